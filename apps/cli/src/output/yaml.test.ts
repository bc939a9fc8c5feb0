import fc from "fast-check";
import { load, YAML11_SCHEMA } from "js-yaml";
import { expect, test } from "vitest";
import { yaml } from "./yaml.js";

test.each([
  "-0",
  "0x_",
  "-0b_",
  "0o17",
  "017",
  "1e3",
  "1:30",
  "no",
  "y",
  "~",
  "<<",
  "=",
  "2024-10-24",
  "--- a",
  "...",
  "",
])("the text %j is quoted, for some reader of YAML takes it for something else", (text) => {
  expect(yaml({ a: text })).toMatch(/^a: ['"].*['"]\n$/);
  expect(yaml({ [text]: 1 })).toMatch(/^['"].*['"]: 1\n$/);
});

test("a number is no text", () => {
  expect(yaml({ a: 0, b: 1.5 })).toBe("a: 0\nb: 1.5\n");
});

/** Made of what numbers, words, marks and comments are made of. */
const misleading = fc.string({
  unit: fc.constantFrom(...Array.from("-+.0178oxbe_:~yesnNaf=<!#&*?|>%@`'\"{}[], \t\n\u0085\ufeff")),
});

test("every text, as a document, a value or a name, is read as it was by YAML 1.1 and 1.2", () => {
  fc.assert(
    fc.property(fc.oneof(misleading, fc.string({ unit: "binary" })), (text) => {
      for (const value of [text, { a: text }, [[text]], { [text]: { [text]: 1 } }]) {
        expect(load(yaml(value))).toEqual(value);
        expect(load(yaml(value), { schema: YAML11_SCHEMA })).toEqual(value);
      }
    }),
    { numRuns: 1000 },
  );
});
