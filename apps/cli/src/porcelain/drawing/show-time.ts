import { elapsed, type Clock, type UtcOffset } from "../../output/timestamps.js";

/** Shows an instant, given in epoch milliseconds. */
export type ShowTime = (instant: number) => string;

interface Clocks {
  readonly clock: Clock;
  readonly utcOffsetMinutes: UtcOffset;
}

/** @param start epoch milliseconds from which relative times count */
export function timeShower({ clock, utcOffsetMinutes }: Clocks, start: number): ShowTime {
  const shown: Readonly<Record<Clock, ShowTime>> = {
    utc: (instant) => `${isoSeconds(instant)}Z`,
    local: (instant) => isoSeconds(instant + utcOffsetMinutes(instant) * 60_000).replace("T", " "),
    relative: (instant) => `+${elapsed(Math.max(0, instant - start))}`,
  };
  return shown[clock];
}

function isoSeconds(instant: number): string {
  return new Date(instant).toISOString().slice(0, 19);
}
