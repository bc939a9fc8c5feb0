import type { StackEvent } from "@pcluster-api/types";
import { type StatusCategory, statusCategory } from "@pcluster-api/types/status";

/** An event at its place in time. */
export interface OrderedEvent {
  readonly event: StackEvent;
  /** Epoch milliseconds; that of its neighbour in the input where the timestamp cannot be read. */
  readonly at: number;
}

/**
 * Puts events oldest first, each `eventId` once; the first that is seen is the one that stays. An empty id names nothing,
 * so such events all stay.
 *
 * Events of one instant keep the order of the input. Whether that is newest first, as the API answers, or oldest first, is
 * told by its other events: the direction in which more neighbours run, or, where all have one time or none, whether
 * resources begin before they end. A list that does not tell counts as newest first.
 */
export function orderEvents(events: Iterable<StackEvent>): OrderedEvent[] {
  const given = readTimes(withoutRepeats(events));
  // Sorting is stable: what happened at once stays as it is.
  return (isNewestFirst(given) ? given.toReversed() : given).toSorted((left, right) => left.at - right.at);
}

function withoutRepeats(events: Iterable<StackEvent>): StackEvent[] {
  const seen = new Set<string>();
  const kept: StackEvent[] = [];
  for (const event of events) {
    if (event.eventId && seen.has(event.eventId)) continue;
    seen.add(event.eventId);
    kept.push(event);
  }
  return kept;
}

function readTimes(events: readonly StackEvent[]): OrderedEvent[] {
  const times = events.map(({ timestamp }) => Date.parse(timestamp));
  let last = times.find((time) => !Number.isNaN(time)) ?? 0;
  return events.map((event, index) => {
    const time = times[index];
    if (time !== undefined && !Number.isNaN(time)) last = time;
    return { event, at: last };
  });
}

function isNewestFirst(events: readonly OrderedEvent[]): boolean {
  let balance = 0;
  let previous: number | undefined;
  for (const { at } of events) {
    if (previous !== undefined) balance += Math.sign(at - previous);
    previous = at;
  }
  return balance === 0 ? endsBeforeItBegins(events) : balance < 0;
}

/** Whether resources are listed as ended before they are listed as begun; also where there is nothing to tell by. */
function endsBeforeItBegins(events: readonly OrderedEvent[]): boolean {
  const lastSeen = new Map<string, StatusCategory>();
  let balance = 0;
  for (const { event } of events) {
    const category = statusCategory(event.resourceStatus);
    const before = lastSeen.get(event.logicalResourceId);
    if (before === "in-progress" && category !== "in-progress") balance += 1;
    if (before !== "in-progress" && before !== undefined && category === "in-progress") balance -= 1;
    lastSeen.set(event.logicalResourceId, category);
  }
  return balance <= 0;
}
