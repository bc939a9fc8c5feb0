import type { ApiError } from "./errors/api-error.js";
import type { ClientError } from "./errors/client-error.js";
import type { OperationId, OperationOutput } from "@pcluster-api/types";
import { operations } from "@pcluster-api/types/operations";
import { describe, expect, expectTypeOf, test } from "vitest";
import { answer, broken, rejection, scriptedClient, silent } from "./fixtures/scripted-client.js";
import { methodName } from "./method-name.js";
import type { SafeAnswer } from "./safe-answer.js";

describe(".safe", () => {
  test("resolves to the status and body of a success", async () => {
    const { client } = scriptedClient([answer(202, { image: { imageId: "demo" } })]);
    const input = { imageId: "demo", imageConfiguration: "" };
    expect(await client.buildImage.safe(input)).toEqual({ status: 202, body: { image: { imageId: "demo" } } });
  });

  test("resolves to the status and body of a refusal, and the error that would have been thrown", async () => {
    const { client } = scriptedClient([answer(404, { message: "gone" })]);
    expect(await client.describeImage.safe({ imageId: "demo" })).toMatchObject({
      status: 404,
      body: { message: "gone" },
      error: { kind: "api", status: 404 },
    });
  });

  test("resolves to a status that the contract does not know as it is", async () => {
    const { client } = scriptedClient([answer(418, "short and stout")]);
    expect(await client.listClusters.safe()).toMatchObject({ status: 418, body: undefined, error: { kind: "api" } });
  });

  test.each([
    ["no connection", broken(), "network"],
    ["a timeout", silent, "timeout"],
    ["an unreadable answer", answer(200, "<html>"), "unreadable-answer"],
  ])("resolves to no status after %s", async (_, step, kind) => {
    const { client, clock } = scriptedClient([step], { retry: false });
    const safe = await clock.settle(client.listClusters.safe());
    expect(safe).toMatchObject({ status: undefined, error: { kind } });
  });

  test("resolves to no status without credentials", async () => {
    const { client } = scriptedClient([], { baseUrl: "https://a.execute-api.us-east-1.amazonaws.com" });
    expect(await client.listClusters.safe()).toMatchObject({ status: undefined, error: { kind: "credentials" } });
  });

  test("throws the reason of the caller's signal", async () => {
    const { client } = scriptedClient([silent]);
    const safe = client.listClusters.safe({}, { signal: AbortSignal.abort("enough") });
    expect(await rejection(safe)).toBe("enough");
  });

  test("throws a TypeError for input that makes no request, as a rejection", async () => {
    const { client } = scriptedClient([]);
    expect(await rejection(client.describeImage.safe({ imageId: "" }))).toBeInstanceOf(TypeError);
  });

  test("throws what a hook throws", async () => {
    const problem = new Error("hook");
    const onRequest = () => {
      throw problem;
    };
    const { client } = scriptedClient([silent], { onRequest });
    expect(await rejection(client.listClusters.safe())).toBe(problem);
  });

  test.each(Object.keys(operations) as OperationId[])("is there for %s", (id) => {
    const { client } = scriptedClient([]);
    expect(client[methodName(id)]).toHaveProperty("safe", expect.any(Function));
  });
});

describe("types: a union that its status narrows", () => {
  const ask = async () => scriptedClient([answer(200)]).client.describeImage.safe({ imageId: "demo" });

  test("to the body of the success", async () => {
    const safe = await ask();
    expectTypeOf(safe).toEqualTypeOf<SafeAnswer<"DescribeImage">>();
    expect(safe.status).toBe(200);
    if (safe.status === 200) expectTypeOf(safe.body).toEqualTypeOf<OperationOutput<"DescribeImage">>();
    if (safe.status === 200) expectTypeOf(safe.error).toEqualTypeOf<undefined>();
  });

  test("to the body and error of a refusal", async () => {
    const safe = await ask();
    if (safe.status === 404) expectTypeOf(safe.error).toEqualTypeOf<ApiError<"DescribeImage">>();
    if (safe.status === 404) expectTypeOf(safe.body?.message).toEqualTypeOf<string | undefined>();
    // @ts-expect-error -- what the contract does not state cannot be told apart
    if (safe.status === 409) expect(safe).toBeDefined();
    expect(safe.status).toBe(200);
  });

  test("to an error without an answer", async () => {
    const safe = await ask();
    if (safe.status === undefined) expectTypeOf(safe.error).toEqualTypeOf<ClientError>();
    expect(safe.status).toBe(200);
  });

  test("to nothing where the success has no body", () => {
    type Success = Extract<SafeAnswer<"DeleteClusterInstances">, { status: 202 }>;
    expectTypeOf<Success["body"]>().toEqualTypeOf<undefined>();
  });
});
