import contract from "@pcluster-api/spec/openapi.json" with { type: "json" };
import { reference } from "@pcluster-api/types/reference";
import { describe, expect, test } from "vitest";
import { createMockServer, type MockServerOptions } from "../create-mock-server.js";
import { contractPlaces } from "./contract-place.js";
import { describeFinding } from "./describe-finding.js";
import { createReport } from "./report.js";
import { toJunit } from "./to-junit.js";

/** What a server finds wrong with some requests. */
async function findings(
  requests: readonly [path: string, init?: RequestInit | undefined][],
  options: MockServerOptions = {},
) {
  const server = createMockServer(options);
  for (const [path, init] of requests) await server.fetch(new Request(`http://mock.test${path}`, init));
  return server.report();
}

const post = (body: unknown, type = "application/json"): RequestInit => ({
  method: "POST",
  headers: { "content-type": type },
  body: typeof body === "string" ? body : JSON.stringify(body),
});

describe("a request that breaks the contract is found, with the rule and where it stands", () => {
  test.each<[string, string, RequestInit | undefined, object]>([
    [
      "an enum",
      "/v3/images/custom?imageStatus=available",
      undefined,
      {
        operationId: "ListImages",
        place: "query imageStatus",
        rule: "enum",
        contract: "#/components/schemas/ImageStatusFilteringOption/enum",
        example: { value: '"available"' },
      },
    ],
    [
      "a missing parameter",
      "/v3/images/custom",
      undefined,
      { place: "query imageStatus", rule: "required", contract: "#/components/parameters/ImageStatus/required" },
    ],
    [
      "a pattern in the path",
      "/v3/images/custom/1x",
      undefined,
      { place: "path imageId", rule: "pattern", contract: "#/components/parameters/ImageId/schema/pattern" },
    ],
    [
      "an unknown parameter, which the service does not mind",
      "/v3/clusters?colour=red",
      undefined,
      { place: "query colour", rule: "additionalProperties", contract: "#/paths/~1v3~1clusters/get/parameters" },
    ],
    [
      "a property of a body",
      "/v3/images/custom",
      post({ imageId: 5, imageConfiguration: "" }),
      {
        operationId: "BuildImage",
        place: "body /imageId",
        rule: "type",
        contract: "#/components/schemas/BuildImageRequestContent/properties/imageId/type",
        example: { value: "5" },
      },
    ],
    [
      "no JSON",
      "/v3/images/custom",
      post("{"),
      { place: "body", rule: "json", contract: "#/components/schemas/BuildImageRequestContent" },
    ],
    ["another type", "/v3/images/custom", post("{}", "text/plain"), { place: "body", rule: "content-type" }],
    [
      "a body where there is none",
      "/v3/images/custom/demo",
      { method: "DELETE", body: "x" },
      { operationId: "DeleteImage", place: "body", rule: "body" },
    ],
    [
      "an unknown route",
      "/v4/clusters?x=1",
      undefined,
      {
        kind: "unknown-route",
        place: "/v4/clusters",
        rule: "route",
        contract: "#/paths",
        example: { target: "/v4/clusters?x=1" },
      },
    ],
  ])("%s", async (_what, path, init, expected) => {
    const [finding] = (await findings([[path, init]])).findings;
    expect(finding).toMatchObject({ kind: "request", count: 1, ...expected });
  });

  test("once for all requests that break the same rule at the same place", async () => {
    const { findings: found, operations } = await findings([
      ["/v3/images/custom/1x"],
      ["/v3/images/custom/2x"],
      ["/v3/images/custom/demo"],
    ]);
    expect(found).toMatchObject([{ count: 2, example: { target: "/v3/images/custom/1x" } }]);
    expect(operations).toEqual({ DescribeImage: 3 });
  });
});

test("a request that keeps the contract is not found", async () => {
  expect(
    (await findings([["/v3/images/custom?imageStatus=FAILED"], ["/v3/clusters?region=us-east-1"]])).findings,
  ).toEqual([]);
});

test("an answer of the mock's own that breaks the contract is found, where it is asked to look", async () => {
  const seen: string[] = [];
  const report = createReport((finding) => seen.push(describeFinding(finding)));
  const route = {
    operationId: "DescribeImage",
    operation: { method: "GET", path: "/v3/images/custom/{imageId}" },
    path: {},
  } as unknown as Parameters<typeof report.answer>[0];
  const request = { target: "/v3/images/custom/demo" } as Parameters<typeof report.answer>[1];
  await report.answer(route, request, { status: 200, body: { imageId: "demo" } });
  await report.answer(route, request, { status: 418, body: {} });
  expect(seen).toContain(
    'the mock\'s own answer breaks the contract: DescribeImage: 200 /: must have required property \'region\' (required, #/components/schemas/DescribeImageResponseContent/required); it was {"imageId":"demo"} [GET /v3/images/custom/demo]',
  );
  expect(seen.at(-1)).toContain("DescribeImage: 418: the contract of DescribeImage has no such status (status, ");
});

test("every rule of every parameter is found in the contract", () => {
  const places = contractPlaces(contract);
  for (const [operationId, { inputs }] of Object.entries(reference)) {
    const [path, item] =
      Object.entries(contract.paths).find(([, all]) => JSON.stringify(all).includes(`"${operationId}"`)) ?? [];
    const [method] =
      Object.entries(item ?? {}).find(([, operation]) => JSON.stringify(operation).includes(`"${operationId}"`)) ?? [];
    for (const { name, in: where } of inputs.filter((input) => input.in !== "body")) {
      const place = places.parameter(path ?? "", method ?? "", name);
      expect(at(place), `${operationId} ${name}`).toMatchObject({ name, in: where });
    }
  }
});

function at(pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], contract);
}

describe("memory", () => {
  test("does not grow with the ways in which callers go wrong", () => {
    let heard = 0;
    const report = createReport(() => (heard += 1));
    for (let index = 0; index < 5000; index += 1)
      report.unknownRoute({ method: "GET", target: `/${index}${"x".repeat(1000)}` } as never, "hint");
    const { findings: found } = report.data();
    expect(heard).toBe(5000);
    expect(found).toHaveLength(1000);
    expect(found[0]?.place.length).toBeLessThanOrEqual(200);
  });
});

test("a finding is one line of printable text, whatever was sent", async () => {
  const [finding] = (await findings([["/v3/images/custom/demo?a%0ab=1"], ["/\u001b[31m%0a"]])).findings;
  if (!finding) throw new Error("nothing was found");
  expect(describeFinding(finding)).toMatch(/^[\x20-\uffff]+$/);
});

test("as JUnit, what was kept to passes, and each finding fails", async () => {
  const data = await findings([["/v3/images/custom?imageStatus=<%26>"], ["/v3/clusters"]]);
  expect(toJunit(data)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="2" failures="1" errors="0" skipped="0">
  <testsuite name="contract" tests="2" failures="1" errors="0" skipped="0">
    <testcase classname="ListClusters" name="1 requests"/>
    <testcase classname="ListImages" name="GET query imageStatus: enum">
      <failure type="request" message="must be equal to one of the allowed values: AVAILABLE, PENDING, FAILED">request breaks the contract: ListImages: query imageStatus: must be equal to one of the allowed values: AVAILABLE, PENDING, FAILED (enum, #/components/schemas/ImageStatusFilteringOption/enum); it was &quot;&lt;&amp;&gt;&quot; [GET /v3/images/custom?imageStatus=%3C%26%3E]
1 times</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
});
