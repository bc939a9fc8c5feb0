import { describe, expect, expectTypeOf, test } from "vitest";
import { ApiError } from "./errors/api-error.js";
import type { ClientError } from "./errors/client-error.js";
import { NetworkError } from "./errors/network-error.js";
import { Patience, type PatienceOptions } from "./patience.js";

const call = {
  operationId: "ListClusters",
  method: "GET",
  url: "http://pcluster.test",
  isRead: true,
  checkWith: undefined,
} as const;
const trouble = new NetworkError(call, new Error("reset"));
const refusal = new ApiError(call, {
  status: 403,
  body: undefined,
  text: "",
  requestId: undefined,
  retryable: false,
  retryAfterMs: undefined,
});

/** Patience, and a clock to turn. */
function patient(options: PatienceOptions = {}) {
  const clock = { ms: 0 };
  return { clock, patience: new Patience(options, () => clock.ms) };
}

describe("patience", () => {
  test("bears trouble for ten minutes, unless given, and then throws it as it is", () => {
    const { clock, patience } = patient();
    patience.bear(trouble);
    clock.ms = 599_999;
    patience.bear(trouble);
    clock.ms = 600_000;
    expect(() => patience.bear(trouble)).toThrow(trouble);
  });

  test("begins anew when the trouble is over", () => {
    const { clock, patience } = patient({ patienceSeconds: 10 });
    patience.bear(trouble);
    clock.ms = 9999;
    patience.recover();
    patience.bear(trouble);
    clock.ms = 19_998;
    expect(() => patience.bear(trouble)).not.toThrow();
  });

  test("of 0 seconds bears nothing", () => {
    expect(() => patient({ patienceSeconds: 0 }).patience.bear(trouble)).toThrow(trouble);
  });

  test.each([refusal, new TypeError("no such input"), "enough", undefined])("does not bear %s", (error) => {
    const heard: ClientError[] = [];
    const { patience } = patient({ onTrouble: (one) => heard.push(one) });
    expect.assertions(2);
    try {
      patience.bear(error);
    } catch (thrown) {
      expect(thrown).toBe(error);
    }
    expect(heard).toEqual([]);
  });

  test("tells of what it bears, and not of what it throws", () => {
    const heard: ClientError[] = [];
    const { clock, patience } = patient({ patienceSeconds: 1, onTrouble: (error) => heard.push(error) });
    patience.bear(trouble);
    clock.ms = 1000;
    expect(() => patience.bear(trouble)).toThrow(trouble);
    expect(heard).toEqual([trouble]);
  });

  test("may be left as it is", () => {
    expectTypeOf<object>().toExtend<PatienceOptions>();
  });
});
