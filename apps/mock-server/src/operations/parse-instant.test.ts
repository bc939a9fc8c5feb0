import { expect, test } from "vitest";
import { parseInstant } from "./parse-instant.js";

test.each([
  ["2024-10-24T10:00:00Z", "2024-10-24T10:00:00.000Z"],
  ["2024-10-24T10:00:00.123456Z", "2024-10-24T10:00:00.123Z"],
  ["2024-10-24T12:00:00+02:00", "2024-10-24T10:00:00.000Z"],
  ["2024-10-24T10:00:00", "2024-10-24T10:00:00.000Z"],
  ["2024-10-24 10:00", "2024-10-24T10:00:00.000Z"],
  ["2024-10-24", "2024-10-24T00:00:00.000Z"],
  [" 1984-09-15T19:20:30Z ", "1984-09-15T19:20:30.000Z"],
  ["Oct 24 2024 10:00", "2024-10-24T10:00:00.000Z"],
])("%j is %s", (text, instant) => {
  expect(new Date(parseInstant(text) ?? Number.NaN).toISOString()).toBe(instant);
});

test.each(["yesterday", "", "2024-13-45", "2024-10-24T25:00:00Z"])("%j is no date", (text) => {
  expect(parseInstant(text)).toBeUndefined();
});
