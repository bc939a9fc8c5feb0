import { describe, expect, test } from "vitest";
import { Derive } from "../world/derive.js";
import type { FaultRule } from "./fault-rule.js";
import { createFaultScript } from "./fault-script.js";

const script = (
  rules: readonly FaultRule[] = [],
  seed = "seed",
  onChange: (rules: readonly FaultRule[]) => void = () => {},
) => createFaultScript(new Derive(seed), rules, onChange);

const request = { operationId: "ListClusters", method: "GET", target: "/v3/clusters?region=us-east-1" };

/** The names of what goes wrong with so many requests in a row. */
const strikes = (faults: ReturnType<typeof script>, times: number, asked?: string) =>
  Array.from({ length: times }, () =>
    faults
      .next(request, asked)
      .map(({ name }) => name)
      .join("+"),
  );

describe("what a request asks for by itself", () => {
  test.each([
    ["429x2", ["429", "429", "", ""]],
    ["500", ["500", "500", "500", "500"]],
    ["429x2,504", ["429", "429", "504", "504"]],
    ["reset,502x1", ["reset", "502", "", ""]],
    ["wellx2,expired-token", ["well", "well", "expired-token", "expired-token"]],
  ])("%s", (asked, expected) => {
    expect(strikes(script(), 4, asked)).toEqual(expected);
  });

  test("is counted for each request apart", () => {
    const faults = script();
    faults.next(request, "429x1");
    expect(faults.next({ ...request, target: "/v3/clusters/demo" }, "429x1")).toHaveLength(1);
    expect(faults.next({ ...request, method: "POST" }, "429x1")).toHaveLength(1);
    expect(faults.next(request, "429x1")).toEqual([]);
  });
});

describe("a rule strikes the requests that it fits", () => {
  test.each<[string, Partial<FaultRule>, boolean]>([
    ["all", {}, true],
    ["by operationId", { operationId: "ListClusters" }, true],
    ["another operationId", { operationId: "ListImages" }, false],
    ["by method", { method: "get" }, true],
    ["another method", { method: "POST" }, false],
    ["by path", { path: "/v3/clusters" }, true],
    ["by the beginning of a path", { path: "/v3/*" }, true],
    ["by parts of a path", { path: "/*/clus*s" }, true],
    ["another path", { path: "/v3/clusters/*" }, false],
    ["a path whose parts overlap", { path: "/v3/clusters*clusters" }, false],
    ["by all of it", { operationId: "ListClusters", method: "GET", path: "*" }, true],
    ["by all but one", { operationId: "ListClusters", method: "PUT" }, false],
  ])("%s", (_what, rule, fits) => {
    expect(script([{ ...rule, fault: "500" }]).next(request, undefined)).toHaveLength(fits ? 1 : 0);
  });
});

test("a rule that is over leaves requests to the next one", () => {
  const faults = script([{ fault: "429x1" }, { fault: "502x2" }]);
  expect(strikes(faults, 4)).toEqual(["429", "502", "502", ""]);
  expect(faults.rules).toMatchObject([{ struck: 1 }, { struck: 2 }]);
});

test("a rate strikes about its share, the same requests for the same seed", () => {
  const share = (seed: string) => strikes(script([{ fault: "500", rate: 0.3 }], seed), 1000);
  expect(share("one")).toEqual(share("one"));
  expect(share("one")).not.toEqual(share("another"));
  expect(share("one").filter(Boolean).length).toBeGreaterThan(250);
  expect(share("one").filter(Boolean).length).toBeLessThan(350);
});

test("goes on after a restart where it was when it last struck", () => {
  let kept: readonly FaultRule[] = [];
  const rules = [{ fault: "429x3" }];
  const first = script(rules, "seed", (next) => (kept = next));
  strikes(first, 2);
  expect(strikes(script(kept), 2)).toEqual(["429", ""]);
});

test("new rules replace the old ones, and what was counted is forgotten", () => {
  const faults = script([{ fault: "500" }]);
  strikes(faults, 1, "429x1");
  faults.set([{ fault: "502" }]);
  expect(strikes(faults, 1)).toEqual(["502"]);
  expect(strikes(faults, 1, "429x1")).toEqual(["429"]);
});

test("rules of which one is wrong leave the old ones in place", () => {
  const faults = script([{ fault: "500" }]);
  expect(() => faults.set([{ fault: "502" }, { fault: "418" }])).toThrow('There is no fault "418".');
  expect(faults.rules).toEqual([{ fault: "500" }]);
});
