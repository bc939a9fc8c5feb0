import { methodName } from "@pcluster-api/client";
import { DUMMY_KEYS } from "@pcluster-api/mock-server/sigv4";
import type { OperationId } from "@pcluster-api/types";
import { examples } from "@pcluster-api/types/examples";
import { reference } from "@pcluster-api/types/reference";
import { describe, expect, test } from "vitest";
import { exampleFlags } from "../support/example-flags.ts";
import { operationEntries } from "../support/match-operation.ts";
import { runCli } from "../support/run-cli.ts";
import { serve } from "../support/serve.ts";
import { signedMock } from "../support/signed-mock.ts";

const { client, fetch } = signedMock();

/** A service refuses as its contract says just as well as it answers: the default world need not know the example's names. */
async function statusOf(calling: Promise<unknown>): Promise<number> {
  return calling.then(
    () => 200,
    (error: unknown) => {
      if (error instanceof Error && "status" in error && typeof error.status === "number") return error.status;
      throw error;
    },
  );
}

describe.each(operationEntries)("%s", (operationId, operation) => {
  test("is answered by the mock, asked with the contract's example through the client", async () => {
    const status = await statusOf(client.call(operationId, examples[operationId].request));
    expect(status).toBeLessThan(500);
  });

  test("takes every parameter at once", async () => {
    const status = await statusOf(
      client.call(operationId, { ...everyParameter(operationId), ...examples[operationId].request }),
    );
    expect(status).toBeLessThan(500);
  });

  test("is a method of the client", () => {
    expect(Reflect.get(client, methodName(operationId))).toBeTypeOf("function");
  });

  test("is a command, which sends the same request", async () => {
    const urls: string[] = [];
    const recording = (request: Request) => {
      urls.push(request.method + new URL(request.url).pathname);
      return fetch(request);
    };
    await using server = await serve(recording);
    const flags = await exampleFlags(operationId);
    const keys = { AWS_ACCESS_KEY_ID: DUMMY_KEYS.accessKeyId, AWS_SECRET_ACCESS_KEY: DUMMY_KEYS.secretAccessKey };
    const onePage = operation.pagination ? ["--max-pages", "1"] : [];
    const words = [...flags, ...onePage, "--endpoint-url", server.url, "--output", "json"];
    const { exitCode, stderr } = await runCli(words, keys);

    expect(urls, stderr).toHaveLength(1);
    expect(urls[0]?.startsWith(operation.method)).toBe(true);
    expect([0, 1, 3], stderr).toContain(exitCode);
  });
});

/** A value for each parameter but the token: its default, first enum value, or whatever its type allows. */
function everyParameter(operationId: OperationId): Record<string, unknown> {
  const inputs = reference[operationId].inputs.filter(
    ({ in: place, name }) => place !== "body" && name !== "nextToken",
  );
  return Object.fromEntries(inputs.map((input) => [input.name, valueFor(input)]));
}

function valueFor({
  name,
  type,
  format,
  enum: values,
  default: fallback,
  items,
}: (typeof reference)[OperationId]["inputs"][number]): unknown {
  if (name === "region") return "us-east-1";
  if (fallback !== undefined) return fallback;
  if (values) return values[0];
  if (type === "array") return [items?.enum?.[0] ?? (items?.pattern ? "ALL" : "Name=node-type,Values=HeadNode")];
  if (type === "boolean") return false;
  if (type === "integer" || type === "number") return 10;
  return format === "date-time" ? "2022-03-30T00:00:00.000Z" : "demo";
}
