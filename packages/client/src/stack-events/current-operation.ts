import type { StackEvent } from "@pcluster-api/types";
import { isTerminal } from "@pcluster-api/types/status";
import type { OrderedEvent } from "./order-events.js";
import { isStackLevel } from "./stack-level.js";

/** What CloudFormation was asked to do; `unknown` where the list, or our vocabulary, does not tell. */
export type OperationKind = "create" | "update" | "delete" | "import" | "unknown";

/** The events of one operation on a stack, from the request to its end or to now. */
export interface OperationEvents {
  readonly kind: OperationKind;
  /** Oldest first; those of nested stacks too, where the list has them. */
  readonly events: readonly OrderedEvent[];
  /** Those among them that are about the stack as a whole, oldest first. */
  readonly stackEvents: readonly OrderedEvent[];
  /** Whether the first event is the one with which the operation began. */
  readonly reachesStart: boolean;
}

/** What is known of a stack without events. */
export const NO_OPERATION: OperationEvents = { kind: "unknown", events: [], stackEvents: [], reachesStart: false };

// A rollback continues the operation it undoes; it begins none.
const START = /^(?!ROLLBACK_)[A-Z]+_IN_PROGRESS$/;

const DELETES_AFTER_FAILURE = /failed to (create|import)|delete requested by user|stack creation/i;

const OPERATION_KINDS: readonly (readonly [status: RegExp, kind: OperationKind])[] = [
  // A stack in review waits for the change set that creates it.
  [/^(CREATE|ROLLBACK|REVIEW)_/, "create"],
  [/^UPDATE_/, "update"],
  [/^DELETE_/, "delete"],
  [/^IMPORT_/, "import"],
];

/**
 * Cuts the latest operation out of the events of a stack: what came before is history, mended or not.
 *
 * @param events oldest first
 * @param stackId the stack whose own events mark the operations
 */
export function currentOperation(events: readonly OrderedEvent[], stackId: string | undefined): OperationEvents {
  return splitOperations(events, stackId).at(-1) ?? NO_OPERATION;
}

/** Cuts the events of a stack into its operations, oldest first. The first one may have lost its beginning. */
export function splitOperations(events: readonly OrderedEvent[], stackId: string | undefined): OperationEvents[] {
  const operations: OperationEvents[] = [];
  let current = new OperationBuilder(false);
  for (const ordered of events) {
    const isMarker = ordered.event.stackId === stackId && isStackLevel(ordered.event);
    if (isMarker && current.endsWith(ordered)) {
      if (!current.isEmpty) operations.push(current.build());
      current = new OperationBuilder(true);
    }
    current.add(ordered, isMarker);
  }
  if (!current.isEmpty) operations.push(current.build());
  return operations;
}

/**
 * Whether a creation that failed deletes its own stack here (`OnFailure: DELETE`). The reason is the only sign: a deletion
 * that somebody asks for has none, or `User Initiated`.
 */
export function deletesAfterFailure({ resourceStatus, resourceStatusReason = "" }: StackEvent): boolean {
  return resourceStatus === "DELETE_IN_PROGRESS" && DELETES_AFTER_FAILURE.test(resourceStatusReason);
}

class OperationBuilder {
  readonly #events: OrderedEvent[] = [];
  readonly #stackEvents: OrderedEvent[] = [];
  readonly #reachesStart: boolean;

  constructor(reachesStart: boolean) {
    this.#reachesStart = reachesStart;
  }

  get isEmpty(): boolean {
    return this.#events.length === 0;
  }

  /** Whether the next operation begins with this event of the stack. */
  endsWith({ event }: OrderedEvent): boolean {
    const { resourceStatus } = event;
    if (!START.test(resourceStatus) || deletesAfterFailure(event)) return false;
    const previous = this.#stackEvents.at(-1)?.event.resourceStatus;
    // CloudFormation repeats itself within one operation, for instance when a transform is done.
    return previous !== resourceStatus;
  }

  add(ordered: OrderedEvent, isMarker: boolean): void {
    this.#events.push(ordered);
    if (isMarker) this.#stackEvents.push(ordered);
  }

  build(): OperationEvents {
    return {
      kind: kindOf(this.#events, this.#stackEvents),
      events: this.#events,
      stackEvents: this.#stackEvents,
      reachesStart: this.#reachesStart,
    };
  }
}

/** The first thing the stack says tells; where it says nothing, what its resources do. */
function kindOf(events: readonly OrderedEvent[], stackEvents: readonly OrderedEvent[]): OperationKind {
  const first = stackEvents[0] ?? events.find(({ event }) => isTerminal(event.resourceStatus)) ?? events[0];
  if (first && deletesAfterFailure(first.event)) return "create";
  const status = first?.event.resourceStatus ?? "";
  return OPERATION_KINDS.find(([pattern]) => pattern.test(status))?.[1] ?? "unknown";
}
