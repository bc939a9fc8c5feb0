import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FAULTS } from "./fault-kinds.js";
import { form, parseFaults } from "./parse-faults.js";

test("a list of faults is read step by step", () => {
  expect(parseFaults("429x2, latency=2s+504-after,reset")).toEqual([
    { faults: [{ name: "429" }], times: 2 },
    { faults: [{ name: "latency", value: "2s" }, { name: "504-after" }], times: 1 },
    { faults: [{ name: "reset" }], times: Infinity },
  ]);
});

describe("a list that is wrong is refused with what may stand there", () => {
  test.each([
    ["418", /^There is no fault "418"\. The faults are 429, /],
    ["", /^There is no fault ""\./],
    ["500,", /^There is no fault ""\./],
    ["429=soon", /^"429=soon" is no fault: it is 429\[=DURATION\]$/],
    ["latency", /^"latency" is no fault: it is latency=DURATION$/],
    ["html=99", /^"html=99" is no fault: it is html\[=STATUS\]$/],
    ["502=1s", /^"502=1s" is no fault: 502 takes no value$/],
    ["502x0", /^"502x0" is to happen 0 times$/],
    ["__proto__", /^There is no fault "__proto__"\./],
  ])("%j", (text, message) => {
    expect(() => parseFaults(text)).toThrow(message);
  });
});

test("every fault can be asked for as the help shows it, any number of times", () => {
  const shown = Object.keys(FAULTS).map((name) => form(name as keyof typeof FAULTS));
  const fault = fc.constantFrom(...shown).map((text) => text.replace(/\[.*\]/, "").replace("DURATION", "250ms"));
  fc.assert(
    fc.property(fc.array(fc.tuple(fault, fc.integer({ min: 1, max: 999 })), { minLength: 1 }), (steps) => {
      const parsed = parseFaults(steps.map(([name, times]) => `${name}x${times}`).join(","));
      expect(parsed.map(({ times }) => times)).toEqual(steps.map(([, times]) => times));
    }),
  );
});
