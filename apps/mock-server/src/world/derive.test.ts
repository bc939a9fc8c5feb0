import fc from "fast-check";
import { expect, test } from "vitest";
import { Derive } from "./derive.js";

test("the same seed and labels give the same, whatever was asked before", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (seed, labels) => {
      const asked = new Derive(seed);
      for (const label of labels) asked.hex(8, label);
      expect(labels.map((label) => asked.uuid(label))).toEqual(labels.map((label) => new Derive(seed).uuid(label)));
    }),
  );
});

test("another seed or label gives something else", () => {
  const derive = new Derive("seed", "image");
  const others = [new Derive("other", "image"), new Derive("seed", "other"), derive.for("more")];
  expect(new Set([derive, ...others].map((one) => one.uuid())).size).toBe(4);
  expect(derive.uuid("a")).not.toBe(derive.uuid("b"));
});

test("labels do not run into each other", () => {
  expect(new Derive("seed", "ab", "c").uuid()).not.toBe(new Derive("seed", "a", "bc").uuid());
});

test("a UUID has the form that CloudFormation gives its stacks", () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      expect(new Derive(seed).uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-1[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    }),
  );
});

test("a number stands between its limits and reaches both", () => {
  const derive = new Derive("seed");
  const numbers = Array.from({ length: 200 }, (_, index) => derive.between(3, 6, String(index)));
  expect(new Set(numbers)).toEqual(new Set([3, 4, 5, 6]));
});
