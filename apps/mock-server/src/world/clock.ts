/** How a clock runs: from the moment when real time was `real` it shows `virtual` and goes `speed` times as fast. */
export interface ClockSetting {
  /** Epoch milliseconds, as is `virtual`. */
  readonly real: number;
  readonly virtual: number;
  /** Seconds that go by on the clock in a real one; 0 stops it. */
  readonly speed: number;
}

/** Real time on the outside, the server's own time on the inside; both in epoch milliseconds. */
export interface Clock {
  now(): number;
  readonly speed: number;
  /** Turns the clock forward. @throws {RangeError} for anything but a positive number of milliseconds */
  advance(byMs: number): void;
  /** Turns the clock forward to an instant in epoch milliseconds. @throws {RangeError} for one that has gone by */
  set(instant: number): void;
  /** Lets the clock go at another speed from now on; 0 freezes it. @throws {RangeError} for a negative one */
  run(speed: number): void;
}

interface ClockOptions {
  /** Real time. */
  readonly now: () => number;
  readonly setting: ClockSetting;
  /** Hears of each new setting before it counts: what it throws leaves the clock as it was. */
  readonly onTurn?: (setting: ClockSetting) => void;
}

export function createClock({ now, setting, onTurn = () => {} }: ClockOptions): Clock {
  let { real, virtual, speed } = setting;
  const at = (instant: number) => virtual + Math.floor(Math.max(0, instant - real) * speed);
  const turn = (next: ClockSetting) => {
    onTurn(next);
    ({ real, virtual, speed } = next);
  };
  const clock: Clock = {
    now: () => at(now()),
    get speed() {
      return speed;
    },
    advance(byMs) {
      if (!(byMs > 0 && Number.isFinite(byMs)))
        throw new RangeError(`a clock goes forward, by milliseconds above 0; it was ${byMs}`);
      const instant = now();
      turn({ real: instant, virtual: at(instant) + byMs, speed });
    },
    set(virtualInstant) {
      const instant = now();
      if (!(virtualInstant >= at(instant) && virtualInstant < LAST_INSTANT))
        throw new RangeError(
          `a clock goes forward only, and it stands at ${at(instant)}; it was to be set to ${virtualInstant}`,
        );
      turn({ real: instant, virtual: virtualInstant, speed });
    },
    run(nextSpeed) {
      if (!(nextSpeed >= 0 && Number.isFinite(nextSpeed)))
        throw new RangeError(`a clock goes at a speed of 0 or more; it was ${nextSpeed}`);
      const instant = now();
      turn({ real: instant, virtual: at(instant), speed: nextSpeed });
    },
  };
  return clock;
}

/** What a `Date` can hold. */
const LAST_INSTANT = 8.64e15;
