import type { Clock, UtcOffset } from "./timestamps.js";

/** How data is shown to whoever reads it. */
export interface Look {
  readonly isColoured: boolean;
  /** Whether it goes to a terminal, which must not be driven by what the service sends. */
  readonly isTerminal: boolean;
  /** How many columns that terminal has; `undefined` where it is none, or does not say. */
  readonly columns: number | undefined;
  readonly clock: Clock;
  readonly utcOffsetMinutes: UtcOffset;
}
