import type { Operation, OperationId } from "@pcluster-api/types";
import { operations } from "@pcluster-api/types/operations";
import { getEventListeners } from "node:events";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { CallOptions } from "./call-operation.js";
import type { ApiError } from "./errors/api-error.js";
import { CallError } from "./errors/call-error.js";
import { DeadlineError } from "./errors/deadline-error.js";
import type { NetworkError } from "./errors/network-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import {
  answer,
  broken,
  heedful,
  rejection,
  scriptedClient,
  silent,
  truncated,
  type Step,
} from "./fixtures/scripted-client.js";
import type { Limits } from "./limits.js";
import type { RetryOptions } from "./retry-policy.js";

const table = Object.entries(operations) as [OperationId, Operation][];
const reads = table.filter(([, { method }]) => method === "GET");
const mutations = table.filter(([, { method }]) => method !== "GET");

/** An input that makes a request of any operation. */
function inputOf({ pathParameters, bodyProperties }: Operation): Record<string, string> {
  return Object.fromEntries([...pathParameters, ...bodyProperties].map((name) => [name, "demo"]));
}

/** How often each operation was sent when its first attempt met `step` and the next one succeeded. */
async function timesSent(list: typeof table, step: Step): Promise<Record<string, number>> {
  const counts = list.map(async ([id, operation]) => {
    const { client, clock, sent } = scriptedClient([step, answer(200, "{}")], { timeoutMs: 1000 });
    await clock.settle(client.call(id, inputOf(operation)).catch(() => {}));
    return [id, sent.length] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

const each = (list: typeof table, count: number) => Object.fromEntries(list.map(([id]) => [id, count]));

const throttled: [string, Step][] = [
  ["429", answer(429, { message: "Too Many Requests" })],
  ["a 400 that says so", answer(400, { message: "Bad Request: Rate exceeded" })],
  ["a 500 that says so", answer(500, { message: "An error occurred (Throttling): Rate exceeded" })],
  ["a 503 that says so", answer(503, "<Error><Code>SlowDown</Code></Error>")],
  ["a 400 whose header says so", answer(400, {}, { "x-amzn-ErrorType": "ThrottlingException" })],
];
const transient: [string, Step][] = [
  ["500", answer(500, { message: "internal" })],
  ["502", answer(502, { message: "Internal server error" })],
  ["503", answer(503, "")],
  ["504", answer(504, { message: "Endpoint request timed out" })],
  ["a connection that fails", broken()],
  ["an answer that breaks off", truncated()],
  ["an error whose answer breaks off", truncated(404)],
  ["silence beyond the timeout", silent],
  [
    "a fetch that throws at once",
    () => {
      throw new Error("no network");
    },
  ],
];
const permanent: [string, Step][] = [
  ["501", answer(501, { message: "not simulated" })],
  ["a 500 about permissions", answer(500, { message: "x is not authorized to perform: ec2:DescribeImages" })],
  ...[400, 401, 403, 404, 405, 409, 412, 413, 415].map((status): [string, Step] => [
    String(status),
    answer(status, { message: "no" }),
  ]),
];

describe("what is sent again", () => {
  test.each(throttled)("every operation after %s", async (_, step) => {
    expect(await timesSent(table, step)).toEqual(each(table, 2));
  });

  test.each(transient)("reads, and only they, after %s", async (_, step) => {
    expect(await timesSent(table, step)).toEqual({ ...each(reads, 2), ...each(mutations, 1) });
  });

  test.each(permanent)("nothing after %s", async (_, step) => {
    expect(await timesSent(table, step)).toEqual(each(table, 1));
  });

  test("calls by path, by their method", async () => {
    const { client, clock, sent } = scriptedClient([answer(503), answer(200, "{}")]);
    const { data } = await clock.settle(client.GET("/v3/clusters"));
    const params = { path: { clusterName: "demo" } };
    const { response } = await clock.settle(client.DELETE("/v3/clusters/{clusterName}", { params }));
    expect(data).toEqual({});
    expect(response.status).toBe(200);
    expect(sent.map(({ method }) => method)).toEqual(["GET", "GET", "DELETE"]);
  });

  test("the same body, byte for byte", async () => {
    const imageConfiguration = "Build:\n  Name: žluťoučký 🐎\r\n\u0000\ud800";
    const { client, clock, bodies } = scriptedClient([answer(429), answer(429), answer(202, { image: {} })]);
    await clock.settle(client.buildImage({ imageId: "demo", imageConfiguration }));
    expect(bodies).toEqual(Array(3).fill(JSON.stringify({ imageId: "demo", imageConfiguration })));
  });

  test("the same URL and headers", async () => {
    const headers = { "x-team": "hpc" };
    const { client, clock, sent } = scriptedClient([answer(503), answer(200, "{}")], { headers });
    await clock.settle(client.listClusters({ nextToken: "a+b/c==" }));
    expect(new Set(sent.map(({ url }) => url)).size).toBe(1);
    expect(sent.map((request) => request.headers.get("x-team"))).toEqual(["hpc", "hpc"]);
  });
});

describe("how often", () => {
  test("four times, and then the last failure is thrown", async () => {
    const { client, clock, sent } = scriptedClient([broken(), answer(500), answer(429), answer(503), answer(200)]);
    const error = await clock.settle(rejection(client.listClusters()));
    expect(error).toMatchObject({ kind: "api", status: 503, retryable: true });
    expect(sent).toHaveLength(4);
  });

  test.each([1, 2, 7])("%d times when that is maxAttempts", async (maxAttempts) => {
    const { client, clock, sent } = scriptedClient([answer(503)], { retry: { maxAttempts } });
    await clock.settle(rejection(client.listClusters()));
    expect(sent).toHaveLength(maxAttempts);
  });

  test("once with retry: false, for a client", async () => {
    const { client, clock, sent } = scriptedClient([answer(429)], { retry: false });
    await clock.settle(rejection(client.listClusters()));
    expect(sent).toHaveLength(1);
  });

  test("as often as the call says, whatever the client says", async () => {
    const { client, clock, sent } = scriptedClient([answer(429)], { retry: { maxAttempts: 3 } });
    await clock.settle(rejection(client.listClusters({}, { retry: false })));
    expect(sent).toHaveLength(1);
    await clock.settle(rejection(client.listClusters({}, { retry: { maxAttempts: 2 } })));
    expect(sent).toHaveLength(3);
  });

  test("until the client's budget is spent, which all its calls share", async () => {
    const { client, clock, sent } = scriptedClient([answer(503)]);
    for (let call = 0; call < 40; call += 1) await clock.settle(rejection(client.listClusters()));
    expect(sent).toHaveLength(40 + 100);
  });

  test("a page of a list is retried as a call is", async () => {
    const { client, clock, sent } = scriptedClient([answer(503), answer(200, { events: [] })]);
    await clock.settle(client.paginate("getImageStackEvents", { imageId: "demo" }).toArray());
    expect(sent).toHaveLength(2);
  });
});

describe("the wait", () => {
  test("is what Retry-After says, in seconds", async () => {
    const { client, clock, retries } = scriptedClient([answer(429, {}, { "retry-after": "7" }), answer(200)]);
    const startedAt = clock.now();
    await clock.settle(client.listClusters());
    expect(retries).toMatchObject([{ delayMs: 7000 }]);
    expect(clock.now() - startedAt).toBe(7000);
  });

  test("is what Retry-After says, as a date of the answer's own clock", async () => {
    const headers = { "retry-after": "Thu, 01 Jan 2015 00:00:09 GMT", date: "Thu, 01 Jan 2015 00:00:00 GMT" };
    const { client, clock, retries } = scriptedClient([answer(503, {}, headers), answer(200)]);
    await clock.settle(client.listClusters());
    expect(retries).toMatchObject([{ delayMs: 9000 }]);
  });

  test("is the caller's when Retry-After is longer than two minutes: the answer is handed on", async () => {
    const { client, clock, sent } = scriptedClient([answer(429, {}, { "retry-after": "600" })]);
    const error = await clock.settle(rejection(client.listClusters()));
    expect(error).toMatchObject({ kind: "api", status: 429, retryable: true, retryAfterMs: 600_000 });
    expect(sent).toHaveLength(1);
  });

  test("is a random part of 200, 400, 800 ms otherwise", async () => {
    const { client, clock, retries } = scriptedClient([answer(503)], { random: () => 0.25 });
    await clock.settle(rejection(client.listClusters()));
    expect(retries.map(({ delayMs }) => delayMs)).toEqual([50, 100, 200]);
  });

  test("is told beforehand: which attempt failed, with what, and how long it takes", async () => {
    const { client, clock, retries } = scriptedClient([broken("socket hang up"), answer(429), answer(200)]);
    await clock.settle(client.listClusters());
    expect(retries).toEqual([
      {
        attemptId: "1.1",
        callId: "1",
        operationId: "ListClusters",
        method: "GET",
        url: "http://pcluster.test/v3/clusters",
        attempt: 1,
        reason: expect.stringContaining("socket hang up") as string,
        delayMs: 100,
      },
      expect.objectContaining({ attemptId: "1.2", attempt: 2, reason: "429" }),
    ]);
  });
});

describe("a change that may have been accepted", () => {
  /** The GET of the same path item, or of the one item below it. */
  function expectedCheck({ path }: Operation): string | undefined {
    const own = reads.filter(([, read]) => read.path === path);
    const below = reads.filter(([, read]) => /^\/\{\w+\}$/.test(read.path.replace(path, "")));
    return (below[0] ?? own[0])?.[0];
  }

  const doubtful: [string, Step][] = [
    ["502", answer(502, { message: "Internal server error" })],
    ["504", answer(504, "<html>")],
    ["a connection that fails", broken()],
    ["an answer that breaks off", truncated(202)],
    ["silence beyond the timeout", silent],
  ];

  describe.each(doubtful)("after %s", (_, step) => {
    test.each(mutations)("%s is sent once and says so, with the operation that tells", async (id, operation) => {
      const { client, clock, sent } = scriptedClient([step], { timeoutMs: 1000 });
      const error = await clock.settle(rejection(client.call(id, inputOf(operation))));
      const check = expectedCheck(operation);

      expect(error).toBeInstanceOf(CallError);
      expect(error).toMatchObject({ mayHaveBeenAccepted: true, checkWith: check, retryable: false });
      if (check) expect(String(error)).toContain(`ask ${check}`);
      expect(sent).toHaveLength(1);
    });
  });

  test("of the contract's changes, each has such an operation", () => {
    expect(mutations.filter(([, operation]) => !expectedCheck(operation))).toEqual([]);
  });

  test("is not one that was throttled, refused or broken", async () => {
    for (const status of [400, 403, 429, 500, 503]) {
      const { client, clock } = scriptedClient([answer(status)]);
      const error = await clock.settle(rejection(client.deleteImage({ imageId: "demo" })));
      expect(error, String(status)).toMatchObject({ mayHaveBeenAccepted: false, checkWith: undefined });
    }
  });

  test("is never a read", async () => {
    const { client, clock } = scriptedClient([answer(504)]);
    const error = await clock.settle(rejection(client.listClusters()));
    expect(error).toMatchObject({ mayHaveBeenAccepted: false, checkWith: undefined, retryable: true });
  });

  test("is one whose throttled attempt was followed by silence", async () => {
    const { client, clock, sent } = scriptedClient([answer(429), broken()]);
    const error = await clock.settle(rejection(client.deleteCluster({ clusterName: "demo" })));
    expect(error).toMatchObject({ mayHaveBeenAccepted: true, checkWith: "DescribeCluster" });
    expect(sent).toHaveLength(2);
  });
});

describe("timeoutMs", () => {
  test("bounds each attempt on its own", async () => {
    const { client, clock, sent } = scriptedClient([silent, silent, answer(200)], { timeoutMs: 1000 });
    const startedAt = clock.now();
    await clock.settle(client.listClusters());
    expect(clock.now() - startedAt).toBe(1000 + 100 + 1000 + 200);
    expect(sent).toHaveLength(3);
  });

  test("is thrown as a TimeoutError when every attempt takes too long", async () => {
    const { client, clock } = scriptedClient([heedful]);
    const error = await clock.settle(rejection(client.listClusters({}, { timeoutMs: 1000 })));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ kind: "timeout", timeoutMs: 1000, retryable: true });
  });

  test("counts the body of the answer", async () => {
    const stalled: Step = () => new Response(new ReadableStream({}));
    const { client, clock } = scriptedClient([stalled], { timeoutMs: 1000, retry: false });
    expect(await clock.settle(rejection(client.listClusters()))).toBeInstanceOf(TimeoutError);
  });

  test("is 35 seconds unless given: the service itself gives up after 30", async () => {
    const { client, clock } = scriptedClient([silent], { retry: false });
    const startedAt = clock.now();
    await clock.settle(rejection(client.listClusters()));
    expect(clock.now() - startedAt).toBe(35_000);
  });

  test("tells the request that it is over", async () => {
    const { client, clock, sent } = scriptedClient([silent], { timeoutMs: 1000, retry: false });
    await clock.settle(rejection(client.listClusters()));
    expect(sent[0]?.signal.aborted).toBe(true);
  });
});

describe("deadlineMs", () => {
  test("bounds the call, retries and waits included", async () => {
    const { client, clock, sent } = scriptedClient([silent], { timeoutMs: 1000, deadlineMs: 2500 });
    const startedAt = clock.now();
    const error = await clock.settle(rejection(client.listClusters()));
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error).toMatchObject({ kind: "deadline", deadlineMs: 2500, retryable: true });
    expect(clock.now() - startedAt).toBe(2500);
    expect(sent).toHaveLength(3);
  });

  test("is not waited for when the next attempt would come after it", async () => {
    const { client, clock } = scriptedClient([answer(429, {}, { "retry-after": "60" })], { deadlineMs: 5000 });
    const startedAt = clock.now();
    const error = await clock.settle(rejection(client.listClusters()));
    expect(error).toBeInstanceOf(DeadlineError);
    expect(String(error)).toContain("429");
    expect(clock.now()).toBe(startedAt);
  });

  test("says of a change in flight that it may have been accepted", async () => {
    const { client, clock } = scriptedClient([silent], { deadlineMs: 1000 });
    const error = await clock.settle(rejection(client.deleteImage({ imageId: "demo" })));
    expect(error).toMatchObject({ kind: "deadline", mayHaveBeenAccepted: true, checkWith: "DescribeImage" });
  });

  test("says of a change between two attempts that it was not", async () => {
    const { client, clock } = scriptedClient([answer(429, {}, { "retry-after": "60" })], { deadlineMs: 1000 });
    const error = await clock.settle(rejection(client.deleteImage({ imageId: "demo" })));
    expect(error).toMatchObject({ kind: "deadline", mayHaveBeenAccepted: false });
  });

  test("of a call goes before that of its client", async () => {
    const { client, clock } = scriptedClient([silent], { deadlineMs: 1000 });
    const error = await clock.settle(rejection(client.listClusters({}, { deadlineMs: 10 })));
    expect(error).toMatchObject({ deadlineMs: 10 });
  });
});

describe("the caller's signal", () => {
  const reason = { not: "an error" };

  test("aborted before the call sends nothing", async () => {
    const { client, clock, sent } = scriptedClient([answer(200)]);
    const signal = AbortSignal.abort(reason);
    expect(await clock.settle(rejection(client.listClusters({}, { signal })))).toBe(reason);
    expect(sent).toEqual([]);
  });

  test.each([
    ["heeds", heedful],
    ["ignores", silent],
  ])("ends a request at once, of a fetch that %s it", async (_, step) => {
    const controller = new AbortController();
    const abortSoon: Step = (request) => {
      queueMicrotask(() => controller.abort(reason));
      return step(request);
    };
    const { client, clock } = scriptedClient([abortSoon]);
    const startedAt = clock.now();
    expect(await clock.settle(rejection(client.listClusters({}, { signal: controller.signal })))).toBe(reason);
    expect(clock.now()).toBe(startedAt);
  });

  test("ends the wait between two attempts at once", async () => {
    const controller = new AbortController();
    const { client, clock, sent } = scriptedClient([answer(503)], { onRetry: () => controller.abort(reason) });
    const startedAt = clock.now();
    expect(await clock.settle(rejection(client.listClusters({}, { signal: controller.signal })))).toBe(reason);
    expect(clock.now()).toBe(startedAt);
    expect(sent).toHaveLength(1);
  });

  test("ends a call by path too", async () => {
    const { client, clock } = scriptedClient([silent]);
    const controller = new AbortController();
    const call = rejection(client.GET("/v3/clusters", { signal: controller.signal }));
    controller.abort(reason);
    expect(await clock.settle(call)).toBe(reason);
  });

  test("is not taken for a timeout or a deadline, nor they for it", async () => {
    const controller = new AbortController();
    const limits = { timeoutMs: 1000, deadlineMs: 5000, retry: false, signal: controller.signal } as const;
    const { client, clock } = scriptedClient([silent]);
    const ends = [limits, { ...limits, deadlineMs: 500 }].map((given) => rejection(client.listClusters({}, given)));
    expect(await clock.settle(Promise.all(ends))).toMatchObject([{ kind: "timeout" }, { kind: "deadline" }]);
    const aborted = rejection(client.listClusters({}, limits));
    controller.abort(reason);
    expect(await clock.settle(aborted)).toBe(reason);
  });
});

describe("what stays behind", () => {
  test("neither listener nor timer, after a thousand calls with one signal", async () => {
    const { signal } = new AbortController();
    const steps: Step[] = [answer(200), answer(503), broken(), answer(200), answer(404), answer(200)];
    const { client, clock } = scriptedClient(Array.from({ length: 2000 }, (_, n) => steps[n % steps.length] ?? silent));
    for (let call = 0; call < 1000; call += 1) {
      await clock.settle(client.listClusters({}, { signal, deadlineMs: 60_000 }).catch(() => {}));
    }
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(clock.pending()).toBe(0);
  });

  test("no rejection that nobody handles", async () => {
    const unhandled: unknown[] = [];
    const hear = (error: unknown) => void unhandled.push(error);
    process.on("unhandledRejection", hear);
    const late: Step = async ({ signal }) => {
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      throw new Error("too late");
    };
    const controller = new AbortController();
    const { client, clock } = scriptedClient([late, silent, broken(), late], { timeoutMs: 50 });
    await clock.settle(rejection(client.listClusters({}, { deadlineMs: 500 })));
    await clock.settle(rejection(client.listClusters({}, { deadlineMs: 20 })));
    const call = rejection(client.listClusters({}, { signal: controller.signal }));
    controller.abort(new Error("enough"));
    await clock.settle(call);
    await clock.settle(client.listClusters.safe({}, { timeoutMs: 5 }));
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", hear);
    expect(unhandled).toEqual([]);
  });
});

describe("types", () => {
  test("CallOptions are Limits, and every limit may be left out", () => {
    expectTypeOf<CallOptions>().toEqualTypeOf<Limits>();
    expectTypeOf<object>().toExtend<Limits>();
    expectTypeOf<Limits["retry"]>().toEqualTypeOf<RetryOptions | false | undefined>();
    expectTypeOf<Limits["signal"]>().toEqualTypeOf<AbortSignal | undefined>();
  });

  test("the errors of a call say whether and how to go on", () => {
    expectTypeOf<ApiError | NetworkError | TimeoutError | DeadlineError>().toExtend<CallError>();
    expectTypeOf<CallError["mayHaveBeenAccepted"]>().toEqualTypeOf<boolean>();
    expectTypeOf<CallError["checkWith"]>().toEqualTypeOf<OperationId | undefined>();
    expectTypeOf<NetworkError["kind"]>().toEqualTypeOf<"network">();
    expectTypeOf<TimeoutError["kind"]>().toEqualTypeOf<"timeout">();
    expectTypeOf<DeadlineError["kind"]>().toEqualTypeOf<"deadline">();
  });
});
