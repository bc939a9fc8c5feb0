import fc from "fast-check";
import { expect, test } from "vitest";
import { createClock, type ClockSetting } from "./clock.js";

const START = Date.parse("2024-10-24T10:00:00.000Z");

/** A clock, and the real time it lives in. */
function clockIn({
  speed,
  start = { real: START, virtual: START },
}: {
  speed: number;
  start?: Omit<ClockSetting, "speed">;
}) {
  const real = { now: START };
  return { real, clock: createClock({ setting: { ...start, speed }, now: () => real.now }) };
}

test("shows real time unless it is told otherwise", () => {
  const { real, clock } = clockIn({ speed: 1 });
  real.now += 1234;
  expect(clock.now()).toBe(START + 1234);
});

test("goes as much faster than real time as its speed says", () => {
  const { real, clock } = clockIn({ speed: 60 });
  real.now += 1000;
  expect(clock.now()).toBe(START + 60_000);
});

test("stands still at speed 0, and is then moved by hand alone", () => {
  const { real, clock } = clockIn({ speed: 0 });
  real.now += 3_600_000;
  clock.advance(5000);
  expect(clock.now()).toBe(START + 5000);
});

test("goes on after a restart from the instant it was first started", () => {
  const { real, clock } = clockIn({ speed: 2, start: { real: START - 1000, virtual: 0 } });
  expect(clock.now()).toBe(2000);
  real.now += 500;
  expect(clock.now()).toBe(3000);
});

test("never goes back, whatever is done to it, and shows whole milliseconds", () => {
  const step = fc.record({ passes: fc.nat(10_000), advance: fc.option(fc.integer({ min: 1, max: 10_000 })) });
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), fc.array(step), (speed, steps) => {
      const { real, clock } = clockIn({ speed });
      let before = clock.now();
      for (const { passes, advance } of steps) {
        real.now += passes;
        if (advance !== null) clock.advance(advance);
        expect(clock.now()).toBeGreaterThanOrEqual(before);
        expect(Number.isInteger(clock.now())).toBe(true);
        before = clock.now();
      }
    }),
  );
});

test.each([0, -1, Number.NaN, Infinity])("cannot be turned by %d milliseconds", (byMs) => {
  expect(() => clockIn({ speed: 1 }).clock.advance(byMs)).toThrow(
    new RangeError(`a clock goes forward, by milliseconds above 0; it was ${byMs}`),
  );
});

test("can be set to an instant to come, frozen, and let go on at another speed", () => {
  const { real, clock } = clockIn({ speed: 1 });
  clock.set(START + 60_000);
  clock.run(0);
  real.now += 5000;
  expect(clock.now()).toBe(START + 60_000);
  clock.run(2);
  real.now += 1000;
  expect(clock.now()).toBe(START + 62_000);
});

test("cannot be set to an instant that has gone by", () => {
  const { clock } = clockIn({ speed: 1 });
  expect(() => clock.set(START - 1)).toThrow(
    `a clock goes forward only, and it stands at ${START}; it was to be set to ${START - 1}`,
  );
});

test("stays as it was where its new setting cannot be kept", () => {
  const full = () => {
    throw new Error("the disk is full");
  };
  const clock = createClock({ setting: { real: START, virtual: START, speed: 1 }, now: () => START, onTurn: full });
  expect(() => clock.advance(1000)).toThrow("the disk is full");
  expect(clock.now()).toBe(START);
});
