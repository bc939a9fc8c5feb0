import { describe, expect, expectTypeOf, test } from "vitest";
import { sleep } from "./sleep.js";
import { startTimer, type StartTimer } from "./start-timer.js";

describe("a timer", () => {
  test("runs what it is given", async () => {
    const ran = new Promise<string>((resolve) => void startTimer(() => resolve("ran"), 0));
    expect(await ran).toBe("ran");
  });

  test.each([
    [0, "stopped"],
    [2 ** 31, "longer than timers go"],
    [Number.MAX_SAFE_INTEGER, "meant as no limit"],
  ])("of %d ms that is %s does not run at once", async (ms, what) => {
    let runs = 0;
    const stop = startTimer(() => void (runs += 1), ms);
    if (what === "stopped") stop();
    await sleep(5);
    stop();
    expect(runs).toBe(0);
  });

  test("is stopped by what it returns", () => {
    expectTypeOf(startTimer).toEqualTypeOf<StartTimer>();
    expectTypeOf<StartTimer>().toEqualTypeOf<(run: () => void, ms: number) => () => void>();
  });
});
