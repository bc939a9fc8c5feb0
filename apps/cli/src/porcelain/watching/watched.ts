import type { FollowEnd, StackDescription } from "@pcluster-api/client/stack-events";
import type { StackEvent } from "@pcluster-api/types";

/**
 * How a watch ended: as what was watched did, or
 *
 * - `timed-out`: its time was up.
 * - `stalled`: nothing had happened for as long as was allowed.
 * - `interrupted`: the user ended it.
 * - `error`: the service could not be asked any more.
 */
export type WatchOutcome = FollowEnd["outcome"] | "timed-out" | "stalled" | "interrupted" | "error";

/** What a watch saw. */
export interface Watched {
  readonly outcome: WatchOutcome;
  /** Every event that is known, oldest first: those recorded by an earlier watch, then those of this one. */
  readonly events: readonly StackEvent[];
  /** How many of them are of this watch. */
  readonly newEvents: number;
  /** What the stack last said of itself. */
  readonly stackStatus: string | undefined;
  /** The last description; `undefined` where there is none. */
  readonly description: StackDescription | undefined;
  /** Whether the stack was being deleted already when the watch began. */
  readonly beganDeleting: boolean;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** What ended it, for the outcome `error`. */
  readonly error?: unknown;
}
