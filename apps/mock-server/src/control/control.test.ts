import { describe, expect, test } from "vitest";
import { createMockServer, type MockServerOptions } from "../create-mock-server.js";
import type { Scenario } from "../scenarios/scenario.js";
import { schemaProblem } from "./schema-problem.js";
import description from "./openapi.json" with { type: "json" };

const NOW = Date.parse("2024-10-24T10:00:00.000Z");
const valid = "Build: { InstanceType: c5.xlarge, ParentImage: ami-0123456789abcdef0 }";

/** A server in a world without images, its clock standing still, and short ways to ask it. */
function control(options: MockServerOptions = {}) {
  const server = createMockServer({ scenario: "empty", now: () => NOW, ...options });
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await server.fetch(
      new Request(`http://mock.test${path}`, {
        method,
        headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, text, body: JSON.parse(text || "null") as unknown };
  };
  const build = (imageId: string, headers?: Record<string, string>) =>
    ask("POST", "/v3/images/custom", { imageId, imageConfiguration: valid }, headers);
  const statusOf = async (imageId: string, headers?: Record<string, string>) =>
    (await ask("GET", `/v3/images/custom/${imageId}`, undefined, headers)).status;
  return { server, ask, build, statusOf };
}

type Verb = "get" | "post" | "put" | "delete";

/** Every operation of the description, with a body for those that want one. */
const operations = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.keys(item)
    .filter((method) => method !== "parameters")
    .map((method) => ({ path, method: method as Verb, item: item as Record<string, { responses: object }> })),
);

describe("the description", () => {
  test("is served as it is shipped", async () => {
    expect((await control().ask("GET", "/_mock/openapi.json")).body).toEqual(description);
  });

  test.each(operations)("$method $path is answered as it says", async ({ method, path, item }) => {
    const { ask } = control();
    const state = (await ask("GET", "/_mock/state")).body;
    const bodies: Record<string, unknown> = {
      "/_mock/clock": { advance: "1h" },
      "/_mock/faults": method === "put" ? [{ fault: "500" }] : { fault: "500" },
      "/_mock/state": state,
      "/_mock/reset": {},
    };
    const hasBody = method === "post" || method === "put";
    const { status, body } = await ask(method.toUpperCase(), path, hasBody ? bodies[path] : undefined);
    expect(status).toBe(200);
    const responses = (item[method]?.responses ?? {}) as Record<string, unknown>;
    expect(responses).toHaveProperty("200");
    const response = referred(responses["200"]) as {
      content: { "application/json": { schema: object } };
    };
    const { schema } = response.content["application/json"];
    expect(await schemaProblem(schema, body, { components: description.components })).toBeUndefined();
  });
});

/** What a reference of the description refers to. */
function referred(node: unknown): unknown {
  const reference = (node as { $ref?: string }).$ref;
  if (!reference) return node;
  return reference
    .split("/")
    .slice(1)
    .reduce<unknown>((parent, name) => (parent as Record<string, unknown>)[name], description);
}

describe("the clock", () => {
  test("is turned, set, frozen and sped up, and says where it stands", async () => {
    let real = NOW;
    const { ask } = control({ now: () => real });
    expect((await ask("POST", "/_mock/clock", { advance: 90 })).body).toMatchObject({
      now: "2024-10-24T10:01:30.000Z",
    });
    expect((await ask("POST", "/_mock/clock", { advance: "PT1H" })).body).toMatchObject({
      now: "2024-10-24T11:01:30.000Z",
    });
    expect((await ask("POST", "/_mock/clock", { set: "2025-01-01T00:00:00Z", freeze: true })).body).toEqual({
      now: "2025-01-01T00:00:00.000Z",
      speed: 0,
      frozen: true,
    });
    real += 5000;
    expect((await ask("POST", "/_mock/clock", { speed: 60 })).body).toMatchObject({ now: "2025-01-01T00:00:00.000Z" });
    real += 1000;
    expect((await ask("GET", "/_mock/clock")).body).toEqual({
      now: "2025-01-01T00:01:00.000Z",
      speed: 60,
      frozen: false,
    });
  });

  test("turns a build into an image", async () => {
    const { ask, build } = control();
    await build("demo");
    await ask("POST", "/_mock/clock", { advance: "3h" });
    expect((await ask("GET", "/v3/images/custom/demo")).body).toMatchObject({ imageBuildStatus: "BUILD_COMPLETE" });
  });

  test.each([
    [{}, "The body is wrong at its top: it must NOT have fewer than 1 properties."],
    [{ advance: -1 }, "The body is wrong at /advance: it must be > 0."],
    [{ advance: "soon" }, "The body is wrong at /advance: it must be number."],
    [{ set: "2020-01-01T00:00:00Z" }, `a clock goes forward only, and it stands at ${NOW}`],
    [{ set: "2025-13-01T00:00:00Z" }, "There is no instant 2025-13-01T00:00:00Z."],
    [{ tomorrow: true }, "The body is wrong at its top: it must NOT have additional properties (tomorrow)."],
    ["{", "The body is not valid JSON."],
    ["", "A body of JSON is required."],
  ])("refuses %j", async (body, message) => {
    const { status, text } = await control().ask("POST", "/_mock/clock", body);
    expect(status).toBe(400);
    expect(text).toContain(message);
  });
});

describe("a snapshot", () => {
  test("put back, answers as before, to the byte", async () => {
    const { ask, build } = control();
    await build("demo");
    await ask("POST", "/_mock/clock", { advance: "20m", freeze: true });
    await ask("POST", "/_mock/faults", { fault: "502x1", path: "/v3/clusters" });
    const answers = async () =>
      Promise.all(["/v3/images/custom/demo", "/v3/images/custom/demo/stackevents"].map((path) => ask("GET", path)));
    const before = await answers();
    const { body: state } = await ask("GET", "/_mock/state");

    await ask("DELETE", "/v3/images/custom/demo");
    await ask("POST", "/_mock/reset", { scenario: "build-fails", seed: "another" });
    expect(await answers()).not.toEqual(before);
    await ask("PUT", "/_mock/state", state);
    expect(await answers()).toEqual(before);
    expect((await ask("GET", "/v3/clusters")).status).toBe(502);
    expect((await ask("GET", "/v3/clusters")).status).not.toBe(502);
  });

  test("is good in another server, too", async () => {
    const first = control({ seed: "first" });
    await first.build("demo");
    const { body: state } = await first.ask("GET", "/_mock/state");
    const second = control({ seed: "second", now: () => NOW + 86_400_000 });
    expect((await second.ask("PUT", "/_mock/state", state)).status).toBe(200);
    const path = "/v3/images/custom/demo";
    expect((await second.ask("GET", path)).body).toEqual((await first.ask("GET", path)).body);
  });

  test.each([
    ["a scenario that there is not", { scenario: "nope" }, 'There is no scenario "nope".'],
    [
      "a scenario that is wrong",
      { scenario: { images: [] } },
      "The scenario is wrong at its top: it must have required property 'outcome'",
    ],
    [
      "a scenario with a fault that there is not",
      { scenario: { outcome: "success", faults: [{ fault: "418" }] } },
      'The scenario is wrong at /faults/0/fault: There is no fault "418".',
    ],
    ["another version", { version: 2 }, "The body is wrong at /version: it must be equal to constant (1)."],
    ["a fault that there is not", { faults: [{ fault: "500", operationId: "Nope" }] }, 'There is no operation "Nope".'],
  ])("with %s is refused, and nothing changes", async (_what, wrong, message) => {
    const { ask, build, statusOf } = control();
    await build("demo");
    const state = (await ask("GET", "/_mock/state")).body as object;
    const { status, text } = await ask("PUT", "/_mock/state", { ...state, ...wrong });
    expect(status).toBe(400);
    expect(text).toContain(JSON.stringify(message).slice(1, -1));
    expect(await statusOf("demo")).toBe(200);
  });
});

describe("a scenario's faults", () => {
  const scenario: Scenario = { outcome: "success", faults: [{ fault: "429x1", operationId: "ListClusters" }] };

  test("are there from the start, and in each namespace and after each reset anew", async () => {
    const { ask } = control({ scenario });
    const list = async (headers?: Record<string, string>) =>
      (await ask("GET", "/v3/clusters", undefined, headers)).status;
    expect([await list(), await list()]).toEqual([429, 200]);
    expect(await list({ "x-mock-namespace": "other" })).toBe(429);
    await ask("POST", "/_mock/reset");
    expect([await list(), await list()]).toEqual([429, 200]);
  });
});

describe("a reset", () => {
  test("forgets what was done, and begins as the server began", async () => {
    const { ask, build, statusOf } = control();
    await build("demo");
    await ask("POST", "/_mock/clock", { advance: "1h" });
    expect((await ask("POST", "/_mock/reset")).body).toMatchObject({ now: new Date(NOW).toISOString() });
    expect(await statusOf("demo")).toBe(404);
  });

  test("begins otherwise where it is told to", async () => {
    const { ask, statusOf } = control();
    const beginning = { scenario: "default", at: "2020-01-01T00:00:00Z", speed: 0 };
    expect((await ask("POST", "/_mock/reset", beginning)).body).toEqual({
      now: "2020-01-01T00:00:00.000Z",
      speed: 0,
      frozen: true,
    });
    expect(await statusOf("alinux2023-hpc")).toBe(200);
  });

  test("leaves the clock that the server was made with where it is: on the world of now", async () => {
    const { server, ask } = control();
    await ask("POST", "/_mock/reset", { at: "2020-01-01T00:00:00Z" });
    server.clock.advance(1000);
    expect((await ask("GET", "/_mock/clock")).body).toMatchObject({ now: "2020-01-01T00:00:01.000Z" });
  });
});

describe("namespaces", () => {
  const other = { "x-mock-namespace": "other" };

  test("keep worlds, clocks and faults apart", async () => {
    const { ask, build, statusOf } = control();
    await build("demo", other);
    await ask("POST", "/_mock/clock", { advance: "1h" }, other);
    await ask("POST", "/_mock/faults", { fault: "500", path: "*/elsewhere" }, other);
    expect([await statusOf("demo", other), await statusOf("demo")]).toEqual([200, 404]);
    expect((await ask("GET", "/_mock/clock")).body).toMatchObject({ now: new Date(NOW).toISOString() });
    expect((await ask("GET", "/_mock/faults")).body).toEqual([]);
    expect((await ask("GET", "/_mock/namespaces")).body).toEqual(["", "other"]);
  });

  test("end, and begin anew when they are next named", async () => {
    const { ask, build, statusOf } = control();
    await build("demo", other);
    expect((await ask("DELETE", "/_mock/state", undefined, other)).body).toEqual([""]);
    expect(await statusOf("demo", other)).toBe(404);
  });

  test("have names that fit into a header and a file", async () => {
    const { status, text } = await control().ask("GET", "/v3/clusters", undefined, { "x-mock-namespace": "a b" });
    expect(status).toBe(400);
    expect(text).toContain("A namespace has a name of 1 to 64 letters, digits, dots, - and _");
  });

  test("are a thousand at most", async () => {
    const { ask } = control();
    const named = (index: number) => ask("GET", "/_mock/clock", undefined, { "x-mock-namespace": `n${index}` });
    for (let index = 1; index < 1000; index += 1) await named(index);
    const { status, text } = await named(1000);
    expect(status).toBe(400);
    expect(text).toContain("There are 1000 namespaces already.");
  });
});

describe("what another page in a browser could send is refused", () => {
  test.each([
    ["from another origin", { origin: "http://evil.test" }],
    ["from an opaque origin", { origin: "null" }],
    ["from another site, without an origin", { "sec-fetch-site": "cross-site" }],
  ])("%s", async (_what, headers) => {
    expect((await control().ask("POST", "/_mock/reset", undefined, headers)).status).toBe(403);
  });

  test("from a form, which cannot say that it is JSON", async () => {
    const { ask } = control();
    const { status, text } = await ask("POST", "/_mock/clock", '{"advance":1}', { "content-type": "text/plain" });
    expect(status).toBe(400);
    expect(text).toContain("The body must be application/json.");
  });

  test.each([
    ["evil.test", 403],
    ["127.0.0.1.evil.test", 403],
    ["localhost.evil.test:4010", 403],
    ["10.0.0.1", 403],
    ["", 403],
    ["127.0.0.1:4010", 200],
    ["localhost:4010", 200],
    ["LOCALHOST", 200],
    ["[::1]:4010", 200],
    ["mock.localhost", 200],
    ["build.example", 200],
  ])("under the name %j it is answered %d, where names count", async (host, status) => {
    const { ask } = control({ hosts: ["build.example"] });
    expect((await ask("GET", "/_mock/clock", undefined, { host })).status).toBe(status);
  });

  test("its own page may ask", async () => {
    const headers = { host: "localhost:4010", origin: "http://localhost:4010", "sec-fetch-site": "same-origin" };
    expect((await control({ hosts: [] }).ask("POST", "/_mock/reset", undefined, headers)).status).toBe(200);
  });
});

test.each([
  ["GET", "/_mock", 404, "There is no /_mock here. The paths are /_mock/openapi.json, "],
  ["GET", "/_mock/__proto__", 404, "There is no /_mock/__proto__ here."],
  ["PATCH", "/_mock/clock", 405, "/_mock/clock takes GET, POST, not PATCH."],
])("%s %s is answered %d, with what there is", async (method, path, status, message) => {
  const answer = await control().ask(method, path);
  expect(answer.status).toBe(status);
  expect(answer.text).toContain(message);
});

test("under a stage it is served with and without the stage", async () => {
  const { ask } = control({ stage: "prod" });
  expect((await ask("GET", "/prod/_mock/clock")).status).toBe(200);
  expect((await ask("GET", "/_mock/clock")).status).toBe(200);
});

test("a request that is under way while its namespace is reset ends up in the new world", async () => {
  let release = () => {};
  const slow = new Promise<void>((resolve) => (release = resolve));
  const { ask, statusOf } = control({ sleep: () => slow });
  const body = { imageId: "demo", imageConfiguration: valid };
  const building = ask("POST", "/v3/images/custom", body, { "x-mock-fault": "latency=1s" });
  await ask("POST", "/_mock/reset");
  release();
  expect((await building).status).toBe(202);
  expect(await statusOf("demo")).toBe(200);
  expect(((await ask("GET", "/_mock/state")).body as { commands: unknown[] }).commands).toHaveLength(1);
});
