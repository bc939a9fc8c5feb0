import { expect, test } from "vitest";
import { parseDuration } from "./parse-duration.js";

test.each([
  ["500ms", 500],
  ["2s", 2000],
  ["90m", 5_400_000],
  ["1.5h", 5_400_000],
  ["2d", 172_800_000],
  ["90", 90_000],
  ["PT1H30M", 5_400_000],
  ["P1DT0.5S", 86_400_500],
])("%s is %d milliseconds", (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each(["", "s", "-1s", "1 s", "P", "PT", "1w", "1e3", "Infinity"])("%j is no duration", (text) => {
  expect(parseDuration(text)).toBeUndefined();
});
