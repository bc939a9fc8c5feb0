import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { operations } from "@pcluster-api/types/operations";
import { createMockServer } from "./create-mock-server.js";
import { handlers } from "./operations/index.js";
import { scenarioSchema } from "./scenarios/scenario-schema.js";
import { scenarios } from "./scenarios/scenarios.js";

const NOW = Date.parse("2024-10-24T10:00:00.000Z");
const IMAGES = "/v3/images/custom";
/** A log of the default scenario. */
const LOG = `${IMAGES}/alinux2023-hpc/logstreams/3.12.0%2F1`;
const valid = "Build:\n  InstanceType: c5.xlarge\n  ParentImage: ami-0123456789abcdef0\n";

/** What the mock answers to one request, its clock standing still. */
async function ask(
  path: string,
  init: RequestInit = {},
  server = createMockServer({ scenario: "empty", now: () => NOW }),
) {
  const response = await server.fetch(new Request(`http://mock.test${path}`, init));
  const text = await response.text();
  return {
    status: response.status,
    body: text === "" ? undefined : (JSON.parse(text) as { message?: string }),
    headers: response.headers,
  };
}

const post = (body: unknown, contentType = "application/json"): RequestInit => ({
  method: "POST",
  body: typeof body === "string" ? body : JSON.stringify(body),
  headers: { "content-type": contentType },
});

describe("what is wrong with a request is said in the service's words", () => {
  test.each([
    ["an id", `${IMAGES}/1x`, "Bad Request: '1x' does not match '^[a-zA-Z][a-zA-Z0-9-]+$'"],
    ["a missing parameter", IMAGES, "Bad Request: Missing query parameter 'imageStatus'"],
    [
      "an enum",
      `${IMAGES}?imageStatus=available`,
      "Bad Request: 'available' is not one of ['AVAILABLE', 'PENDING', 'FAILED']",
    ],
    ["an empty enum", `${IMAGES}?imageStatus=`, "Bad Request: '' is not one of ['AVAILABLE', 'PENDING', 'FAILED']"],
    [
      "an integer",
      "/v3/clusters/demo/logstreams/s?limit=1.5",
      "Bad Request: Wrong type, expected 'integer' for query parameter 'limit'",
    ],
    [
      "a boolean",
      "/v3/clusters/demo/logstreams/s?startFromHead=1",
      "Bad Request: Wrong type, expected 'boolean' for query parameter 'startFromHead'",
    ],
    [
      "a repeated value",
      "/v3/clusters?clusterStatus=CREATE_FAILED,CREATE_FAILED",
      "Bad Request: ['CREATE_FAILED', 'CREATE_FAILED'] has non-unique elements",
    ],
    ["a region", "/v3/clusters?region=us-moon-1", "Bad Request: invalid or unsupported region 'us-moon-1'"],
  ])("%s", async (_what, path, message) => {
    expect(await ask(path)).toMatchObject({ status: 400, body: { message } });
  });

  test.each([
    ["no body", "", "Bad Request: request body is required"],
    ["no JSON", "{", "Bad Request: Request body is not valid JSON"],
    ["a literal null", "null", "Bad Request: Request body is not valid JSON"],
    ["no object", "[]", "Bad Request: [] is not of type 'object'"],
    ["nothing in it", "{}", "Bad Request: 'imageConfiguration' is a required property"],
    ["no id", { imageConfiguration: "" }, "Bad Request: 'imageId' is a required property"],
    [
      "an id of another type",
      { imageConfiguration: "", imageId: 5 },
      "Bad Request: 5 is not of type 'string' - 'imageId'",
    ],
    [
      "a bad id",
      { imageConfiguration: "", imageId: "1x" },
      "Bad Request: '1x' does not match '^[a-zA-Z][a-zA-Z0-9-]+$' - 'imageId'",
    ],
    [
      "an empty configuration",
      { imageConfiguration: "", imageId: "demo" },
      "Bad Request: configuration is required and cannot be empty",
    ],
    [
      "an id that is too long",
      { imageConfiguration: "x", imageId: "a".repeat(129) },
      `Image id '${"a".repeat(129)}' failed to satisfy constraint: The process id can contain only alphanumeric characters (case-sensitive) and hyphens. It must start with an alphabetic character and can't be longer than 128 characters.`,
    ],
    [
      "a configuration that is no mapping",
      { imageConfiguration: "x", imageId: "demo" },
      "Bad Request: Configuration must be a valid YAML document. Parsed config is not a dict",
    ],
  ])("a body with %s", async (_what, body, message) => {
    expect(await ask(IMAGES, post(body))).toMatchObject({ status: 400, body: { message } });
  });

  test("a body that is not declared as JSON", async () => {
    const message = "Unsupported Media Type: Invalid Content-type (text/plain), expected JSON data";
    expect(await ask(IMAGES, post("{}", "text/plain"))).toMatchObject({ status: 415, body: { message } });
  });

  test("an enum in a body", async () => {
    const init = { ...post({ status: "FOO" }), method: "PATCH" };
    const message =
      "Bad Request: 'FOO' is not one of ['START_REQUESTED', 'STOP_REQUESTED', 'ENABLED', 'DISABLED'] - 'status'";
    expect(await ask("/v3/clusters/demo/computefleet", init)).toMatchObject({ status: 400, body: { message } });
  });

  test("a configuration that the schema refuses", async () => {
    const { status, body } = await ask(IMAGES, post({ imageId: "demo", imageConfiguration: "Build: {}\nFoo: 1\n" }));
    expect(status).toBe(400);
    expect(body).toEqual({
      message: "Invalid image configuration.",
      configurationValidationErrors: [
        {
          level: "ERROR",
          type: "ImageSchemaValidator",
          message:
            "[('Build', {'InstanceType': ['Missing data for required field.'], 'ParentImage': ['Missing data for required field.']}), ('Foo', ['Unknown field.'])]",
        },
      ],
    });
  });

  test("a validator's finding refuses a configuration unless it is suppressed", async () => {
    const build = post({ imageId: "demo", imageConfiguration: `${valid}  SubnetId: subnet-01234567\n` });
    const message = "Subnet id subnet-01234567 is specified, security groups is required.";
    expect(await ask(IMAGES, build)).toMatchObject({
      status: 400,
      body: {
        message: "Configuration is invalid",
        configurationValidationErrors: [{ type: "SecurityGroupsAndSubnetValidator", message }],
      },
    });
    expect(await ask(`${IMAGES}?suppressValidators=type:SecurityGroupsAndSubnetValidator`, build)).toMatchObject({
      status: 202,
    });
  });

  test("two regions that conflict", async () => {
    const body = { imageId: "demo", imageConfiguration: `Region: eu-west-1\n${valid}` };
    const message = "Bad Request: region is set in both parameter and configuration and conflicts.";
    expect(await ask(`${IMAGES}?region=us-east-1`, post(body))).toMatchObject({ status: 400, body: { message } });
    expect(await ask(IMAGES, post(body))).toMatchObject({ status: 202, body: { image: { region: "eu-west-1" } } });
  });
});

describe("what comes first is answered first", () => {
  test("the body before the parameters", async () => {
    expect((await ask(`${IMAGES}?dryrun=maybe`, post("{}"))).body?.message).toContain("required property");
  });

  test("the query before the path", async () => {
    expect((await ask("/v3/clusters/1x/logstreams/s?limit=x")).body?.message).toContain("'limit'");
  });

  test("the pattern before the region, and the region before what is not there", async () => {
    expect((await ask(`${IMAGES}/1x?region=us-moon-1`)).body?.message).toContain("does not match");
    expect((await ask(`${IMAGES}/demo?region=us-moon-1`)).body?.message).toContain("region");
  });

  test("a taken id before its configuration", async () => {
    const server = createMockServer({ scenario: "empty", now: () => NOW });
    await ask(IMAGES, post({ imageId: "demo", imageConfiguration: valid }), server);
    expect(await ask(IMAGES, post({ imageId: "demo", imageConfiguration: "x" }), server)).toMatchObject({
      status: 409,
    });
  });
});

describe("what the service is lenient about", () => {
  test.each([
    ["an unknown parameter", `${IMAGES}?imageStatus=AVAILABLE&colour=red`],
    ["an empty token", `${IMAGES}?imageStatus=FAILED&nextToken=`],
    ["an empty region", `${IMAGES}?imageStatus=FAILED&region=`],
    ["a repeated parameter, of which the last counts", `${IMAGES}?imageStatus=x&imageStatus=FAILED`],
    ["a boolean in any letter case", `${LOG}?startFromHead=TRUE`],
    ["a limit of null", `${LOG}?limit=null`],
    ["an encoded slash in a name", LOG],
  ])("%s", async (_what, path) => {
    expect(await ask(path, {}, createMockServer({ now: () => NOW }))).toMatchObject({ status: 200 });
  });
});

test("every operation of the contract is simulated, and says so", async () => {
  expect(Object.keys(handlers)).toEqual(Object.keys(operations));
  expect((await ask(`${IMAGES}?imageStatus=FAILED`)).headers.get("x-mock-simulated")).toBe("true");
});

test("a hint names the methods that a path takes", async () => {
  const { status, headers } = await ask(`${IMAGES}/demo`, { method: "PUT" });
  expect(status).toBe(403);
  expect(headers.get("x-mock-hint")).toBe("this path takes DELETE, GET, not PUT");
});

test("under a stage, only its paths are served", async () => {
  const server = createMockServer({ stage: "prod", now: () => NOW });
  expect(await ask("/prod/v3/clusters", {}, server)).toMatchObject({ status: 200 });
  expect(await ask("/v3/clusters", {}, server)).toMatchObject({ status: 403 });
});

test("the same seed, clock and commands give the same bytes", async () => {
  const session = async () => {
    let now = NOW;
    const server = createMockServer({ now: () => now });
    const texts: string[] = [];
    for (const [path, init] of [
      [IMAGES, post({ imageId: "demo", imageConfiguration: valid })],
      [`${IMAGES}/demo/stackevents`],
      [`${IMAGES}/demo`, { method: "DELETE" }],
      [`${IMAGES}?imageStatus=FAILED`],
      [`${IMAGES}/demo/stackevents`],
    ] as const) {
      const response = await server.fetch(new Request(`http://mock.test${path}`, init));
      texts.push(JSON.stringify([...response.headers]) + (await response.text()));
      now += 60_000;
    }
    return texts;
  };
  expect(await session()).toEqual(await session());
});

test("with speed, an hour goes by in seconds", async () => {
  let now = NOW;
  const server = createMockServer({ scenario: "empty", now: () => now, speed: 3600 });
  await ask(IMAGES, post({ imageId: "demo", imageConfiguration: valid }), server);
  now += 2000;
  expect(await ask(`${IMAGES}/demo`, {}, server)).toMatchObject({ body: { imageBuildStatus: "BUILD_COMPLETE" } });
});

test("with the quirk empty-pages, a list by stack begins with an empty page that has a token", async () => {
  const server = createMockServer({ quirks: { "empty-pages": true }, now: () => NOW });
  const first = (await ask(`${IMAGES}?imageStatus=FAILED`, {}, server)).body as {
    images: unknown[];
    nextToken: string;
  };
  expect(first.images).toEqual([]);
  const second = await ask(`${IMAGES}?imageStatus=FAILED&nextToken=${encodeURIComponent(first.nextToken)}`, {}, server);
  expect((second.body as unknown as { images: unknown[] }).images.length).toBeGreaterThan(0);
});

test("the default scenario holds an image in every state", async () => {
  const server = createMockServer({ now: () => NOW });
  const list = async (group: string) =>
    (
      (await ask(`${IMAGES}?imageStatus=${group}`, {}, server)).body as unknown as {
        images: { imageBuildStatus: string; cloudformationStackStatus?: string }[];
      }
    ).images.map((image) => image.cloudformationStackStatus ?? image.imageBuildStatus);
  expect(await list("AVAILABLE")).toEqual(["BUILD_COMPLETE", "BUILD_COMPLETE", "BUILD_COMPLETE"]);
  expect(await list("PENDING")).toEqual(["CREATE_IN_PROGRESS", "CREATE_IN_PROGRESS"]);
  expect(await list("FAILED")).toEqual(["CREATE_FAILED", "ROLLBACK_COMPLETE", "DELETE_FAILED"]);
});

test("whatever is asked, the answer is JSON and none is a 5xx of the mock's own making", async () => {
  const server = createMockServer({ now: () => NOW });
  const path = fc.oneof(
    fc.webPath(),
    fc.webPath().map((rest) => `/v3/images/custom${rest}`),
    fc.constantFrom(IMAGES, "/v3/clusters", `${IMAGES}/demo`),
  );
  const init = fc.record({
    method: fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH"),
    body: fc.oneof(fc.json(), fc.string()),
  });
  await fc.assert(
    fc.asyncProperty(path, fc.webQueryParameters(), init, async (pathname, query, { method, body }) => {
      const withBody = method === "GET" ? {} : { body, headers: { "content-type": "application/json" } };
      const { status } = await ask(`${pathname}?${query}`, { method, ...withBody }, server);
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
});

describe("what is made to hurt is answered as any other bad request", () => {
  const configured = (imageConfiguration: string) => JSON.stringify({ imageId: "demo", imageConfiguration });
  const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
  const aliases = Array.from({ length: 12 }, (_, level) =>
    level === 0
      ? "a0: &a0 [x]"
      : `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(", ")}]`,
  );

  test.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ["arrays a million deep", nested(1_000_000)],
    ["objects a million deep", '{"a":'.repeat(1_000_000)],
    ["as deep as may be", nested(899)],
    ["YAML a hundred thousand deep", configured(`a: ${nested(100_000)}`)],
    ["YAML whose aliases multiply", configured(`${aliases.join("\n")}\nBuild: *a11\n`)],
    ["a key of every object", '{"__proto__":{"imageId":"demo"},"constructor":1}'],
    ["half of a character", '{"imageId":"\\ud800","imageConfiguration":""}'],
    ["bytes that are no UTF-8", Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d)],
    ["UTF-16", Buffer.from(configured("x"), "utf16le")],
    ["a number beyond all numbers", '{"imageId":1e400,"imageConfiguration":""}'],
    ["an id of a megabyte", JSON.stringify({ imageId: "a".repeat(1_000_000), imageConfiguration: "x" })],
  ])("%s", async (_what, body) => {
    const errors: unknown[] = [];
    const server = createMockServer({ onError: (error) => errors.push(error) });
    const init = { method: "POST", body, headers: { "content-type": "application/json" } };
    expect(await ask(IMAGES, init, server)).toMatchObject({ status: 400, body: { message: expect.any(String) } });
    expect(errors).toEqual([]);
  });

  test("brackets within a text are text, however many", async () => {
    const body = post({ imageId: "demo", imageConfiguration: `${valid}#${"[".repeat(5000)}\n` });
    expect(await ask(IMAGES, body)).toMatchObject({ status: 202 });
  });
});

test("a scenario or quirk that there is not is refused with those there are", () => {
  expect(() => createMockServer({ scenario: "nope" })).toThrow(
    'There is no scenario "nope". The scenarios are default, empty',
  );
  expect(() => createMockServer({ quirks: { nope: true } })).toThrow(
    'There is no quirk "nope". The quirks are awkward-tokens',
  );
});

test("the named scenarios keep the schema of scenario files", () => {
  const validate = new Ajv().compile(scenarioSchema);
  expect(Object.entries(scenarios).filter(([, scenario]) => !validate(scenario))).toEqual([]);
});
