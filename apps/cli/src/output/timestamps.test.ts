import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { elapsed, localTime, showInstants } from "./timestamps.js";

const rows = [
  { timestamp: "2024-10-24T10:03:01.482Z", logicalResourceId: "b" },
  { timestamp: "2024-10-24T10:00:04.117Z", logicalResourceId: "a" },
];

test("UTC is as the service sends it", () => {
  expect(showInstants(rows, "utc", () => 120)).toEqual(rows);
});

test("local time says how far it is from UTC", () => {
  expect(showInstants(rows, "local", () => 120)[0]).toMatchObject({ timestamp: "2024-10-24T12:03:01.482+02:00" });
  expect(localTime("2024-10-24T10:00:00Z", () => -210)).toBe("2024-10-24T06:30:00.000-03:30");
});

test("relative times count from the earliest event, wherever it stands", () => {
  expect(showInstants(rows, "relative", () => 0).map((row) => Reflect.get(row, "timestamp"))).toEqual([
    "+02:57",
    "+00:00",
  ]);
});

test("an event without a time is left alone", () => {
  expect(showInstants([{ logicalResourceId: "a" }], "relative", () => 0)).toEqual([{ logicalResourceId: "a" }]);
});

test("instants within objects are shown like those around them", () => {
  const [row] = showInstants([{ inner: { at: "2024-10-24T10:00:00.000Z" } }], "local", () => 60);
  expect(row).toEqual({ inner: { at: "2024-10-24T11:00:00.000+01:00" } });
});

test("a local time is the same instant, whatever the clock", () => {
  const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 });
  const instants = fc.date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(instants, offsets, (instant, offset) => {
      expect(Date.parse(localTime(instant.toISOString(), () => offset))).toBe(instant.getTime());
    }),
  );
});

describe("elapsed time", () => {
  test.each([
    [0, "00:00"],
    [59_999, "00:59"],
    [177_365, "02:57"],
    [3_600_000, "1:00:00"],
    [100 * 3_600_000, "100:00:00"],
  ])("of %d ms is %s", (ms, text) => expect(elapsed(ms)).toBe(text));
});
