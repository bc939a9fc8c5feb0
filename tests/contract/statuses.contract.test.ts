import { createMockServer } from "@pcluster-api/mock-server";
import { verifySignature } from "@pcluster-api/mock-server/sigv4";
import type { Operation, OperationId } from "@pcluster-api/types";
import { examples } from "@pcluster-api/types/examples";
import { reference } from "@pcluster-api/types/reference";
import { describe, expect, test } from "vitest";
import { checkedFetch } from "../support/checked-fetch.ts";
import { operationEntries } from "../support/match-operation.ts";

const baseUrl = "http://mock.test";

interface Broken {
  readonly query?: Readonly<Record<string, string>>;
  readonly path?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly contentType?: string;
}

/** The contract's example of an operation as a raw request, with parts of it replaced. */
function rawRequest(
  operationId: OperationId,
  operation: Operation,
  { query, path, body, contentType = "application/json" }: Broken = {},
): Request {
  const { request } = examples[operationId];
  const values: Record<string, unknown> = { ...request, ...path };
  const pathname = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
  const url = new URL(baseUrl + pathname);
  for (const name of operation.queryParameters)
    if (request[name] !== undefined) url.searchParams.set(name, String(request[name]));
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
  const takesBody = operation.bodyProperties.length > 0;
  const example = JSON.stringify(Object.fromEntries(operation.bodyProperties.map((name) => [name, request[name]])));
  return new Request(url, {
    method: operation.method,
    ...(takesBody && { body: body ?? example, headers: { "content-type": contentType } }),
  });
}

const answered = async (response: Promise<Response>) => {
  const { status, headers } = await response;
  return { status, errorType: headers.get("x-amzn-errortype") };
};

const lenient = (options: Parameters<typeof createMockServer>[0] = {}) =>
  checkedFetch(createMockServer(options).fetch, { requests: "broken" });

/** The operations whose contract states that they can be answered so. */
const declaring = (status: number) =>
  operationEntries.filter(([operationId]) => String(status) in reference[operationId].responses);
const regional = declaring(400).filter(([, { queryParameters }]) => queryParameters.includes("region"));

describe.each(regional)("%s judges its region", (operationId, operation) => {
  test("400 to a region that is none", async () => {
    const request = rawRequest(operationId, operation, { query: { region: "us-moon-1" } });
    expect(await answered(lenient()(request))).toMatchObject({ status: 400 });
  });
});

describe.each(declaring(403))("%s is behind a gateway", (operationId, operation) => {
  test("403 to an unsigned request, where signatures are verified", async () => {
    const authorize = (request: Request) => verifySignature(request, Date.now());
    expect(await answered(lenient({ authorize })(rawRequest(operationId, operation)))).toEqual({
      status: 403,
      errorType: "MissingAuthenticationTokenException",
    });
  });
});

const withBody = declaring(400).filter(([, operation]) => operation.bodyProperties.length > 0);

describe.each(withBody)("%s judges its body", (operationId, operation) => {
  test.each([
    ["415 to a body that is not declared as JSON", { contentType: "text/plain" }, 415],
    ["413 to a body over 10 MB", { body: JSON.stringify({ filler: "x".repeat(10 * 1024 * 1024) }) }, 413],
    ["400 to no body", { body: "" }, 400],
    ["400 to a body that is no JSON", { body: "{" }, 400],
    ["400 to a body that is no object", { body: "[]" }, 400],
    ["400 to a body without what is required", { body: "{}" }, 400],
  ])("%s", async (_title, broken, status) => {
    expect(await answered(lenient()(rawRequest(operationId, operation, broken)))).toMatchObject({ status });
  });
});

describe("a token that is no good", () => {
  const bad = { query: { nextToken: "b/no+good==" } };

  test("is answered 500, as by the service", async () => {
    const request = rawRequest("GetImageStackEvents", entry("GetImageStackEvents"), bad);
    expect(await answered(lenient()(request))).toMatchObject({ status: 500 });
  });

  test("is answered 400 without the quirk", async () => {
    const request = rawRequest("GetImageStackEvents", entry("GetImageStackEvents"), bad);
    expect(await answered(lenient({ quirks: { "bad-token-500": false } })(request))).toMatchObject({ status: 400 });
  });
});

describe("a route that is none", () => {
  test.each([
    ["GET", "/v3/no-such-route"],
    ["POST", "/v3/images/official"],
    ["GET", "/v3/clusters/"],
    ["OPTIONS", "/v3/clusters"],
    ["HEAD", "/v3/clusters"],
    ["GET", "/"],
  ])("%s %s is answered as to an unsigned request", async (method, path) => {
    const response = createMockServer().fetch(new Request(baseUrl + path, { method }));
    expect(await answered(response)).toEqual({ status: 403, errorType: "MissingAuthenticationTokenException" });
  });
});

function entry(operationId: OperationId): Operation {
  const found = operationEntries.find(([id]) => id === operationId);
  if (!found) throw new Error(`${operationId} is no operation`);
  return found[1];
}
