import { isFailure, statusCategory } from "@pcluster-api/types/status";
import type { OperationEvents } from "./current-operation.js";

/**
 * How an operation went:
 *
 * - `in-progress`: it goes on, and has not turned back.
 * - `succeeded`: what was asked is done, and nothing failed. Clearing up may go on.
 * - `recovered`: what was asked is done, though something failed on the way, or while clearing up.
 * - `failed`: it failed; what it had done may still be being undone.
 * - `refused`: CloudFormation left the stack as it was instead of deleting it.
 * - `unknown`: the list does not tell.
 */
export type OperationOutcome = "in-progress" | "succeeded" | "recovered" | "failed" | "refused" | "unknown";

// A stack that cannot be deleted goes back to the status it had, with the reason on that event.
const REFUSES_DELETION = /cannot be deleted|cannot delete export|in use by/i;

/** Tells by the stack's own events how an operation went. */
export function operationOutcome({ kind, events, stackEvents }: OperationEvents): OperationOutcome {
  const last = stackEvents.at(-1)?.event;
  if (!last) return "unknown";
  const { resourceStatus, resourceStatusReason } = last;
  const category = statusCategory(resourceStatus);
  if (kind === "delete" && category !== "in-progress" && !resourceStatus.startsWith("DELETE_")) return "refused";
  // What was not asked to delete, and deletes its own stack, has failed.
  const deletesItself = kind !== "delete" && kind !== "unknown" && resourceStatus.startsWith("DELETE_");
  if (isFailure(resourceStatus) || deletesItself) return "failed";
  const isDone = category === "complete" || /_COMPLETE_CLEANUP_/.test(resourceStatus);
  if (!isDone) return category === "in-progress" ? "in-progress" : "unknown";
  if (REFUSES_DELETION.test(resourceStatusReason ?? "")) return "refused";
  return events.some(({ event }) => statusCategory(event.resourceStatus) === "failed") ? "recovered" : "succeeded";
}
