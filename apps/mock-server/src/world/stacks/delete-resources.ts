import type { HistoryEntry, HistoryWriter } from "./stack-history.js";
import { dependentsOf, inOrder, type StackResource } from "./stack-resource.js";

const SECOND = 1000;

/** Deleting a resource takes this long unless it says otherwise, in seconds at least and at most. */
const DELETION_SECONDS = [1, 15] as const;

export interface DeletionFailure {
  readonly logicalId: string;
  readonly reason: string;
}

interface DeletionOptions {
  readonly failing?: DeletionFailure | undefined;
  /** Everything takes this many times as long as it would. */
  readonly scale?: number | undefined;
}

/**
 * Each resource goes when all that depend on it are gone; what a resource that stays depends on is not touched.
 *
 * @returns when the last of them is gone
 */
export function writeDeletions(
  writer: HistoryWriter,
  resources: readonly StackResource[],
  at: number,
  { failing, scale = 1 }: DeletionOptions = {},
): number {
  const { derive } = writer.identity;
  const dependents = dependentsOf(resources);
  const goneAt = new Map<string, number>();
  const kept = new Set<string>();
  let last = at;
  for (const resource of inOrder(resources).toReversed()) {
    const { logicalId, isRetained = false } = resource;
    const above = dependents.get(logicalId) ?? [];
    if (above.some((name) => kept.has(name))) {
      kept.add(logicalId);
      continue;
    }
    let ready = at;
    for (const name of above) ready = Math.max(ready, goneAt.get(name) ?? at);

    const beginsAt = ready + Math.round(derive.between(200, 1500, `${logicalId} delete begins`) * scale);
    const [shortest, longest] = resource.deletionSeconds ?? DELETION_SECONDS;
    const takes = derive.between(shortest * SECOND, longest * SECOND, `${logicalId} delete ends`);
    const endsAt = isRetained ? beginsAt : beginsAt + Math.max(1, Math.round(takes * scale));
    if (isRetained) writer.resource(beginsAt, resource, "DELETE_SKIPPED");
    else writer.resource(beginsAt, resource, "DELETE_IN_PROGRESS");
    if (logicalId === failing?.logicalId) {
      kept.add(logicalId);
      writer.resource(endsAt, resource, "DELETE_FAILED", { reason: failing.reason });
    } else if (!isRetained) writer.resource(endsAt, resource, "DELETE_COMPLETE");
    goneAt.set(logicalId, endsAt);
    last = Math.max(last, endsAt);
  }
  return last;
}

/** Writes the deletion of a stack. @returns when it is gone, or `undefined` when a resource fails to go and the stack stays */
export function writeStackDeletion(
  writer: HistoryWriter,
  resources: readonly StackResource[],
  at: number,
  options: DeletionOptions = {},
): number | undefined {
  writer.stack(at, "DELETE_IN_PROGRESS", "User Initiated");
  const endsAt = writeDeletions(writer, resources, at + SECOND, options) + SECOND;
  if (!options.failing) return endsAt;
  writer.stack(endsAt, "DELETE_FAILED", failedToDelete(options.failing));
  return undefined;
}

export function failedToDelete({ logicalId }: DeletionFailure): string {
  return `The following resource(s) failed to delete: [${logicalId}]. `;
}

export function failedToCreate(logicalIds: readonly string[]): string {
  return `The following resource(s) failed to create: [${logicalIds.join(", ")}]. `;
}

/** The resources that are there, whole or in part, after what has happened: one that never got a physical id never was. */
export function resourcesLeft(
  resources: readonly StackResource[],
  entries: readonly HistoryEntry[],
): readonly StackResource[] {
  const statuses = new Map<string, string>();
  for (const { resource, status, isNamed } of entries)
    if (resource && isNamed) statuses.set(resource.logicalId, status);
  return resources.filter(({ logicalId }) => {
    const status = statuses.get(logicalId);
    return status !== undefined && status !== "DELETE_COMPLETE" && status !== "DELETE_SKIPPED";
  });
}
