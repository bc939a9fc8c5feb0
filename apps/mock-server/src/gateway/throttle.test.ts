import fc from "fast-check";
import { expect, test } from "vitest";
import { createMockServer } from "../create-mock-server.js";
import { createThrottle, STAGE_LIMITS } from "./throttle.js";

test("as many pass at once as the burst allows, and then as many as the rate gives back", () => {
  let now = 0;
  const mayPass = createThrottle(STAGE_LIMITS, () => now);
  const passed = (times: number) => Array.from({ length: times }, mayPass).filter(Boolean).length;
  expect(passed(50)).toBe(10);
  now += 50;
  expect(passed(50)).toBe(5);
  now += 60_000;
  expect(passed(50)).toBe(10);
});

test("never more pass in a time than burst and rate allow together", () => {
  const limits = fc.record({
    ratePerSecond: fc.integer({ min: 1, max: 1000 }),
    burst: fc.integer({ min: 1, max: 100 }),
  });
  fc.assert(
    fc.property(limits, fc.array(fc.integer({ min: -5, max: 200 })), ({ ratePerSecond, burst }, gaps) => {
      let now = 0;
      let furthest = 0;
      let passed = 0;
      const mayPass = createThrottle({ ratePerSecond, burst }, () => now);
      for (const gap of gaps) {
        now += gap;
        furthest = Math.max(furthest, now);
        if (mayPass()) passed += 1;
      }
      // Clocks that go back give nothing, but the way forth counts again.
      const forth = gaps.filter((gap) => gap > 0).reduce((sum, gap) => sum + gap, 0);
      expect(passed).toBeLessThanOrEqual(burst + (forth * ratePerSecond) / 1000 + 1);
    }),
  );
});

test("the server throttles only where it is told to, as the gateway answers", async () => {
  const statuses = async (throttle: boolean) => {
    const mock = createMockServer({ throttle, now: () => 0 });
    const ask = async () =>
      (await mock.fetch(new Request("http://mock.test/v3/images/custom?imageStatus=FAILED"))).status;
    return Promise.all(Array.from({ length: 12 }, ask));
  };
  expect((await statuses(true)).filter((status) => status === 429)).toHaveLength(2);
  expect((await statuses(false)).every((status) => status === 200)).toBe(true);
});
