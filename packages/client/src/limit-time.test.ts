import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { fakeClock } from "./fixtures/fake-clock.js";
import { rejection } from "./fixtures/scripted-client.js";
import { limitTime } from "./limit-time.js";

const reason = () => new Error("time is up");
const forever = () => new Promise<never>(() => {});

describe("a task with a limit", () => {
  test("resolves to what it resolves to, and leaves no timer", async () => {
    const clock = fakeClock();
    const task = limitTime(async () => 7, { parent: undefined, ms: 1000, reason, startTimer: clock.startTimer });
    expect(await task).toBe(7);
    expect(clock.pending()).toBe(0);
  });

  test("rejects with what it rejects with, and leaves no timer", async () => {
    const clock = fakeClock();
    const problem = new Error("no");
    const task = limitTime(() => Promise.reject(problem), {
      parent: undefined,
      ms: 1000,
      reason,
      startTimer: clock.startTimer,
    });
    expect(await rejection(task)).toBe(problem);
    expect(clock.pending()).toBe(0);
  });

  test("that throws at once leaves neither timer nor listener", async () => {
    const clock = fakeClock();
    const { signal: parent } = new AbortController();
    const task = () => {
      throw new Error("no");
    };
    await rejection(limitTime(task, { parent, ms: 1000, reason, startTimer: clock.startTimer }));
    expect(clock.pending()).toBe(0);
    expect(getEventListeners(parent, "abort")).toEqual([]);
  });

  test("is told when its time is up, and left whether it listens or not", async () => {
    const clock = fakeClock();
    let given: AbortSignal | undefined;
    const task = (signal: AbortSignal) => ((given = signal), forever());
    const error = await clock.settle(
      rejection(limitTime(task, { parent: undefined, ms: 1000, reason, startTimer: clock.startTimer })),
    );
    expect(error).toMatchObject({ message: "time is up" });
    expect(given?.aborted).toBe(true);
  });

  test("is not begun when its parent has ended", async () => {
    const parent = AbortSignal.abort("over");
    let isBegun = false;
    const task = async () => void (isBegun = true);
    expect(await rejection(limitTime(task, { parent, ms: 1000, reason, startTimer: fakeClock().startTimer }))).toBe(
      "over",
    );
    expect(isBegun).toBe(false);
  });

  test("ends with the reason of its parent, untouched", async () => {
    const controller = new AbortController();
    const why = { why: "because" };
    const limited = limitTime(forever, {
      parent: controller.signal,
      ms: Infinity,
      reason,
      startTimer: fakeClock().startTimer,
    });
    controller.abort(why);
    expect(await rejection(limited)).toBe(why);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("that is Infinity sets no timer", async () => {
    const clock = fakeClock();
    const controller = new AbortController();
    const limited = limitTime(forever, {
      parent: controller.signal,
      ms: Infinity,
      reason,
      startTimer: clock.startTimer,
    });
    expect(clock.pending()).toBe(0);
    controller.abort();
    await rejection(limited);
  });
});
