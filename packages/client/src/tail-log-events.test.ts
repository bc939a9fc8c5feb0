import type { LogEvent } from "@pcluster-api/types";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Client } from "./create-client.js";
import { answer, broken, rejection, scriptedClient, silent, type Step } from "./fixtures/scripted-client.js";
import { tailLogEvents, type LogClient, type LogInput, type TailOptions } from "./tail-log-events.js";

const event = (message: string) => ({ timestamp: "2024-03-01T12:00:00.000Z", message });
const page = (messages: readonly string[], nextToken: string) =>
  answer(200, { events: messages.map(event), nextToken, prevToken: "b/0" });
const noGroup = answer(404, { message: "Unable to find image logs, please double check if image id=demo is correct." });
const unroutable = answer(404, { message: "The requested URL was not found on the server. If you entered …" });

const imageLog: LogInput = { imageId: "demo", logStreamName: "3.12.0/1" };
const clusterLog: LogInput = { clusterName: "demo", logStreamName: "ip-10-0-0-1.i-0123.cfn-init" };

/** Tails over answers that come in turn, with a client that does not retry; leaves after `atMost` events. */
function tailing(steps: readonly Step[], input: LogInput = imageLog, options: TailOptions = {}, atMost = Infinity) {
  const scripted = scriptedClient(steps, { retry: false, timeoutMs: 10_000 });
  const { client, clock } = scripted;
  const startedAt = clock.now();
  const messages: string[] = [];
  const read = async () => {
    for await (const { message } of tailLogEvents(client, input, { now: clock.now, sleep: clock.sleep, ...options })) {
      messages.push(message);
      if (messages.length === atMost) break;
    }
    return messages;
  };
  return { ...scripted, messages, read: () => clock.settle(read()), elapsedMs: () => clock.now() - startedAt };
}

const queries = (sent: readonly Request[]) => sent.map(({ url }) => new URL(url).search.slice(1));

describe("reading a log to its end", () => {
  test("yields every event, oldest first, and stops where the token repeats", async () => {
    const { read, sent } = tailing([page(["a", "b"], "f/1"), page(["c"], "f/2"), page([], "f/2")]);
    expect(await read()).toEqual(["a", "b", "c"]);
    expect(queries(sent)).toEqual([
      "startFromHead=true",
      "nextToken=f%2F1&startFromHead=true",
      "nextToken=f%2F2&startFromHead=true",
    ]);
  });

  test("yields the events of the page that repeats the token", async () => {
    const { read } = tailing([page(["a"], "f/1"), page(["b"], "f/1")]);
    expect(await read()).toEqual(["a", "b"]);
  });

  test("goes on after empty pages, as long as the tokens are new", async () => {
    const { read } = tailing([page([], "f/1"), page([], "f/2"), page(["a"], "f/3"), page([], "f/3")]);
    expect(await read()).toEqual(["a"]);
  });

  test.each([{}, { nextToken: "" }, { events: [] }])("ends with an answer of %j", async (body) => {
    const { read, sent } = tailing([page(["a"], "f/1"), answer(200, body)]);
    expect(await read()).toEqual(["a"]);
    expect(sent).toHaveLength(2);
  });

  test("does not wait between pages", async () => {
    const { read, elapsedMs } = tailing([page(["a"], "f/1"), page(["b"], "f/2"), page([], "f/2")]);
    await read();
    expect(elapsedMs()).toBe(0);
  });

  test("of a cluster is the same", async () => {
    const { read, sent } = tailing([page(["a"], "f/1"), page([], "f/1")], clusterLog);
    expect(await read()).toEqual(["a"]);
    expect(new URL(sent[0]?.url ?? "").pathname).toBe("/v3/clusters/demo/logstreams/ip-10-0-0-1.i-0123.cfn-init");
  });

  test("encodes the slash of an image's stream", async () => {
    const { read, sent } = tailing([page([], "f/1"), page([], "f/1")]);
    await read();
    expect(new URL(sent[0]?.url ?? "").pathname).toBe("/v3/images/custom/demo/logstreams/3.12.0%2F1");
  });

  test("begins with the newest page when startFromHead is false", async () => {
    const steps = [page(["y", "z"], "f/9"), page([], "f/9")];
    const { read, sent } = tailing(steps, { ...imageLog, startFromHead: false, limit: 2 });
    expect(await read()).toEqual(["y", "z"]);
    expect(queries(sent)[0]).toBe("startFromHead=false&limit=2");
  });

  test("begins at the head when startFromHead is given as undefined", async () => {
    // A caller without exactOptionalPropertyTypes may write this.
    const input = { ...imageLog, startFromHead: undefined } as unknown as LogInput;
    const { read, sent } = tailing([page([], "f/1"), page([], "f/1")], input);
    await read();
    expect(queries(sent)[0]).toBe("startFromHead=true");
  });

  test("hands on the times to read between", async () => {
    const input = { ...imageLog, startTime: "2024-03-01T10:00:00Z", endTime: "2024-03-01T11:00:00Z" };
    const { read, sent } = tailing([page([], "f/1"), page([], "f/1")], input);
    await read();
    expect(queries(sent)[0]).toContain("startTime=2024-03-01T10%3A00%3A00Z&endTime=2024-03-01T11%3A00%3A00Z");
  });

  test("yields each event once and in order, however the pages are cut and whatever fails in between", async () => {
    const cuts = fc.array(fc.record({ size: fc.nat(3), failures: fc.nat(2) }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(cuts, async (pages) => {
        let next = 0;
        const steps = pages.flatMap(({ size, failures }, index): Step[] => [
          ...Array<Step>(failures).fill(index % 2 === 0 ? answer(429) : broken()),
          page(
            Array.from({ length: size }, () => String((next += 1))),
            `f/${index}`,
          ),
        ]);
        const { read } = tailing([...steps, page([], `f/${pages.length - 1}`)]);
        expect(await read()).toEqual(Array.from({ length: next }, (_, index) => String(index + 1)));
      }),
      { numRuns: 60 },
    );
  });
});

describe("following a log", () => {
  test("waits where there is nothing new, and asks again with the same token", async () => {
    const steps = [page(["a"], "f/1"), page([], "f/1"), page([], "f/1"), page(["b"], "f/2")];
    const { read, sent, elapsedMs } = tailing(steps, imageLog, { follow: true }, 2);
    expect(await read()).toEqual(["a", "b"]);
    expect(queries(sent).slice(1)).toEqual(Array(3).fill("nextToken=f%2F1&startFromHead=true"));
    expect(elapsedMs()).toBe(10_000);
  });

  test("waits as long as it is told", async () => {
    const { read, elapsedMs } = tailing(
      [page([], "f/1"), page([], "f/1"), page(["a"], "f/2")],
      imageLog,
      { follow: true, intervalSeconds: 60 },
      1,
    );
    await read();
    expect(elapsedMs()).toBe(60_000);
  });

  test("stops when the loop is left: nothing more is asked", async () => {
    const { read, sent, clock } = tailing([page(["a", "b"], "f/1"), silent], imageLog, { follow: true }, 1);
    expect(await read()).toEqual(["a"]);
    expect(sent).toHaveLength(1);
    expect(clock.pending()).toBe(0);
  });

  test("asks for nothing before the first event is wanted", () => {
    const { client, sent } = scriptedClient([silent]);
    tailLogEvents(client, imageLog);
    expect(sent).toEqual([]);
  });
});

describe("the stream of an image", () => {
  const streams = (...names: string[]) =>
    answer(200, {
      logStreams: names.map((logStreamName) => ({ logStreamName, creationTime: "2024-03-01T12:00:00Z" })),
    });

  test("is found when it is not named", async () => {
    const { read, sent } = tailing([streams("3.12.0/1"), page(["a"], "f/1"), page([], "f/1")], { imageId: "demo" });
    expect(await read()).toEqual(["a"]);
    expect(new URL(sent[1]?.url ?? "").pathname).toContain("/logstreams/3.12.0%2F1");
    expect(sent).toHaveLength(3);
  });

  test("that is not there yet may appear within startWithinSeconds", async () => {
    const steps = [noGroup, noGroup, streams(), streams("3.12.0/1"), page(["a"], "f/1"), page([], "f/1")];
    const { read, elapsedMs } = tailing(steps, { imageId: "demo" }, { startWithinSeconds: 60 });
    expect(await read()).toEqual(["a"]);
    expect(elapsedMs()).toBe(15_000);
  });

  test("that does not appear in that time is a 404", async () => {
    const { read, elapsedMs } = tailing([noGroup], { imageId: "demo" }, { startWithinSeconds: 60 });
    expect(await rejection(read())).toMatchObject({ kind: "api", status: 404 });
    expect(elapsedMs()).toBe(60_000);
  });

  test("is a 404 at once unless it is waited for", async () => {
    const { read, sent } = tailing([noGroup], { imageId: "demo" }, { follow: true });
    expect(await rejection(read())).toMatchObject({ kind: "api", status: 404 });
    expect(sent).toHaveLength(1);
  });

  test("of a log group without any is no events", async () => {
    expect(await tailing([streams()], { imageId: "demo" }).read()).toEqual([]);
  });

  test("of a log group without any is waited for when it is followed", async () => {
    const steps = [streams(), streams(), streams("3.12.0/1"), page(["a"], "f/1")];
    const { read } = tailing(steps, { imageId: "demo" }, { follow: true }, 1);
    expect(await read()).toEqual(["a"]);
  });

  test("that the service cannot route is an error that says where to read it, at once", async () => {
    const { read, sent } = tailing([unroutable], imageLog, { follow: true, startWithinSeconds: 600 });
    expect(await rejection(read())).toMatchObject({
      kind: "log-stream-unroutable",
      logGroupName: "/aws/imagebuilder/ParallelClusterImage-demo",
    });
    expect(sent).toHaveLength(1);
  });

  test("that was being read and is gone is a 404, whatever startWithinSeconds", async () => {
    const steps = [page(["a"], "f/1"), noGroup];
    const { read, messages } = tailing(steps, imageLog, { follow: true, startWithinSeconds: 600 });
    expect(await rejection(read())).toMatchObject({ kind: "api", status: 404 });
    expect(messages).toEqual(["a"]);
  });
});

describe("trouble", () => {
  test.each([
    ["throttling", answer(429)],
    ["a broken service", answer(503)],
    ["no connection", broken()],
    ["no answer in time", silent],
  ])("such as %s is borne, and told of", async (_, trouble) => {
    const told: string[] = [];
    const steps = [page(["a"], "f/1"), trouble, trouble, page(["b"], "f/2"), page([], "f/2")];
    const { read } = tailing(steps, imageLog, { onTrouble: ({ kind }) => told.push(kind) });
    expect(await read()).toEqual(["a", "b"]);
    expect(told).toHaveLength(2);
  });

  test("that lasts longer than its patience is thrown, after the events that came", async () => {
    const { read, messages, elapsedMs } = tailing([page(["a"], "f/1"), answer(503)], imageLog, { patienceSeconds: 60 });
    expect(await rejection(read())).toMatchObject({ kind: "api", status: 503 });
    expect(messages).toEqual(["a"]);
    expect(elapsedMs()).toBe(60_000);
  });

  test.each([400, 401, 403, 501])("is not what a %d is: it is thrown at once", async (status) => {
    const { read, elapsedMs } = tailing([page(["a"], "f/1"), answer(status, {})], imageLog, { follow: true });
    expect(await rejection(read())).toMatchObject({ status });
    expect(elapsedMs()).toBe(0);
  });
});

describe("the caller's signal", () => {
  test("ends the pause at once with its own reason", async () => {
    const controller = new AbortController();
    const steps = [page(["a"], "f/1"), page([], "f/1")];
    const sleep = (_ms: number, signal?: AbortSignal) =>
      new Promise<void>((_, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason as Error));
        queueMicrotask(() => controller.abort({ enough: true }));
      });
    const { read, messages } = tailing(steps, imageLog, { follow: true, signal: controller.signal, sleep });
    expect(await rejection(read())).toEqual({ enough: true });
    expect(messages).toEqual(["a"]);
  });

  test("ends the request at once with its own reason", async () => {
    const controller = new AbortController();
    const aborting: Step = (request) => {
      queueMicrotask(() => controller.abort("enough"));
      return silent(request);
    };
    const { read, elapsedMs } = tailing([aborting], imageLog, { signal: controller.signal });
    expect(await rejection(read())).toBe("enough");
    expect(elapsedMs()).toBe(0);
  });
});

describe("types", () => {
  test("it takes what reading a log takes of a client, and yields log events", () => {
    expectTypeOf<Client>().toExtend<LogClient>();
    expectTypeOf(tailLogEvents).returns.toEqualTypeOf<AsyncGenerator<LogEvent, void, void>>();
    expectTypeOf<object>().toExtend<TailOptions>();
  });

  test("an image's stream need not be named, a cluster's must", () => {
    expectTypeOf<{ imageId: string }>().toExtend<LogInput>();
    expectTypeOf<{ clusterName: string; logStreamName: string }>().toExtend<LogInput>();
    expectTypeOf<{ clusterName: string }>().not.toExtend<LogInput>();
  });
});
