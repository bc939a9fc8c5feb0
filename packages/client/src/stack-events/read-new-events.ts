import type { StackEvent } from "@pcluster-api/types";

/** One answer of an operation that lists the events of a stack, newest first. */
export interface EventPage {
  readonly events?: readonly StackEvent[];
  readonly nextToken?: string;
}

/** Reads from the newest event back to what is known, and can go on after a page that failed. */
export interface EventReading {
  /**
   * Reads to the end, from where a call before it failed.
   *
   * @returns the events that are not known yet, oldest first
   */
  finish(): Promise<readonly StackEvent[]>;
  /** What has been read so far, oldest first; older ones may be missing before it. */
  readonly found: readonly StackEvent[];
}

/**
 * Begins a reading of the events of a stack.
 *
 * The page that holds the newest known event is the last one read: what is new stands before it, and whatever else is unknown
 * on it has turned up late. Pages may overlap, when events arrive between them, and come twice.
 *
 * @param isKnown whether an event has been read before
 * @param sinceEventId an event that counts as the beginning: it, and whatever is older, is not read
 */
export function readNewEvents(
  fetchPage: (nextToken: string | undefined) => Promise<EventPage>,
  isKnown: (eventId: string) => boolean,
  sinceEventId?: string,
): EventReading {
  const newestFirst = new Map<string, StackEvent>();
  let token: string | undefined;
  let isDone = false;
  const found = () => [...newestFirst.values()].toReversed();

  return {
    get found() {
      return found();
    },
    async finish() {
      while (!isDone) {
        const { events: all = [], nextToken } = await fetchPage(token);
        const beginning = all.findIndex(({ eventId }) => eventId === sinceEventId);
        const events = beginning === -1 ? all : all.slice(0, beginning);
        for (const event of events) {
          if (!isKnown(event.eventId) && !newestFirst.has(event.eventId)) newestFirst.set(event.eventId, event);
        }
        // The token it was asked with would bring the same page for ever.
        const isLastPage = !nextToken || nextToken === token;
        isDone = isLastPage || beginning !== -1 || events.some(({ eventId }) => isKnown(eventId));
        token = nextToken;
      }
      return found();
    },
  };
}
