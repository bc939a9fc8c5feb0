import { expect, test } from "vitest";
import { isColoured, type ColorChoice } from "./is-coloured.js";

test.each<[string, ColorChoice, boolean, Record<string, string>, boolean]>([
  ["a terminal is coloured", "auto", true, {}, true],
  ["a pipe is not", "auto", false, {}, false],
  ["NO_COLOR takes it from a terminal", "auto", true, { NO_COLOR: "1" }, false],
  ["an empty NO_COLOR counts as not set", "auto", true, { NO_COLOR: "" }, true],
  ["FORCE_COLOR gives it to a pipe", "auto", false, { FORCE_COLOR: "1" }, true],
  ["FORCE_COLOR=0 takes it", "auto", true, { FORCE_COLOR: "0" }, false],
  ["NO_COLOR wins over FORCE_COLOR", "auto", true, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
  ["--color always wins over NO_COLOR", "always", false, { NO_COLOR: "1" }, true],
  ["--color never wins over FORCE_COLOR", "never", true, { FORCE_COLOR: "1" }, false],
  ["a dumb terminal gets none", "auto", true, { TERM: "dumb" }, false],
])("%s", (_title, choice, isTTY, env, expected) => {
  expect(isColoured(choice, { isTTY }, env)).toBe(expected);
});
