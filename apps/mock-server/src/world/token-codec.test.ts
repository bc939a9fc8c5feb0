import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Derive } from "./derive.js";
import { createTokenCodec } from "./token-codec.js";

const SCOPE = "GetImageStackEvents arn:aws:cloudformation:us-east-1:123456789012:stack/demo/1";
const codec = (isAwkward = false, seed = "seed") => createTokenCodec(new Derive(seed), isAwkward);

describe.each([false, true])("tokens that are awkward: %s", (isAwkward) => {
  test("are read as the position they were issued for", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (scope, position) => {
        const token = codec(isAwkward).issue(scope, position);
        expect(codec(isAwkward).read(scope, token)).toBe(position);
      }),
    );
  });

  test("are no good for another list, or after another seed", () => {
    const token = codec(isAwkward).issue(SCOPE, 100);
    expect(codec(isAwkward).read(`${SCOPE}2`, token)).toBeUndefined();
    expect(codec(isAwkward, "other").read(SCOPE, token)).toBeUndefined();
  });

  test("are no good once a character is changed", () => {
    const token = codec(isAwkward).issue(SCOPE, 100);
    fc.assert(
      fc.property(
        fc.nat(token.length - 1),
        fc.constantFrom("a", "Z", "9", "-", "_", "+", "/", "="),
        (place, character) => {
          fc.pre(token[place] !== character);
          const changed = token.slice(0, place) + character + token.slice(place + 1);
          expect(codec(isAwkward).read(SCOPE, changed)).toBeUndefined();
        },
      ),
    );
  });

  test("that were made up are no good", () => {
    fc.assert(
      fc.property(fc.string(), (token) => {
        expect(codec(isAwkward).read(SCOPE, token)).toBeUndefined();
      }),
    );
  });
});

test("plain tokens pass through a URL as they are", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), (scope, position) => {
      const token = codec().issue(scope, position);
      expect(encodeURIComponent(token)).toBe(token);
    }),
  );
});

test("every awkward token holds each character that a URL must encode", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), (scope, position) => {
      const token = codec(true).issue(scope, position);
      expect(["+", "/", "="].filter((character) => !token.includes(character))).toEqual([]);
    }),
  );
});

test("both kinds are read, whichever is issued", () => {
  expect(codec(true).read(SCOPE, codec(false).issue(SCOPE, 7))).toBe(7);
  expect(codec(false).read(SCOPE, codec(true).issue(SCOPE, 7))).toBe(7);
});
