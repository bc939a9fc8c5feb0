import { expect, test } from "vitest";
import { inferOrder } from "./infer-order.js";

const stretch = (startedAt: number | undefined, endedAt: number | undefined) => ({ startedAt, endedAt });

test("nothing has no order", () => {
  expect(inferOrder([])).toEqual({ order: [], predecessors: [], depths: [], criticalPath: [] });
});

test("what ended just before another began precedes it", () => {
  const { predecessors, depths } = inferOrder([stretch(0, 1000), stretch(1500, 3000), stretch(3100, 4000)]);
  expect(predecessors).toEqual([undefined, 0, 1]);
  expect(depths).toEqual([0, 1, 2]);
});

test("of several that ended before another began, the last precedes it", () => {
  expect(inferOrder([stretch(0, 1000), stretch(1, 1400), stretch(1500, 3000)]).predecessors).toEqual([
    undefined,
    undefined,
    1,
  ]);
});

test("what ended more than five seconds before does not precede", () => {
  expect(inferOrder([stretch(0, 1000), stretch(6001, 7000)]).predecessors).toEqual([undefined, undefined]);
});

test("what goes on precedes nothing", () => {
  expect(inferOrder([stretch(0, undefined), stretch(1500, 3000)]).predecessors).toEqual([undefined, undefined]);
});

test("the critical path leads to what ends last", () => {
  expect(inferOrder([stretch(0, 1000), stretch(1500, 9000), stretch(1500, 3000)]).criticalPath).toEqual([0, 1]);
});

test("what never ended ends the critical path", () => {
  expect(inferOrder([stretch(0, 1000), stretch(1500, 9000), stretch(1500, undefined)]).criticalPath).toEqual([0, 2]);
});

test("stretches are ordered by start, or by end where the start is not known", () => {
  const [late, early, unknown] = [stretch(5, 6), stretch(1, 2), stretch(undefined, 3)];
  expect(inferOrder([late, early, unknown]).order).toEqual([early, unknown, late]);
});

test("stretches that begin and end at one instant do not precede each other", () => {
  expect(inferOrder([stretch(1, 1), stretch(1, 1)]).predecessors).toEqual([undefined, undefined]);
});
