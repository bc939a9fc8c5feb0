import type { OperationId, OperationResponse } from "@pcluster-api/types";
import { operations } from "@pcluster-api/types/operations";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  ApiError,
  type OperationApiError,
  type OperationErrorAnswer,
  type OperationErrorBody,
} from "./errors/api-error.js";
import type { CallError } from "./errors/call-error.js";
import { ClientError } from "./errors/client-error.js";
import { LogStreamUnroutableError } from "./errors/log-stream-unroutable-error.js";
import { UnreadableAnswerError } from "./errors/unreadable-answer-error.js";
import { answer, broken, rejection, scriptedClient, type Step } from "./fixtures/scripted-client.js";

const NO_SUCH_URL =
  "The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.";

/** What a list of clusters rejects with when it meets `step`, without a retry. */
async function refusalOf(step: Step): Promise<unknown> {
  return rejection(scriptedClient([step], { retry: false }).client.listClusters());
}

describe("an error of the service", () => {
  test.each([
    ["message", "no such cluster"],
    ["Message", "no such cluster"],
  ])("says what its %s says", async (name, words) => {
    const error = await refusalOf(answer(404, { [name]: words }));
    expect(error).toMatchObject({ kind: "api", serviceMessage: words, body: { [name]: words }, text: "" });
    expect(String(error)).toContain(words);
  });

  test.each([{}, { message: null }, { message: "" }, { message: { a: 1 } }, { error: "x" }])(
    "%j says nothing, and keeps its body",
    async (body) => {
      expect(await refusalOf(answer(403, body))).toMatchObject({ serviceMessage: undefined, body });
    },
  );

  test.each(["", "<html>bad gateway</html>", `{"message":"broken o`, "[1,2]", "7", "null", "true"])(
    "whose body is %j keeps it as text",
    async (text) => {
      expect(await refusalOf(answer(502, text))).toMatchObject({ body: undefined, text, serviceMessage: undefined });
    },
  );

  test.each([
    ["content-length: 0", () => new Response("", { status: 500, headers: { "content-length": "0" } })],
    ["no body", () => new Response(null, { status: 500 })],
  ])("with %s has an empty text", async (_, step) => {
    expect(await refusalOf(step)).toMatchObject({ status: 500, body: undefined, text: "" });
  });

  test("has the request id that AWS support asks for, if it came with one", async () => {
    expect(await refusalOf(answer(500, {}, { "x-amzn-RequestId": "r-1" }))).toMatchObject({ requestId: "r-1" });
    expect(await refusalOf(answer(500, {}))).toMatchObject({ requestId: undefined });
  });

  test("has how long the service asks to wait", async () => {
    expect(await refusalOf(answer(429, {}, { "retry-after": "9" }))).toMatchObject({ retryAfterMs: 9000 });
  });

  test.each([
    [400, {}, false],
    [400, { message: "Rate exceeded" }, true],
    [403, {}, false],
    [404, {}, false],
    [429, {}, true],
    [500, {}, true],
    [500, { message: "not authorized to perform: x" }, false],
    [500, `["Rate exceeded: not authorized to perform"]`, true],
    [501, {}, false],
    [504, "", true],
  ])("%d with %j is worth another try: %j", async (status, body, retryable) => {
    expect(await refusalOf(answer(status, body))).toMatchObject({ retryable });
  });

  test("is told from one of another operation", async () => {
    const error = await refusalOf(answer(404, {}));
    expect(ApiError.of(error, "ListClusters")).toBe(true);
    expect(ApiError.of(error, "DescribeCluster")).toBe(false);
    expect(ApiError.of(new Error("x"), "ListClusters")).toBe(false);
  });

  test("is an Error with a name, a stack and a kind of its own", async () => {
    const error = await refusalOf(answer(404, {}));
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(ClientError);
    expect(error).toMatchObject({ name: "ApiError", stack: expect.stringContaining("ApiError") as string });
  });
});

describe("an answer that is no error and no answer either", () => {
  test("keeps its text, and its status", async () => {
    const error = await refusalOf(answer(200, "<html>"));
    expect(error).toBeInstanceOf(UnreadableAnswerError);
    expect(error).toMatchObject({ kind: "unreadable-answer", status: 200, text: "<html>", retryable: false });
  });

  test("is shown in part when it is long", async () => {
    const error = await refusalOf(answer(200, "x".repeat(10_000)));
    expect(String(error).length).toBeLessThan(400);
    expect(error).toMatchObject({ text: "x".repeat(10_000) });
  });

  test("is empty where the contract promises a body, with 204 as well", async () => {
    expect(await refusalOf(answer(204))).toBeInstanceOf(UnreadableAnswerError);
  });

  test.each(["", " \n"])("is not %j where the contract promises none", async (text) => {
    const { client } = scriptedClient([answer(202, text)]);
    expect(await client.deleteClusterInstances({ clusterName: "demo" })).toBeUndefined();
  });
});

describe("a log stream whose name the service cannot route", () => {
  const notFound = answer(404, { message: NO_SUCH_URL });
  const imageLog = { imageId: "demo", logStreamName: "3.12.0/1" };

  test("is an error of its own, which names the log group to read instead", async () => {
    const error = await rejection(scriptedClient([notFound]).client.getImageLogEvents(imageLog));
    expect(error).toBeInstanceOf(LogStreamUnroutableError);
    expect(error).toMatchObject({
      kind: "log-stream-unroutable",
      operationId: "GetImageLogEvents",
      logStreamName: "3.12.0/1",
      logGroupName: "/aws/imagebuilder/ParallelClusterImage-demo",
      cause: { kind: "api", status: 404 },
      retryable: false,
    });
    expect(String(error)).toContain("/aws/imagebuilder/ParallelClusterImage-demo");
  });

  test("of a cluster names no log group: only the service knows it", async () => {
    const input = { clusterName: "demo", logStreamName: "a/b" };
    const error = await rejection(scriptedClient([notFound]).client.getClusterLogEvents(input));
    expect(error).toMatchObject({ kind: "log-stream-unroutable", logGroupName: undefined });
  });

  test.each([
    [
      "the service knows no such stream",
      imageLog,
      answer(404, { message: "The specified log stream x does not exist." }),
    ],
    [
      "the service knows no such image",
      imageLog,
      answer(404, { message: "Unable to find image logs, please double check" }),
    ],
    ["the name has no slash", { ...imageLog, logStreamName: "demo" }, notFound],
    ["it is no 404", imageLog, answer(400, { message: NO_SUCH_URL })],
    ["the gateway refuses the path", imageLog, answer(403, { message: "Missing Authentication Token" })],
    ["a 404 says nothing", imageLog, answer(404, "")],
  ])("is not suspected when %s", async (_, input, step) => {
    expect(await rejection(scriptedClient([step]).client.getImageLogEvents(input))).toMatchObject({ kind: "api" });
  });

  test("is not suspected of another operation", async () => {
    const { client } = scriptedClient([notFound]);
    expect(await rejection(client.describeImage({ imageId: "a/b" }))).toMatchObject({ kind: "api", status: 404 });
  });
});

describe("types", () => {
  test("ApiError.of narrows the body by the status", async () => {
    const step = answer(400, { message: "Invalid", configurationValidationErrors: [] });
    const { client } = scriptedClient([step]);
    const error = await rejection(client.createCluster({ clusterName: "demo", clusterConfiguration: "" }));
    if (!ApiError.of(error, "CreateCluster")) throw error;
    expectTypeOf(error).toEqualTypeOf<OperationApiError<"CreateCluster">>();
    expectTypeOf(error.operationId).toEqualTypeOf<"CreateCluster">();
    // @ts-expect-error -- the contract states no 404 for this operation
    if (error.status === 404) throw error;
    if (error.status === 400) expectTypeOf(error.body?.configurationValidationErrors).toExtend<unknown[] | undefined>();
    // @ts-expect-error -- one that is throttled has validated nothing
    if (error.status === 429) expect(error.body?.configurationValidationErrors).toBeDefined();
    expect(error.status).toBe(400);
  });

  test("an answer outside 2xx is one of the contract's, without the success", () => {
    type Status = OperationErrorAnswer<"DescribeImage">["status"];
    expectTypeOf<Status>().toEqualTypeOf<Exclude<OperationResponse<"DescribeImage">["status"], 200>>();
    expectTypeOf<404>().toExtend<Status>();
    expectTypeOf<OperationErrorBody<"DescribeImage">>().toExtend<{ message?: string }>();
  });

  test("an ApiError without an operation may be of any", () => {
    expectTypeOf<ApiError>().toExtend<CallError>();
    expectTypeOf<ApiError["kind"]>().toEqualTypeOf<"api">();
    expectTypeOf<ApiError["operationId"]>().toEqualTypeOf<OperationId>();
    expectTypeOf<ApiError["status"]>().toEqualTypeOf<number>();
    expectTypeOf<ClientError["retryable"]>().toEqualTypeOf<boolean>();
    expectTypeOf<UnreadableAnswerError["kind"]>().toEqualTypeOf<"unreadable-answer">();
    expectTypeOf<LogStreamUnroutableError["logGroupName"]>().toEqualTypeOf<string | undefined>();
  });
});

test("a failure without an answer names the innermost cause", async () => {
  const error = await rejection(
    scriptedClient([broken("ENOTFOUND pcluster.test")], { retry: false }).client.listClusters(),
  );
  expect(String(error)).toContain("ENOTFOUND pcluster.test");
  expect(error).toMatchObject({ kind: "network", method: "GET", cause: expect.any(TypeError) as unknown });
});

test("every operation can be called by its operationId", async () => {
  const refused = await Promise.all(
    Object.entries(operations).map(async ([id, { pathParameters, successStatus }]) => {
      const input = Object.fromEntries(pathParameters.map((name) => [name, "demo"]));
      const { client } = scriptedClient([answer(successStatus, {})]);
      return client.call(id as OperationId, input).then(() => undefined, String);
    }),
  );
  expect(refused.filter(Boolean)).toEqual([]);
});
