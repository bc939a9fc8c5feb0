import type { StackEvent } from "@pcluster-api/types";
import { type StatusCategory, statusCategory } from "@pcluster-api/types/status";
import { currentOperation, type OperationEvents, splitOperations } from "./current-operation.js";
import { inferOrder } from "./infer-order.js";
import { type OrderedEvent, orderEvents } from "./order-events.js";
import { scopeToStack } from "./scope-to-stack.js";
import { isStackLevel } from "./stack-level.js";

/** One thing that happened to one resource: its creation, an update, its deletion. */
export interface TimelineSpan {
  readonly logicalResourceId: string;
  readonly resourceType: string;
  /** The latest id that the events of the span give; missing until the resource has one. */
  readonly physicalResourceId?: string;
  /** ARN of the stack that the resource belongs to. */
  readonly stackId: string;
  /** Epoch milliseconds; missing where the list does not reach back to it. */
  readonly startedAt?: number;
  /** Epoch milliseconds; missing while it runs. What a deletion overtook ends where that began. */
  readonly endedAt?: number;
  /** From start to end, or to `now` for what still runs; missing where either is not known. */
  readonly durationMs?: number;
  /** Status of its last event, as the service spells it. */
  readonly status: string;
  readonly category: StatusCategory;
  /** Why it failed; missing where it did not, or nobody said why. */
  readonly failureReason?: string;
  /**
   * Index in `spans` of what ended last before this began, within seconds: probably what it waited for. Inferred from time,
   * events do not state dependencies. Missing where nothing ended just before.
   */
  readonly inferredPredecessor?: number;
  /** How many inferred predecessors stand behind it, one behind the other. */
  readonly inferredDepth: number;
}

/** When each resource of a stack was worked on. */
export interface Timeline {
  /** By start, where that is not known by end. */
  readonly spans: readonly TimelineSpan[];
  /** Epoch milliseconds; missing where the list does not reach back to the start. */
  readonly startedAt?: number;
  /** Epoch milliseconds; missing while the stack is at work. */
  readonly endedAt?: number;
  /** From start to end, or to `now` while the stack is at work; missing where either is not known. */
  readonly durationMs?: number;
  /** Indices in `spans`: what ended last, and before it the chain of its inferred predecessors, in order of time. */
  readonly criticalPath: readonly number[];
}

export interface TimelineOptions {
  /** Epoch milliseconds up to which running spans are measured; without it they have no duration. */
  readonly now?: number;
  /** `latest` (the default) shows the latest operation on the stack, `all` everything in the list. */
  readonly operations?: "latest" | "all";
}

/**
 * Turns the events of a stack into a span per resource and action. A resource that is replaced, retried or rolled back has
 * several. Events of the stack itself make no span; they tell when the whole began and ended.
 *
 * @param events as for `explain`: any order, any number of pages, repeated ones too
 */
export function timeline(events: Iterable<StackEvent>, { now, operations = "latest" }: TimelineOptions = {}): Timeline {
  const { stackId, events: scoped } = scopeToStack(orderEvents(events));
  const operation = operations === "all" ? wholeHistory(scoped, stackId) : currentOperation(scoped, stackId);

  const startedAt = operation.reachesStart ? operation.events[0]?.at : undefined;
  const last = operation.stackEvents.at(-1);
  const isAtRest = last !== undefined && statusCategory(last.event.resourceStatus) !== "in-progress";
  const endedAt = isAtRest ? last.at : undefined;
  const runsUntil = isAtRest ? undefined : now;
  const { predecessors, depths, criticalPath, order } = inferOrder(collectSpans(operation.events));

  return {
    spans: order.map((span, index) => describe(span, predecessors[index], depths[index] ?? 0, runsUntil)),
    ...measured(startedAt, endedAt, runsUntil),
    criticalPath,
  };
}

function wholeHistory(events: readonly OrderedEvent[], stackId: string | undefined): OperationEvents {
  const operations = splitOperations(events, stackId);
  return {
    kind: "unknown",
    events,
    stackEvents: operations.flatMap(({ stackEvents }) => stackEvents),
    reachesStart: operations[0]?.reachesStart ?? false,
  };
}

/** A span while its events are being read. */
interface OpenSpan {
  readonly first: StackEvent;
  latest: StackEvent;
  physicalResourceId: string;
  startedAt: number | undefined;
  endedAt: number | undefined;
}

function collectSpans(events: readonly OrderedEvent[]): OpenSpan[] {
  const spans: OpenSpan[] = [];
  const running = new Map<string, OpenSpan>();
  for (const { event, at } of events) {
    if (isStackLevel(event)) continue;
    const key = `${event.stackId}\n${event.logicalResourceId}`;
    const category = statusCategory(event.resourceStatus);
    let span = running.get(key);
    if (span && overtakes(event, span.latest)) {
      span.endedAt = at;
      span = undefined;
    }
    if (!span) {
      span = {
        first: event,
        latest: event,
        physicalResourceId: "",
        // An end without a beginning: the list begins in between.
        startedAt: category === "in-progress" || category === "unknown" ? at : undefined,
        endedAt: undefined,
      };
      spans.push(span);
      running.set(key, span);
    }
    span.latest = event;
    span.physicalResourceId = event.physicalResourceId || span.physicalResourceId;
    if (category === "complete" || category === "failed") {
      span.endedAt = at;
      running.delete(key);
    }
  }
  return spans;
}

/**
 * A deletion does not wait for a creation that it makes pointless. Other changes of verb are the same work: a group of
 * instances reports an update while it is being created.
 */
function overtakes({ resourceStatus }: StackEvent, latest: StackEvent): boolean {
  return resourceStatus.startsWith("DELETE_") && !latest.resourceStatus.startsWith("DELETE_");
}

function describe(
  { first, latest, physicalResourceId, startedAt, endedAt }: OpenSpan,
  predecessor: number | undefined,
  depth: number,
  runsUntil: number | undefined,
): TimelineSpan {
  const category = statusCategory(latest.resourceStatus);
  return {
    logicalResourceId: first.logicalResourceId,
    resourceType: first.resourceType,
    ...(physicalResourceId && { physicalResourceId }),
    stackId: first.stackId,
    ...measured(startedAt, endedAt, runsUntil),
    status: latest.resourceStatus,
    category,
    ...(category === "failed" && latest.resourceStatusReason && { failureReason: latest.resourceStatusReason }),
    ...(predecessor !== undefined && { inferredPredecessor: predecessor }),
    inferredDepth: depth,
  };
}

function measured(startedAt: number | undefined, endedAt: number | undefined, runsUntil: number | undefined) {
  const until = endedAt ?? runsUntil;
  return {
    ...(startedAt !== undefined && { startedAt }),
    ...(endedAt !== undefined && { endedAt }),
    // A clock that is behind the service's must not make time run backwards.
    ...(startedAt !== undefined && until !== undefined && { durationMs: Math.max(0, until - startedAt) }),
  };
}
