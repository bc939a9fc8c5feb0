import { expect, test } from "vitest";
import { explainMismatch } from "./explain-mismatch.js";

const NAME = /^[a-zA-Z][a-zA-Z0-9-]+$/u;

test.each([
  ["my_image", NAME, ', and its character 3 is "_"'],
  ["1x", NAME, ', and its character 1 is "1"'],
  ["bild-größe", NAME, ', and its character 8 is "ö"'],
  ["a", NAME, ', and "a" is too short'],
  ["", NAME, ', and "" is too short'],
  ["abcdef", /^[a-z]{2,5}$/u, ", and it is too long"],
  ["SOME", /^(ALL|type:[A-Za-z0-9]+)$/u, ""],
])("of %j it says %j", (text, pattern, said) => {
  expect(explainMismatch(text, pattern)).toBe(said);
});
