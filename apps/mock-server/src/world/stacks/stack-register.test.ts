import fc from "fast-check";
import { expect, test } from "vitest";
import type { StackAt } from "./stack-script.js";
import { StackRegister } from "./stack-register.js";

/** Stacks that are there from one instant up to another. */
function aRegister(lives: readonly { readonly from: number; readonly to: number }[]): StackRegister {
  const register = new StackRegister();
  for (const [index, { from, to }] of lives.entries()) {
    const stack: StackAt = {
      name: `stack-${index}`,
      arn: `arn-${index}`,
      status: "CREATE_COMPLETE",
      createdAt: from,
      tags: [],
      eventCount: 0,
      events: () => [],
      unchangedUntil: to,
      goneAt: to,
    };
    register.add("eu-west-1", {
      name: stack.name,
      at: (instant) => (from <= instant && instant < to ? { stack } : undefined),
      delete: () => {},
    });
  }
  return register;
}

const anyLives = fc.array(fc.record({ from: fc.nat(100), to: fc.nat(200) }), { maxLength: 30 });

test("following pages shows every stack that is there once, in order, whatever the size of a page", () => {
  fc.assert(
    fc.property(anyLives, fc.nat(200), fc.integer({ min: 1, max: 7 }), (lives, at, size) => {
      const register = aRegister(lives);
      const seen: string[] = [];
      for (let after: number | undefined = 0; after !== undefined;) {
        const { stacks, next } = register.page("eu-west-1", at, after, size);
        expect(stacks.length).toBeLessThanOrEqual(size);
        seen.push(...stacks.map(({ stack }) => stack.name));
        after = next;
      }
      const there = lives.flatMap(({ from, to }, index) => (from <= at && at < to ? [`stack-${index}`] : []));
      expect(seen).toEqual(there);
    }),
  );
});

test("a page that is followed later misses nothing that was there all the time", () => {
  const register = aRegister([
    { from: 0, to: 50 },
    { from: 0, to: 100 },
    { from: 0, to: 100 },
  ]);
  const { next = 0 } = register.page("eu-west-1", 10, 0, 2);
  expect(register.page("eu-west-1", 60, next, 2).stacks.map(({ stack }) => stack.name)).toEqual(["stack-2"]);
});

test("a name stands for the stack that has it now", () => {
  const register = aRegister([{ from: 0, to: 50 }]);
  expect(register.find("eu-west-1", "stack-0", 10)?.stack.arn).toBe("arn-0");
  expect(register.find("eu-west-1", "stack-0", 60)).toBeUndefined();
  expect(register.find("us-east-1", "stack-0", 10)).toBeUndefined();
});
