import type { StackEvent } from "@pcluster-api/types";
import { statusCategory } from "@pcluster-api/types/status";
import {
  currentOperation,
  NO_OPERATION,
  type OperationEvents,
  type OperationKind,
  splitOperations,
} from "./current-operation.js";
import { findHints, type Hint, type HintRule, stackEventHints } from "./hints.js";
import { type ImageBuilderFailure, parseImageBuilderFailure } from "./image-builder-failure.js";
import { type Confidence, judgeFailures } from "./judge-failures.js";
import { operationOutcome, type OperationOutcome } from "./operation-outcome.js";
import { orderEvents } from "./order-events.js";
import { scopeToStack } from "./scope-to-stack.js";

/** The operation that is explained: the latest one on the stack. */
export interface StackOperation {
  readonly kind: OperationKind;
  readonly outcome: OperationOutcome;
  /** What the stack last said of itself; missing where the list has no event of the stack. */
  readonly stackStatus?: string;
  /** Epoch milliseconds of its first event; missing where the list does not reach back to it. */
  readonly startedAt?: number;
  /** Epoch milliseconds at which the stack came to rest; missing while it has not. */
  readonly endedAt?: number;
  /** Whether the list reaches back to the start of the operation. */
  readonly reachesStart: boolean;
}

/** Why an operation on a stack went wrong, told from its events. */
export interface Explanation {
  /** The event that made the operation fail; one of those handed in. Missing where nothing failed, or the list has no cause. */
  readonly rootCause?: StackEvent;
  /** Failures of the same operation that do not follow from the root cause, oldest first: mend them, too. */
  readonly contributing: readonly StackEvent[];
  /**
   * What followed, oldest first: cancellations, what the stack says of its own failure, failures that were mended by a later
   * attempt, and failures of a rollback or cleanup.
   */
  readonly cascade: readonly StackEvent[];
  /** Those of `cascade` that a rollback or cleanup could not undo or clear away, oldest first: they remain to be dealt with. */
  readonly leftovers: readonly StackEvent[];
  readonly operation: StackOperation;
  readonly confidence: Confidence;
  /** Whether something failed for a reason that is not in the list: it ends before the cause, or was cut elsewhere. */
  readonly endsBeforeCause: boolean;
  /** What Image Builder said, when the root cause is an image that it could not make. */
  readonly imageBuilder?: ImageBuilderFailure;
  /** Known failures that the root cause, what contributed and what is left over look like. */
  readonly hints: readonly Hint[];
}

export interface ExplainOptions {
  /**
   * `latest` (the default) explains the latest operation on the stack, `last-failed` the last one that failed or was refused:
   * a stack may have been mended or deleted since. Where none failed, it is the latest, too.
   */
  readonly operation?: "latest" | "last-failed";
  /** The known failures to look for, instead of `stackEventHints`. */
  readonly hints?: readonly HintRule[];
}

/**
 * Finds out why the latest operation on a stack failed.
 *
 * It is the first failure that is not a consequence of another one: not a cancellation, not the stack's summary of what
 * failed, not a rollback or cleanup that failed in its turn. Causes may stand on an event of the stack itself (an export in
 * use, a time-out). What failed at about the same time is weighed by what its reason says. An operation that ended well has
 * no root cause, whatever failed on the way; earlier operations are history.
 *
 * @param events events of one stack, as `GetImageStackEvents` and `GetClusterStackEvents` answer them: in any order, from
 * any number of pages, repeated ones too. Of several stacks, the one heard of last is explained, with those nested in it
 * @returns never fails: what the list does not tell is missing, `operation` and `confidence` say how much it told
 */
export function explain(
  events: Iterable<StackEvent>,
  { operation: which = "latest", hints = stackEventHints }: ExplainOptions = {},
): Explanation {
  const { stackId, events: scoped } = scopeToStack(orderEvents(events));
  const operation =
    which === "latest" ? currentOperation(scoped, stackId) : lastFailedOperation(splitOperations(scoped, stackId));
  const outcome = operationOutcome(operation);
  const judgement = judgeFailures(operation, outcome);

  const { rootCause, contributing, leftovers } = judgement;
  const imageBuilder = parseImageBuilderFailure(rootCause?.resourceStatusReason);
  return {
    ...(rootCause && { rootCause }),
    contributing,
    cascade: judgement.cascade,
    leftovers,
    operation: describeOperation(operation, outcome),
    confidence: judgement.confidence,
    endsBeforeCause: judgement.endsBeforeCause,
    ...(imageBuilder && { imageBuilder }),
    hints: findHints(hints, rootCause ? [rootCause, ...contributing, ...leftovers] : leftovers),
  };
}

function lastFailedOperation(operations: readonly OperationEvents[]): OperationEvents {
  const failed = operations.findLast((operation) => ["failed", "refused"].includes(operationOutcome(operation)));
  return failed ?? operations.at(-1) ?? NO_OPERATION;
}

function describeOperation(operation: OperationEvents, outcome: OperationOutcome): StackOperation {
  const { kind, events, stackEvents, reachesStart } = operation;
  const last = stackEvents.at(-1);
  const startedAt = reachesStart ? events[0]?.at : undefined;
  const isAtRest = last !== undefined && statusCategory(last.event.resourceStatus) !== "in-progress";
  return {
    // A refusal is only ever that of a deletion, wherever the list begins.
    kind: outcome === "refused" ? "delete" : kind,
    outcome,
    ...(last && { stackStatus: last.event.resourceStatus }),
    ...(startedAt !== undefined && { startedAt }),
    ...(isAtRest && { endedAt: last.at }),
    reachesStart,
  };
}
