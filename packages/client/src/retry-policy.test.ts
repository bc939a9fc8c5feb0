import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { createRetryBudget } from "./retry-budget.js";
import { delayMs, isRetryable, isThrottled, retryAfterMs, type RetryOptions } from "./retry-policy.js";

const NOW = Date.UTC(2024, 2, 1, 12);
const answered = (status: number, text = "{}", headers: Record<string, string> = {}) => ({
  response: new Response(text, { status, headers }),
  text,
});
const isReadRetried = (status: number, text?: string) => isRetryable(answered(status, text), true);
const isMutationRetried = (status: number, text?: string) => isRetryable(answered(status, text), false);

describe("throttling", () => {
  test("429 is, whatever it says", () => {
    expect(isThrottled(new Response(null, { status: 429 }), "")).toBe(true);
  });

  const words = [
    "An error occurred (Throttling) when calling the DescribeStacks operation: Rate exceeded",
    "ThrottlingException",
    "RequestLimitExceeded",
    "TooManyRequestsException",
    "RequestThrottled",
    "Too Many Requests",
  ];
  test.each([400, 500, 503].flatMap((status) => words.map((text) => [status, text] as const)))(
    "%d that says %j is throttling, of reads and of changes",
    (status, text) => {
      expect([isReadRetried(status, text), isMutationRetried(status, text)]).toEqual([true, true]);
    },
  );

  test.each([401, 403, 404, 409, 412, 413, 502, 504])("%d is not, whatever it says", (status) => {
    expect(isMutationRetried(status, "Rate exceeded")).toBe(false);
  });

  test("the gateway's header is enough", () => {
    const attempted = answered(400, "{}", { "x-amzn-errortype": "ThrottlingException:http://amazon.com/" });
    expect(isRetryable(attempted, false)).toBe(true);
  });

  test("an empty 500 is not", () => {
    expect(isThrottled(new Response(null, { status: 500 }), "")).toBe(false);
  });
});

describe("everything else", () => {
  test.each([500, 502, 503, 504, 599])("%d is retried for reads only", (status) => {
    expect([isReadRetried(status), isMutationRetried(status)]).toEqual([true, false]);
  });

  test("501 is never retried: it will never be implemented", () => {
    expect(isReadRetried(501)).toBe(false);
  });

  test.each([
    "User: arn:aws:sts::123456789012:assumed-role/x is not authorized to perform: cloudformation:DescribeStacks",
    "An error occurred (AccessDenied) when calling the DescribeStackEvents operation",
    "AccessDeniedException",
    "An error occurred (UnauthorizedOperation) when calling the DescribeImages operation",
  ])("a 500 that says %j is never retried: asking again changes no permission", (text) => {
    expect(isReadRetried(500, text)).toBe(false);
  });

  test.each([200, 202, 204, 304, 400, 401, 403, 404, 405, 409, 412, 413, 415])("%d is never retried", (status) => {
    const attempted = { response: new Response(null, { status }), text: "" };
    expect(isRetryable(attempted, true)).toBe(false);
  });

  test("a failure without an answer is retried for reads only", () => {
    const attempted = { error: new Error("reset") };
    expect([isRetryable(attempted, true), isRetryable(attempted, false)]).toEqual([true, false]);
  });
});

describe("Retry-After", () => {
  const asked = (headers: Record<string, string>) => retryAfterMs(new Response("", { headers }), NOW);

  test.each([
    ["0", 0],
    ["7", 7000],
    ["1.5", 1500],
    ["120", 120_000],
  ])("%j seconds are %d ms", (value, ms) => {
    expect(asked({ "retry-after": value })).toBe(ms);
  });

  test("a date is counted from the answer's own Date: the clock over there may differ", () => {
    expect(asked({ "retry-after": "Thu, 01 Jan 2015 00:00:30 GMT", date: "Thu, 01 Jan 2015 00:00:00 GMT" })).toBe(
      30_000,
    );
  });

  test("a date is counted from now where the answer has no Date, or one that is none", () => {
    const value = new Date(NOW + 30_000).toUTCString();
    expect(asked({ "retry-after": value })).toBe(30_000);
    expect(asked({ "retry-after": value, date: "today" })).toBe(30_000);
  });

  test("a date that has passed is no wait", () => {
    expect(asked({ "retry-after": new Date(NOW - 1000).toUTCString() })).toBe(0);
  });

  test.each(["", "soon", "Infinity"])("%j says nothing", (value) => {
    expect(asked({ "retry-after": value })).toBeUndefined();
  });

  test("is at most two minutes: a longer one is the caller's to wait for", () => {
    const delay = (seconds: number) => delayMs(answered(429, "", { "retry-after": `${seconds}` }), 1, {}, NOW, 0);
    expect([delay(120), delay(121)]).toEqual([120_000, undefined]);
  });
});

describe("the wait before the next attempt", () => {
  const randoms = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const settings = fc.record({ baseDelayMs: fc.nat(60_000), maxDelayMs: fc.nat(600_000) });

  test("is a random part of a doubling time, and never more than the longest", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), settings, randoms, (attempt, options, random) => {
        const longest = Math.min(options.maxDelayMs, options.baseDelayMs * 2 ** (attempt - 1));
        const delay = delayMs({ error: new Error("reset") }, attempt, options, NOW, random);
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(longest);
        expect(delay).toBe(random * longest);
      }),
    );
  });

  test("is never shorter than the service asked for", () => {
    fc.assert(
      fc.property(fc.nat(120), settings, randoms, (seconds, options, random) => {
        const attempted = answered(429, "", { "retry-after": String(seconds) });
        expect(delayMs(attempted, 1, options, NOW, random)).toBeGreaterThanOrEqual(seconds * 1000);
      }),
    );
  });

  test("is at most 200 ms, then 400 ms, and never above 20 s, unless given", () => {
    const longest = [1, 2, 3, 9].map((attempt) => delayMs({ error: new Error("reset") }, attempt, {}, NOW, 1));
    expect(longest).toEqual([200, 400, 800, 20_000]);
  });
});

describe("the budget", () => {
  test("holds a hundred retries", () => {
    const budget = createRetryBudget();
    const taken = Array.from({ length: 150 }, () => budget.take()).filter(Boolean);
    expect(taken).toHaveLength(100);
  });

  test("gains one for ten answers, and never holds more than it began with", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 2000 }), (events) => {
        const budget = createRetryBudget();
        let successes = 0;
        let taken = 0;
        for (const isSuccess of events) {
          if (isSuccess) {
            budget.succeed();
            successes += 1;
          } else if (budget.take()) taken += 1;
        }
        expect(taken).toBeLessThanOrEqual(100 + Math.ceil(successes / 10));
      }),
    );
  });
});

test("RetryOptions may all be left out", () => {
  expectTypeOf<object>().toExtend<RetryOptions>();
  expectTypeOf<RetryOptions["maxAttempts"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<RetryOptions["baseDelayMs"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<RetryOptions["maxDelayMs"]>().toEqualTypeOf<number | undefined>();
});
