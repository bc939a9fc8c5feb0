import type { StackEvent } from "@pcluster-api/types";
import { isFailure, statusCategory } from "@pcluster-api/types/status";
import { deletesAfterFailure, type OperationEvents } from "./current-operation.js";
import type { OrderedEvent } from "./order-events.js";
import { type ReasonKind, reasonKind } from "./reason-kind.js";
import { isStackLevel } from "./stack-level.js";

/** A failure at its place among the events of an operation. */
export interface Failure extends OrderedEvent {
  readonly kind: ReasonKind;
  readonly index: number;
}

/** The failures of an operation by the part they can play in it, each list oldest first. */
export interface SortedFailures {
  /** What may have made the operation fail. */
  readonly candidates: readonly Failure[];
  /** What cannot: it was cancelled, or undone, or tells what failed elsewhere, or was mended by a later attempt. */
  readonly consequences: readonly Failure[];
  /** Those consequences that a rollback or cleanup left behind. */
  readonly leftovers: readonly Failure[];
  /**
   * What to fall back on when there is no candidate: the stack's turning back. It counts when the list has all that came
   * before, or when somebody asked for it.
   */
  readonly fallback: Failure | undefined;
}

/** From here on a stack undoes what it did, or clears away what it no longer needs. */
const UNDOING = /(^|_)ROLLBACK_|_CLEANUP_/;

/** Sorts what failed in an operation. */
export function sortFailures(operation: OperationEvents): SortedFailures {
  const sorter = new FailureSorter(operation);
  for (const [index, ordered] of operation.events.entries()) sorter.take(ordered, index);
  return sorter.result();
}

class FailureSorter {
  readonly #operation: OperationEvents;
  readonly #candidates: Failure[] = [];
  readonly #consequences: Failure[] = [];
  readonly #leftovers: Failure[] = [];
  readonly #undoingSince = new Map<string, number>();
  /** Index at which a resource last came to a good end by going forward. */
  readonly #mendedAt = new Map<string, number>();
  #fallback: Failure | undefined;

  constructor(operation: OperationEvents) {
    this.#operation = operation;
  }

  take(ordered: OrderedEvent, index: number): void {
    const { event } = ordered;
    if (isStackLevel(event)) this.#takeStackEvent(ordered, index);
    else if (statusCategory(event.resourceStatus) === "failed") this.#takeResourceFailure(ordered, index);
    else this.#noteGoodEnd(event, index);
  }

  #takeStackEvent(ordered: OrderedEvent, index: number): void {
    const { event, at } = ordered;
    const { stackId } = event;
    const failure = { ...ordered, index, kind: reasonKind(event.resourceStatusReason) };
    const isUndoing = this.#undoingSince.has(stackId);
    if (this.#saysWhatWentWrong(event, failure.kind) && !isUndoing) this.#candidates.push(failure);
    else if (turnsBad(event)) {
      this.#consequences.push(failure);
      if (this.#operation.reachesStart || (isAskedFor(failure) && index > 0)) this.#fallback ??= failure;
    }
    if (!isUndoing && (UNDOING.test(event.resourceStatus) || deletesAfterFailure(event)))
      this.#undoingSince.set(stackId, at);
  }

  /** A deletion that is refused ends with a good status, and the reason beside it. */
  #saysWhatWentWrong(event: StackEvent, kind: ReasonKind): boolean {
    const isBad = turnsBad(event) || (statusCategory(event.resourceStatus) === "complete" && kind === "telling");
    return isBad && (kind === "telling" || kind === "dependency" || kind === "vague");
  }

  #takeResourceFailure(ordered: OrderedEvent, index: number): void {
    const { event } = ordered;
    const failure = { ...ordered, index, kind: resourceReasonKind(event) };
    if (this.#isLeftover(ordered)) {
      this.#leftovers.push(failure);
      this.#consequences.push(failure);
    } else if (this.#isAbandoned(event) || isNoCause(failure.kind)) this.#consequences.push(failure);
    else this.#candidates.push(failure);
  }

  /** Nothing that fails while a stack undoes or clears away made it turn back; only a creation is never part of that. */
  #isLeftover({ event: { resourceStatus, stackId }, at }: OrderedEvent): boolean {
    const { kind } = this.#operation;
    if (kind === "delete" || kind === "unknown") return false;
    // Whatever goes forward deletes only what it clears away.
    if (/^DELETE_|ROLLBACK_FAILED$/.test(resourceStatus)) return true;
    if (kind === "create" || /^(CREATE|IMPORT)_/.test(resourceStatus)) return false;
    const since = this.#undoingSince.get(stackId);
    return since !== undefined && at > since;
  }

  /** A deletion that overtakes a creation or update makes it fail. */
  #isAbandoned({ resourceStatus }: StackEvent): boolean {
    return this.#operation.kind === "delete" && !resourceStatus.startsWith("DELETE_");
  }

  #noteGoodEnd(event: StackEvent, index: number): void {
    const isGood = statusCategory(event.resourceStatus) === "complete";
    if (isGood && !this.#undoingSince.has(event.stackId)) this.#mendedAt.set(attemptKey(event), index);
  }

  result(): SortedFailures {
    const isMended = ({ event, index }: Failure) => (this.#mendedAt.get(attemptKey(event)) ?? -1) > index;
    return {
      candidates: this.#candidates.filter((failure) => !isMended(failure)),
      consequences: [...this.#consequences, ...this.#candidates.filter(isMended)],
      leftovers: this.#leftovers,
      fallback: this.#fallback,
    };
  }
}

/** Whether a stack says of itself that it goes wrong. */
function turnsBad(event: StackEvent): boolean {
  return isFailure(event.resourceStatus) || deletesAfterFailure(event);
}

/** Whether a stack turns back because somebody cancelled the operation. */
function isAskedFor({ kind, event: { resourceStatus } }: Failure): boolean {
  return UNDOING.test(resourceStatus) && (kind === "initiated" || kind === "cancellation");
}

function isNoCause(kind: ReasonKind): boolean {
  return kind === "cancellation" || kind === "summary" || kind === "initiated";
}

/** A resource that lists what failed in it is a nested stack, whatever the usual words are. */
function resourceReasonKind({ resourceStatusReason }: StackEvent): ReasonKind {
  const kind = reasonKind(resourceStatusReason);
  return kind === "summary" ? "nested" : kind;
}

/** What is deleted is not mended by it, unless its deletion had failed. */
function attemptKey({ stackId, logicalResourceId, resourceStatus }: StackEvent): string {
  return `${stackId}\n${logicalResourceId}\n${resourceStatus.startsWith("DELETE_")}`;
}
