import { describe, expect, test } from "vitest";
import { createMockServer, type MockServerOptions } from "../create-mock-server.js";

const NOW = Date.parse("2024-10-24T10:00:00.000Z");
const IMAGES = "http://mock.test/v3/images/custom";
const body = JSON.stringify({
  imageId: "demo",
  imageConfiguration: "Build: { InstanceType: c5.xlarge, ParentImage: ami-0123456789abcdef0 }",
});

const server = (options: MockServerOptions = {}) => createMockServer({ scenario: "empty", now: () => NOW, ...options });

/** Asks for a build that goes wrong as a fault says. */
const build = (mock: ReturnType<typeof server>, fault: string) =>
  mock.fetch(
    new Request(IMAGES, {
      method: "POST",
      body,
      headers: { "content-type": "application/json", "x-mock-fault": fault },
    }),
  );

/** Whether the image is there, whatever its caller was told. */
const isBuilt = async (mock: ReturnType<typeof server>) =>
  (await mock.fetch(new Request(`${IMAGES}/demo`))).status === 200;

describe("an answer in place of the service's", () => {
  test.each<[string, number, string, boolean, Record<string, string>]>([
    ["429", 429, "Too Many Requests", false, { "retry-after": "1" }],
    ["429=2500ms", 429, "Too Many Requests", false, { "retry-after": "3" }],
    ["429-date=1m", 429, "Too Many Requests", false, { "retry-after": "Thu, 24 Oct 2024 10:01:00 GMT" }],
    ["500", 500, "Unexpected fatal exception. Please look", false, {}],
    ["500-after", 500, "Unexpected fatal exception. Please look", true, {}],
    ["502", 502, "Internal server error", false, {}],
    ["502-after", 502, "Internal server error", true, {}],
    ["504", 504, "Endpoint request timed out", false, {}],
    ["504-after", 504, "Endpoint request timed out", true, {}],
    [
      "expired-token",
      403,
      "The security token included in the request is expired",
      false,
      { "x-amzn-errortype": "ExpiredTokenException" },
    ],
    [
      "skew",
      403,
      "Signature expired: 20241024T095000Z is now earlier than 20241024T095500Z (20241024T100000Z - 5 min.)",
      false,
      { "x-amzn-errortype": "InvalidSignatureException", date: "Thu, 24 Oct 2024 10:00:00 GMT" },
    ],
  ])("%s", async (fault, status, message, takesEffect, headers) => {
    const mock = server();
    const answer = await build(mock, fault);
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as { message: string }).message).toContain(message);
    for (const [name, value] of Object.entries(headers)) expect(answer.headers.get(name)).toBe(value);
    expect(await isBuilt(mock)).toBe(takesEffect);
  });

  test("429-bare says nothing of when to try again", async () => {
    expect((await build(server(), "429-bare")).headers.has("retry-after")).toBe(false);
  });

  test("forbidden speaks with a capital M", async () => {
    expect(await (await build(server(), "forbidden")).json()).toEqual({
      Message:
        "User: arn:aws:iam::123456789012:user/demo is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:123456789012:abcdef1234/prod/POST/v3/images/custom with an explicit deny",
    });
  });
});

describe("a connection that breaks", () => {
  test.each([
    ["reset", false],
    ["reset-after", true],
  ])("%s is thrown as fetch would", async (fault, takesEffect) => {
    const mock = server();
    const thrown: unknown = await build(mock, fault).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(TypeError);
    expect(thrown).toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
    expect(await isBuilt(mock)).toBe(takesEffect);
  });

  test("truncate ends the body with an error, after its first half", async () => {
    const answer = await build(server(), "truncate");
    expect(answer.status).toBe(202);
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toMatch(/^\{"image":/);
    await expect(reader?.read()).rejects.toThrow(TypeError);
  });
});

test.each([
  ["html", 202],
  ["html=502", 502],
])("%s is a page in place of JSON", async (fault, status) => {
  const mock = server();
  const answer = await build(mock, fault);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toBe("text/html");
  expect(await answer.text()).toMatch(/^<html>/);
  expect(await isBuilt(mock)).toBe(true);
});

test("latency waits before anything else, through the sleep that is passed in", async () => {
  const slept: number[] = [];
  const answer = await build(server({ sleep: async (ms) => slept.push(ms) }), "latency=2s+latency=500ms+504");
  expect(slept).toEqual([2500]);
  expect(answer.status).toBe(504);
});

test("a fault that there is not is refused, and nothing is done", async () => {
  const mock = server();
  const answer = await build(mock, "418");
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ message: expect.stringContaining('There is no fault "418"') });
  expect(await isBuilt(mock)).toBe(false);
});
