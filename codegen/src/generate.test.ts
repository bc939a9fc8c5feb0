import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { generate } from "./generate.ts";

const contract = (edit: (text: string) => string = (text) => text) =>
  edit(`
openapi: 3.1.0
info: { title: Things, version: 1.0.0 }
paths:
  /v3/things/{thingId}:
    get:
      operationId: ListThings
      summary: List things.
      description: |
        Lists things,
        page by page.
      tags: [Things]
      parameters:
        - { name: thingId, in: path, required: true, example: demo, schema: { type: string, pattern: "^[a-z]+$" } }
        - { name: level, in: query, schema: { $ref: "#/components/schemas/Level", default: ERROR }, description: How bad. }
        - $ref: "#/components/parameters/NextToken"
      x-pagination: { inputToken: nextToken, outputToken: nextToken, items: things, end: missing-token }
      responses:
        "200":
          description: Things.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Things" }
              examples: { first: { value: { things: [] } } }
    post:
      operationId: MakeThing
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/MakeThing" }
            examples: { first: { value: { name: demo } } }
      responses:
        "202": { description: Accepted. }
components:
  parameters:
    NextToken: { name: nextToken, in: query, schema: { type: string } }
  schemas:
    Level: { type: string, enum: [INFO, ERROR] }
    Things:
      type: object
      properties:
        things: { type: array, items: { type: object, properties: { level: { $ref: "#/components/schemas/Level" } } } }
        nextToken: { type: string }
    MakeThing:
      type: object
      required: [name]
      properties: { name: { type: string } }
`);

const generated = async (name: string, yaml = contract()) => (await generate(yaml)).get(name) ?? "";

/** The JSON of a generated table. */
const table = async (name: string) => JSON.parse(/ = (\{[\s\S]*\})/.exec(await generated(name))?.[1] ?? "null");

test("the same contract gives the same bytes", async () => {
  expect(await generate(contract())).toEqual(await generate(contract()));
});

test("the real contract gives the files that are committed", async () => {
  const spec = await readFile(new URL("../../spec/openapi.yaml", import.meta.url), "utf8");
  for (const [name, text] of await generate(spec)) {
    const committed = await readFile(new URL(`../../packages/types/src/generated/${name}`, import.meta.url), "utf8");
    expect(committed === text, `${name} is stale: run \`pnpm generate\``).toBe(true);
  }
});

test("the operations table holds what it takes to send a request and to page", async () => {
  expect(await table("operations.ts")).toEqual({
    ListThings: {
      method: "GET",
      path: "/v3/things/{thingId}",
      pathParameters: ["thingId"],
      queryParameters: ["level", "nextToken"],
      headerParameters: [],
      bodyProperties: [],
      successStatus: 200,
      pagination: { inputToken: "nextToken", outputToken: "nextToken", items: "things", end: "missing-token" },
    },
    MakeThing: {
      method: "POST",
      path: "/v3/things/{thingId}",
      pathParameters: [],
      queryParameters: [],
      headerParameters: [],
      bodyProperties: ["name"],
      successStatus: 202,
      emptyAnswer: true,
    },
  });
});

test("the reference holds every input with its type, in the contract's order", async () => {
  const { ListThings } = await table("reference.ts");
  expect(ListThings.description).toBe("Lists things, page by page.");
  expect(ListThings.inputs).toEqual([
    { name: "thingId", in: "path", required: true, type: "string", pattern: "^[a-z]+$", description: "" },
    {
      name: "level",
      in: "query",
      required: false,
      type: "string",
      enum: ["INFO", "ERROR"],
      default: "ERROR",
      description: "How bad.",
    },
    { name: "nextToken", in: "query", required: false, type: "string", description: "" },
  ]);
});

test("the examples make a whole request, and the answer it is shown with", async () => {
  expect(await table("examples.ts")).toEqual({
    ListThings: { request: { thingId: "demo" }, response: { status: 200, body: { things: [] } } },
    MakeThing: { request: { name: "demo" }, response: { status: 202 } },
  });
});

test("an enum is open where it is answered and closed where it is asked with", async () => {
  const types = await generated("openapi.ts");
  expect(types).toContain(`Level: components["schemas"]["KnownLevel"] | (string & {});`);
  expect(types).toContain(`level?: components["schemas"]["KnownLevel"];`);
  expect(types).toContain(`level?: components["schemas"]["Level"];`);
});

test("an enum written in place is open in an answer too", async () => {
  const inline = contract((text) =>
    text.replace(
      "nextToken: { type: string }\n    Make",
      "mood: { type: string, enum: [GOOD] }\n        nextToken: { type: string }\n    Make",
    ),
  );
  expect(await generated("openapi.ts", inline)).toContain(`mood?: "GOOD" | (string & {});`);
});

test("enum values are there at run time", async () => {
  expect(await generated("enums.ts")).toContain(`export const levelValues = [\n  "INFO",\n  "ERROR"\n] as const;`);
});

test.each([
  [
    "an operation without an operationId",
    "      operationId: MakeThing\n",
    "",
    "POST /v3/things/{thingId} has no operationId",
  ],
  [
    "a reference that leads nowhere",
    "parameters/NextToken",
    "parameters/Token",
    "#/components/parameters/Token leads nowhere",
  ],
  [
    "items that the answer does not have",
    "items: things, end",
    "items: thing, end",
    `ListThings: x-pagination names "thing"`,
  ],
  [
    "a token that is not a parameter",
    "inputToken: nextToken",
    "inputToken: token",
    `ListThings: x-pagination names "token"`,
  ],
  [
    "a token without a word on the pages",
    /x-pagination: .*\n {6}/,
    "",
    "ListThings takes and answers a nextToken: say in x-pagination",
  ],
  ["pages without an end", "end: missing-token", "end: never", "ListThings: x-pagination must say how pages end"],
  ["an operation without a success", `"202"`, `"404"`, "MakeThing states no 2xx answer"],
  ["a cookie", "name: level, in: query", "name: level, in: cookie", `ListThings takes the cookie "level"`],
])("%s is refused with its place", async (_what, found, replacement, message) => {
  await expect(generate(contract((text) => text.replace(found, replacement)))).rejects.toThrow(message);
});
