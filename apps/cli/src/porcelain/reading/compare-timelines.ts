import type { Timeline } from "@pcluster-api/client/stack-events";

/** How long one resource took in two builds, in milliseconds; missing where it was not made, or is not known. */
export interface Difference {
  readonly logicalResourceId: string;
  readonly beforeMs?: number;
  readonly afterMs?: number;
  /** Positive where it has become slower. */
  readonly changeMs?: number;
}

/** Compares two timelines resource by resource, what changed most first. */
export function compareTimelines(before: Timeline, after: Timeline): readonly Difference[] {
  const [was, is] = [durations(before), durations(after)];
  const names = [...new Set([...was.keys(), ...is.keys()])];
  return names
    .map((logicalResourceId) => {
      const [beforeMs, afterMs] = [was.get(logicalResourceId), is.get(logicalResourceId)];
      const changeMs = beforeMs === undefined || afterMs === undefined ? undefined : afterMs - beforeMs;
      return {
        logicalResourceId,
        ...(beforeMs !== undefined && { beforeMs }),
        ...(afterMs !== undefined && { afterMs }),
        ...(changeMs !== undefined && { changeMs }),
      };
    })
    .toSorted((a, b) => weight(b) - weight(a));
}

/** What is in one of the two alone has changed by all of its time. */
function weight({ beforeMs = 0, afterMs = 0 }: Difference): number {
  return Math.abs(afterMs - beforeMs);
}

/** Of a resource that was tried several times, the times together. Deletions are another work. */
function durations({ spans }: Timeline): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { logicalResourceId, status, durationMs } of spans) {
    if (durationMs === undefined || status.startsWith("DELETE_")) continue;
    found.set(logicalResourceId, (found.get(logicalResourceId) ?? 0) + durationMs);
  }
  return found;
}
