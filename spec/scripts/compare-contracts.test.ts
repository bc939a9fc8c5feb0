import { describe, expect, test } from "vitest";
import { compareContracts, type ComparedStructure } from "./compare-contracts.ts";

const published: ComparedStructure = {
  info: { title: "Things", version: "1.2.3" },
  operations: [
    {
      operationId: "ListThings",
      method: "GET",
      path: "/things",
      tags: ["Things"],
      params: [
        {
          name: "region",
          in: "query",
          required: false,
          style: "form",
          styleInSpec: false,
          explode: true,
          schema: { type: "string" },
        },
        {
          name: "level",
          in: "query",
          required: true,
          style: "form",
          styleInSpec: false,
          explode: true,
          schema: { ref: "Level", type: "string", enum: ["LOW"] },
        },
      ],
      requestBody: null,
      responses: { "200": "Things", "404": "Problem" },
    },
  ],
  schemas: {
    Things: {
      type: "object",
      required: ["things"],
      properties: { things: { type: "array", items: { ref: "Level" } }, note: { type: "string", pattern: "^a" } },
    },
    Level: { type: "string", enum: ["LOW"] },
    Problem: { type: "object", properties: { message: { type: "string" } } },
  },
  security: [{ key: [] }],
  securitySchemes: { key: { type: "apiKey", in: "header", name: "Authorization" } },
};

const media = (schema: string) => ({
  description: "x",
  content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
});

const same = {
  info: { title: "Things of ours", version: "1.2.3" },
  security: [{ key: [] }],
  paths: {
    "/things": {
      get: {
        operationId: "ListThings",
        tags: ["Things"],
        parameters: [
          { $ref: "#/components/parameters/Region" },
          { name: "level", in: "query", required: true, schema: { $ref: "#/components/schemas/Level" } },
        ],
        responses: { "200": media("Things"), "404": media("Problem") },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "Authorization" } },
    parameters: { Region: { name: "region", in: "query", description: "Where.", schema: { type: "string" } } },
    schemas: {
      Things: {
        type: "object",
        required: ["things"],
        properties: {
          things: { type: "array", items: { $ref: "#/components/schemas/Level" } },
          note: { type: "string", pattern: "^a" },
        },
      },
      Level: { type: "string", enum: ["LOW"], description: "How much." },
      Problem: { type: "object", properties: { message: { type: "string" } } },
    },
  },
};

/** The places that differ after a piece of our contract's JSON has been replaced. */
function placesAfter(found: string, replacement: string): string[] {
  const text = JSON.stringify(same);
  if (!text.includes(found)) throw new Error(`the contract has no ${found}`);
  return compareContracts(published, JSON.parse(text.replace(found, replacement)) as typeof same).map(
    ({ place }) => place,
  );
}

test("texts are no difference", () => {
  expect(compareContracts(published, same)).toEqual([]);
});

describe("a difference is found", () => {
  test.each([
    ["the version", `"version":"1.2.3"`, `"version":"1.2.4"`, "info version"],
    ["a method", `"get":`, `"post":`, "ListThings method"],
    ["a path", `"/things":`, `"/thing":`, "ListThings path"],
    ["a tag", `"tags":["Things"]`, `"tags":["Thing"]`, "ListThings tags"],
    ["an operation that is missing", `"operationId":"ListThings"`, `"operationId":"ListThing"`, "operation ListThings"],
    [
      "a parameter that is new",
      `"parameters":[`,
      `"parameters":[{"name":"new","in":"query","schema":{"type":"string"}},`,
      "ListThings order of parameters",
    ],
    [
      "a parameter that is required",
      `"name":"region",`,
      `"name":"region","required":true,`,
      "ListThings parameter region required",
    ],
    [
      "a parameter's style",
      `"name":"region",`,
      `"name":"region","explode":false,`,
      "ListThings parameter region explode",
    ],
    [
      "a parameter's schema",
      `"required":true,"schema":{"$ref":"#/components/schemas/Level"}`,
      `"required":true,"schema":{"type":"string"}`,
      "ListThings parameter level",
    ],
    ["a status that is missing", `,"404":`, `,"405":`, "ListThings response 404"],
    ["the schema of an answer", `schemas/Problem"`, `schemas/Things"`, "ListThings response 404"],
    ["a property that is new", `"note":`, `"extra":{"type":"string"},"note":`, "schema Things property extra"],
    ["a property that is missing", `,"note":{"type":"string","pattern":"^a"}`, ``, "schema Things property note"],
    ["a pattern", `"pattern":"^a"`, `"pattern":"^b"`, "schema Things property note pattern"],
    ["what is required", `"required":["things"]`, `"required":[]`, "schema Things required"],
    ["an enum", `"enum":["LOW"]`, `"enum":["LOW","HIGH"]`, "schema Level enum"],
    ["a schema that is new", `"Level":{`, `"New":{"type":"object"},"Level":{`, "schema New"],
    ["a security scheme", `"in":"header"`, `"in":"query"`, "security scheme key in"],
  ])("in %s", (_what, found, replacement, place) => {
    expect(placesAfter(found, replacement)).toContain(place);
  });
});

describe("a marked difference is ours to decide", () => {
  test.each([
    [
      "a schema",
      `"Level":{"type":"string","enum":["LOW"]`,
      `"Level":{"x-deviation":"more","type":"string","enum":["LOW","HIGH"]`,
    ],
    ["a property", `"pattern":"^a"`, `"x-deviation":"any","pattern":"^b"`],
    ["a status that is new", `,"404":`, `,"403":{"x-deviation":"gateway"},"404":`],
    ["another success status", `"200":{`, `"202":{"x-deviation":"other",`],
  ])("%s", (_what, found, replacement) => {
    expect(placesAfter(found, replacement)).toEqual([]);
  });
});
