import { describe, expect, expectTypeOf, test } from "vitest";
import type { ClientOptions } from "./create-client.js";
import { debugLogger } from "./debug-logger.js";
import { answer, broken, rejection, scriptedClient } from "./fixtures/scripted-client.js";
import type { AttemptFacts, Hooks, ResponseFacts, RetryFacts } from "./hooks.js";

/** Hooks that write down what they hear. */
function listening() {
  const heard: [keyof Hooks, AttemptFacts | ResponseFacts | RetryFacts][] = [];
  const hooks: Hooks = {
    onRequest: (facts) => heard.push(["onRequest", facts]),
    onResponse: (facts) => heard.push(["onResponse", facts]),
    onRetry: (facts) => heard.push(["onRetry", facts]),
  };
  return { heard, hooks, names: () => heard.map(([name, { attemptId }]) => `${name} ${attemptId}`) };
}

describe("hooks", () => {
  test("hear of each attempt in order: request, answer, retry", async () => {
    const { hooks, names } = listening();
    const { client, clock } = scriptedClient([answer(503), broken(), answer(200)], hooks);
    await clock.settle(client.listClusters());
    expect(names()).toEqual([
      "onRequest 1.1",
      "onResponse 1.1",
      "onRetry 1.1",
      "onRequest 1.2",
      "onRetry 1.2",
      "onRequest 1.3",
      "onResponse 1.3",
    ]);
  });

  test("tell calls apart, however they overlap", async () => {
    const { hooks, names } = listening();
    const { client } = scriptedClient([answer(200)], hooks);
    await Promise.all([client.listClusters(), client.listClusters()]);
    expect(names().toSorted()).toEqual(["onRequest 1.1", "onRequest 2.1", "onResponse 1.1", "onResponse 2.1"]);
  });

  test("are told where the request goes, without its query", async () => {
    const { heard, hooks } = listening();
    const { client } = scriptedClient([answer(200)], hooks);
    await client.getImageStackEvents({ imageId: "demo", nextToken: "page-token", region: "eu-west-1" });
    expect(heard[0]?.[1]).toEqual({
      attemptId: "1.1",
      callId: "1",
      attempt: 1,
      operationId: "GetImageStackEvents",
      method: "GET",
      url: "http://pcluster.test/v3/images/custom/demo/stackevents",
    });
    expect(JSON.stringify(heard)).not.toContain("page-token");
  });

  test("are told of a call by path by its path, without its query", async () => {
    const { heard, hooks } = listening();
    const { client } = scriptedClient([answer(200)], hooks);
    await client.GET("/v3/clusters", { params: { query: { nextToken: "page-token" } } });
    expect(heard[0]?.[1]).toMatchObject({ operationId: "GET /v3/clusters", url: "http://pcluster.test/v3/clusters" });
    expect(JSON.stringify(heard)).not.toContain("page-token");
  });

  test("are told of the answer: its status, its request id, how long it took", async () => {
    const { heard, hooks } = listening();
    const { client, clock } = scriptedClient(
      [
        (request) => {
          clock.advance(250);
          return answer(404, {}, { "x-amzn-RequestId": "r-1" })(request);
        },
      ],
      hooks,
    );
    await rejection(client.listClusters());
    expect(heard[1]?.[1]).toMatchObject({ status: 404, requestId: "r-1", durationMs: 250 });
  });

  test.each(["onRequest", "onResponse", "onRetry"])("end the call with what %s throws", async (name) => {
    const problem = new Error("hook");
    const hook = () => {
      throw problem;
    };
    const { client, clock, sent } = scriptedClient([answer(503)], { [name]: hook });
    expect(await clock.settle(rejection(client.listClusters()))).toBe(problem);
    expect(sent).toHaveLength(name === "onRequest" ? 0 : 1);
  });
});

describe("the debug logger", () => {
  const logged = async (...steps: Parameters<typeof scriptedClient>[0]) => {
    const lines: string[] = [];
    const { client, clock } = scriptedClient(
      steps,
      debugLogger((line) => lines.push(line)),
    );
    await clock.settle(client.listImages({ imageStatus: "FAILED", nextToken: "page-token" }).catch(() => {}));
    return lines;
  };

  test("writes a line for each request, answer and retry", async () => {
    expect(await logged(answer(429, {}, { "x-amzn-RequestId": "r-1" }), answer(200))).toEqual([
      "[1.1] ListImages → GET http://pcluster.test/v3/images/custom",
      "[1.1] ListImages ← 429 in 0 ms, request r-1",
      "[1.1] ListImages ↻ again in 100 ms: 429",
      "[1.2] ListImages → GET http://pcluster.test/v3/images/custom",
      "[1.2] ListImages ← 200 in 0 ms",
    ]);
  });

  test("writes no line break, whatever a failure says", async () => {
    const lines = await logged(broken("socket\r\nhang\u2028up\n"), answer(200));
    expect(lines).toHaveLength(4);
    expect(lines.filter((line) => /[\r\n\u2028\u2029]/.test(line))).toEqual([]);
  });

  test("writes no query", async () => {
    expect((await logged(broken(), answer(200))).join("\n")).not.toContain("page-token");
  });
});

describe("types", () => {
  test("hooks may each be left out, and are options of a client", () => {
    expectTypeOf<object>().toExtend<Hooks>();
    expectTypeOf<ClientOptions>().toExtend<Hooks>();
    expectTypeOf(debugLogger).returns.toEqualTypeOf<Required<Hooks>>();
  });

  test("what is told of answers and retries includes what is told of attempts", () => {
    expectTypeOf<ResponseFacts>().toExtend<AttemptFacts>();
    expectTypeOf<RetryFacts>().toExtend<AttemptFacts>();
    expectTypeOf<ResponseFacts["requestId"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<RetryFacts["delayMs"]>().toEqualTypeOf<number>();
  });
});
