import {
  failedToCreate,
  failedToDelete,
  resourcesLeft,
  writeDeletions,
  type DeletionFailure,
} from "./delete-resources.js";
import type { HistoryWriter } from "./stack-history.js";
import type { StackResource } from "./stack-resource.js";

const SECOND = 1000;

interface FailedCreation {
  readonly resources: readonly StackResource[];
  /** Logical ids of what failed, and when the last of them did. */
  readonly failed: readonly string[];
  readonly failedAt: number;
  readonly isRolledBack: boolean;
  /** What cannot be deleted when all is rolled back. */
  readonly undoFailure?: DeletionFailure | undefined;
  readonly scale: number;
}

/** Writes how a stack whose creation failed ends: as it is, or with everything undone. */
export function endFailedCreation(
  writer: HistoryWriter,
  { resources, failed, failedAt, isRolledBack, undoFailure: failing, scale }: FailedCreation,
) {
  const at = failedAt + writer.identity.derive.between(400, 900, "stack fails");
  const summary = failedToCreate(failed);
  if (!isRolledBack) {
    writer.stack(at, "CREATE_FAILED", summary);
    return;
  }
  writer.stack(at, "ROLLBACK_IN_PROGRESS", `${summary}Rollback requested by user.`);
  const left = resourcesLeft(resources, writer.history().entries);
  const endsAt = writeDeletions(writer, left, at + 2 * SECOND, { failing, scale }) + SECOND;
  if (failing) writer.stack(endsAt, "ROLLBACK_FAILED", failedToDelete(failing));
  else writer.stack(endsAt, "ROLLBACK_COMPLETE");
}
