import { expect, test } from "vitest";
import { duration } from "../../output/duration.js";
import { parseDuration } from "./parse-duration.js";

test.each([
  ["90s", 90_000],
  ["15m", 900_000],
  ["1h30m", 5_400_000],
  ["2d", 172_800_000],
  ["45", 45_000],
  ["0s", 0],
])("%s is read as %d ms", (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each(["", "soon", "-5m", "5 m", "1.5h", "5M", "m"])("%j is refused", (text) => {
  expect(() => parseDuration(text)).toThrow("it takes a length of time such as 90s, 15m or 1h30m");
});

test.each([
  [0, "0s"],
  [999, "0s"],
  [59_999, "59s"],
  [60_000, "1m"],
  [3_661_000, "1h 1m"],
  [3_605_000, "1h"],
  [90_061_000, "1d 1h"],
])("%d ms is shown as %s", (ms, text) => {
  expect(duration(ms)).toBe(text);
});
