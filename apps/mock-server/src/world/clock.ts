/** Real time on the outside, the server's own time on the inside; both in epoch milliseconds. */
export interface Clock {
  now(): number;
  /** Turns the clock forward. @throws {RangeError} for anything but a positive number of milliseconds */
  advance(byMs: number): void;
}

interface ClockOptions {
  /** Real time. */
  readonly now: () => number;
  /** How many seconds go by on the clock in a real one; 0 stops it. */
  readonly speed: number;
  /** Where the clock stood when real time was `realStart`; both are the present unless given. */
  readonly start?: { readonly real: number; readonly virtual: number } | undefined;
}

export function createClock({ now, speed, start }: ClockOptions): Clock {
  const realStart = start?.real ?? now();
  let virtualStart = start?.virtual ?? realStart;
  return {
    now: () => virtualStart + Math.floor((now() - realStart) * speed),
    advance(byMs) {
      if (!(byMs > 0 && Number.isFinite(byMs)))
        throw new RangeError(`a clock goes forward, by milliseconds above 0; it was ${byMs}`);
      virtualStart += byMs;
    },
  };
}
