import { getEventListeners } from "node:events";
import { describe, expect, expectTypeOf, test } from "vitest";
import { rejection } from "./fixtures/scripted-client.js";
import { sleep, type Sleep } from "./sleep.js";

describe("a sleep", () => {
  test("ends, and leaves no listener on its signal", async () => {
    const { signal } = new AbortController();
    await sleep(0, signal);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("ends at once with the reason of its signal, and leaves no listener", async () => {
    const controller = new AbortController();
    const asleep = rejection(sleep(1e6, controller.signal));
    controller.abort("enough");
    expect(await asleep).toBe("enough");
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("does not begin when its signal is aborted", async () => {
    expect(await rejection(sleep(1e6, AbortSignal.abort("enough")))).toBe("enough");
  });

  test("takes milliseconds and a signal", () => {
    expectTypeOf(sleep).toEqualTypeOf<Sleep>();
    expectTypeOf<Sleep>().toEqualTypeOf<(ms: number, signal?: AbortSignal) => Promise<void>>();
  });
});
