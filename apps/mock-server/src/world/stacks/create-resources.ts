import type { Derive } from "../derive.js";
import type { HistoryWriter } from "./stack-history.js";
import { inOrder, type StackResource } from "./stack-resource.js";

const SECOND = 1000;

/** When one resource is created: asked for, taken up, and complete. */
export interface Span {
  readonly beginsAt: number;
  readonly initiatedAt: number;
  readonly endsAt: number;
}

export type Plan = ReadonlyMap<string, Span>;

export interface Timing {
  /** Everything takes this many times as long as it would. */
  readonly scale: number;
  /** Whether resources begin a little apart, as in real life, or all in the same millisecond. */
  readonly isSpread: boolean;
  /** How long a resource takes instead of its own time, in seconds at least and at most. */
  readonly secondsOf?: (logicalId: string) => readonly [number, number] | undefined;
}

/** What goes wrong with a resource, and when. */
export interface CreationFailure {
  readonly logicalId: string;
  readonly at: number;
  readonly reason: string;
}

/** Each resource begins when what it depends on is complete. */
export function planCreation(
  derive: Derive,
  resources: readonly StackResource[],
  startedAt: number,
  { scale, isSpread, secondsOf }: Timing,
): Plan {
  const plan = new Map<string, Span>();
  const between = (low: number, high: number, label: string) =>
    Math.round(scale * (isSpread ? derive.between(low, high, label) : low));
  for (const { logicalId, dependsOn, seconds } of inOrder(resources)) {
    let ready = startedAt + Math.round(2 * SECOND * scale);
    for (const name of dependsOn) ready = Math.max(ready, plan.get(name)?.endsAt ?? startedAt);
    const beginsAt = ready + between(400, 1900, `${logicalId} begins`);
    // An event's id is made of its date: two of one resource and status must not share a millisecond.
    const initiatedAt = beginsAt + Math.max(1, between(300, 1800, `${logicalId} initiated`));
    const [shortest, longest] = secondsOf?.(logicalId) ?? seconds;
    const takes = derive.between(shortest * SECOND, longest * SECOND, `${logicalId} ends`);
    plan.set(logicalId, { beginsAt, initiatedAt, endsAt: initiatedAt + Math.round(takes * scale) });
  }
  return plan;
}

/**
 * Writes the creation of resources as planned, until the first failure: what is under way then is cancelled, and what has
 * not begun never does.
 *
 * @param openEnded resources whose completion is left for the caller to write
 * @returns what failed, in the order of the dates, cancelled resources included
 */
export function writeCreation(
  writer: HistoryWriter,
  resources: readonly StackResource[],
  plan: Plan,
  { failures = [], openEnded = [] }: { failures?: readonly CreationFailure[]; openEnded?: readonly string[] } = {},
): { readonly failed: readonly string[]; readonly failedAt: number } {
  const { derive } = writer.identity;
  const failing = new Map(failures.map((failure) => [failure.logicalId, failure]));
  const stopsAt = Math.min(...failures.map(({ at }) => at));
  const failed: { logicalId: string; at: number }[] = [];
  for (const resource of resources) {
    const { logicalId } = resource;
    const span = plan.get(logicalId);
    if (!span || span.beginsAt > stopsAt) continue;
    writer.resource(span.beginsAt, resource, "CREATE_IN_PROGRESS", { isNamed: false });
    const isNamed = span.initiatedAt <= stopsAt;
    if (isNamed) {
      const reason = "Resource creation Initiated";
      writer.resource(span.initiatedAt, resource, "CREATE_IN_PROGRESS", { reason });
    }
    const isComplete = span.endsAt <= stopsAt && !openEnded.includes(logicalId);
    const failure = failing.get(logicalId);
    if (failure) {
      writer.resource(failure.at, resource, "CREATE_FAILED", { reason: failure.reason, isNamed });
      failed.push({ logicalId, at: failure.at });
    } else if (isComplete) {
      writer.resource(span.endsAt, resource, "CREATE_COMPLETE");
    } else if (stopsAt !== Infinity) {
      const at = stopsAt + derive.between(200, 900, `${logicalId} cancelled`);
      writer.resource(at, resource, "CREATE_FAILED", { reason: "Resource creation cancelled", isNamed });
      failed.push({ logicalId, at });
    }
  }
  const inTime = failed.toSorted((a, b) => a.at - b.at);
  return { failed: inTime.map(({ logicalId }) => logicalId), failedAt: inTime.at(-1)?.at ?? stopsAt };
}
