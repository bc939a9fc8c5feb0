import { existsSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { ContractError } from "../contract-error.ts";
import { diffContracts } from "../diff/diff-contracts.ts";
import type { Json } from "../json.ts";
import { contractOfStructure } from "./contract-of-structure.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { printStructure, readStructure } from "./read-structure.ts";

const file = new URL("../../published/structure.json", import.meta.url);
const committed = readFileSync(file, "utf8");
const snapshot = readSnapshot(file.pathname);

/** In the shape that upstream publishes in: parameters in their place, texts and extensions everywhere. */
const published = load(`
openapi: 3.0.2
info: { title: Things, version: 1.2.3, description: Words. }
paths:
  /things/{name}:
    parameters:
      - { name: name, in: path, required: true, description: Words., schema: { type: string, pattern: ^a, description: Words. } }
    get:
      operationId: GetThing
      description: Words.
      tags: [Things]
      x-amazon-apigateway-integration: { type: aws_proxy }
      parameters:
        - { name: levels, in: query, style: form, explode: true, schema: { type: array, items: { $ref: '#/components/schemas/Level' } } }
        - { name: level, in: query, schema: { $ref: '#/components/schemas/Level' } }
      responses:
        "200": { description: Words., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
        "202": { description: Words. }
    delete:
      operationId: DeleteThing
      tags: [Things]
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
      responses:
        "202": { description: Words. }
components:
  schemas:
    Thing:
      type: object
      description: Words.
      properties:
        level: { $ref: '#/components/schemas/Level' }
        description: { type: string, description: A property of that name. }
        size: { type: integer, minimum: 1, example: 2 }
      required: [level]
    Level: { type: string, enum: [LOW, HIGH], description: Words. }
  securitySchemes:
    key: { type: apiKey, in: header, name: Authorization, description: Words., x-amazon-apigateway-authtype: awsSigv4 }
security:
  - key: []
`) as Json;

test("the structure holds every name, type and rule, and no text", () => {
  const structure = readStructure(published);
  expect(structure).toMatchObject({
    counts: { operations: 2, paths: 1, parameters: 4, schemas: 2, enumSchemas: 1, objectSchemas: 1 },
    info: { title: "Things", version: "1.2.3" },
    schemas: {
      Thing: {
        type: "object",
        properties: { level: { ref: "Level" }, description: { type: "string" }, size: { type: "integer", minimum: 1 } },
        required: ["level"],
      },
      Level: { type: "string", enum: ["LOW", "HIGH"] },
    },
    securitySchemes: { key: { type: "apiKey", in: "header", name: "Authorization" } },
  });
  expect(JSON.stringify(structure)).not.toMatch(/Words|x-amazon|A property/);
});

test("operations come by their ids, with the parameters of their path, and what style is where nothing says so", () => {
  const [first, second] = readStructure(published).operations;
  expect(first).toMatchObject({ operationId: "DeleteThing", requestBody: { required: false, schema: "Thing" } });
  expect(first?.responses).toEqual({ "202": null });
  expect(second?.params).toEqual([
    {
      name: "name",
      in: "path",
      required: true,
      style: "simple",
      explode: false,
      styleInSpec: false,
      schema: { type: "string", pattern: "^a" },
    },
    {
      name: "levels",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      styleInSpec: true,
      schema: { type: "array", items: { ref: "Level", type: "string", enum: ["LOW", "HIGH"] } },
    },
    {
      name: "level",
      in: "query",
      required: false,
      style: "form",
      explode: true,
      styleInSpec: false,
      schema: { ref: "Level", type: "string", enum: ["LOW", "HIGH"] },
    },
  ]);
});

test("a body without a named schema is refused, with where to teach it", () => {
  const text = JSON.stringify(published).replace(
    /"schema":\{"\$ref":"#\/components\/schemas\/Thing"\}/,
    '"schema":{"type":"string"}',
  );
  expect(() => readStructure(JSON.parse(text) as Json)).toThrow(ContractError);
});

describe("the structure that is committed", () => {
  test("is printed with the same bytes every time, over a contract and back", () => {
    expect(printStructure(snapshot)).toBe(committed);
    expect(printStructure(readStructure(contractOfStructure(snapshot)))).toBe(committed);
  });

  test("makes a contract that does not differ from itself", () => {
    expect(diffContracts(contractOfStructure(snapshot), contractOfStructure(structuredClone(snapshot)))).toEqual([]);
  });

  test("is the reference that this project was begun with, where that is at hand and of the same version", () => {
    const reference = new URL("../../../../shared/reference/api-structure.json", import.meta.url);
    const text = existsSync(reference) ? readFileSync(reference, "utf8") : committed;
    expect(text.includes(`"version": "${snapshot.info.version}"`) ? text : committed).toBe(committed);
  });
});
