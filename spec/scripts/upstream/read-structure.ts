import { ContractError } from "../contract-error.ts";
import { type ContractOperation, readOperations } from "../diff/read-operations.ts";
import { serialisation } from "../diff/serialisation.ts";
import { type Json, list, record, recordAt } from "../json.ts";
import { refName, refOf, resolve, targetOf } from "../references.ts";
import type {
  PublishedOperation,
  PublishedParameter,
  PublishedSchema,
  PublishedStructure,
} from "./published-structure.ts";

/** Words for people; the structure holds none. */
const TEXTS = ["title", "description", "summary", "example", "examples", "externalDocs", "$comment"];

/**
 * Takes the structure out of a published contract.
 *
 * @throws {ContractError} when a body is described in its place instead of by a named schema, which the structure has no word for
 */
export function readStructure(contract: Json): PublishedStructure {
  const operations = [...readOperations(contract).values()]
    .toSorted((one, other) => (one.operationId < other.operationId ? -1 : 1))
    .map((operation) => readOperation(contract, operation));
  const schemas = Object.fromEntries(
    Object.entries(recordAt(contract, "components", "schemas")).map(([name, schema]) => [name, readSchema(schema)]),
  );
  const info = record(contract["info"]);
  return {
    counts: count(operations, schemas),
    info: { title: String(info["title"]), version: String(info["version"]) },
    openapi: String(contract["openapi"]),
    operations,
    schemas,
    security: contract["security"],
    securitySchemes: Object.fromEntries(
      Object.entries(recordAt(contract, "components", "securitySchemes")).map(([name, scheme]) => [
        name,
        structural(record(scheme)),
      ]),
    ),
  };
}

/** The structure as it is committed: keys in order, one space for a step, so that a difference is a difference. */
export function printStructure(structure: PublishedStructure): string {
  return `${JSON.stringify(inOrder(structure), null, 1)}\n`;
}

function readOperation(contract: Json, operation: ContractOperation): PublishedOperation {
  const { operationId, method, path, parameters, fields } = operation;
  const body = resolve(contract, fields["requestBody"]);
  return {
    operationId,
    method,
    path,
    tags: list(fields["tags"]).map(String),
    params: parameters.map((parameter): PublishedParameter => {
      const { style, explode } = serialisation(parameter);
      return {
        name: parameter.name,
        in: parameter.in,
        required: parameter.fields["required"] === true,
        styleInSpec: "style" in parameter.fields,
        style: String(style),
        explode: explode === true,
        schema: readParameterSchema(contract, parameter.fields["schema"]),
      };
    }),
    requestBody:
      fields["requestBody"] === undefined
        ? null
        : { required: body["required"] === true, schema: bodyName(`${operationId} request body`, body) ?? "" },
    responses: Object.fromEntries(
      Object.entries(record(fields["responses"])).map(([status, response]) => [
        status,
        bodyName(`${operationId} response ${status}`, resolve(contract, response)),
      ]),
    ),
  };
}

function bodyName(place: string, body: Json): string | null {
  const [media] = Object.values(record(body["content"]));
  if (media === undefined) return null;
  const ref = refOf(record(media)["schema"]);
  if (ref !== undefined) return refName(ref);
  throw new ContractError(
    `${place} has a schema without a name, and spec/published/structure.json has no word for that. Teach spec/scripts/upstream/read-structure.ts one.`,
  );
}

function readSchema(schema: unknown): PublishedSchema {
  const ref = refOf(schema);
  if (ref !== undefined) return { ref: refName(ref) };
  return Object.fromEntries(
    Object.entries(structural(record(schema))).map(([key, value]) => [key, readKeyword(key, value, readSchema)]),
  );
}

function readParameterSchema(contract: Json, schema: unknown): PublishedSchema {
  const ref = refOf(schema);
  if (ref !== undefined) return { ...readParameterSchema(contract, targetOf(contract, ref)), ref: refName(ref) };
  const read = (below: unknown) => readParameterSchema(contract, below);
  return Object.fromEntries(
    Object.entries(structural(record(schema))).map(([key, value]) => [key, readKeyword(key, value, read)]),
  );
}

function readKeyword(key: string, value: unknown, read: (schema: unknown) => PublishedSchema): unknown {
  if (key === "items") return read(value);
  if (key !== "properties") return value;
  return Object.fromEntries(Object.entries(record(value)).map(([name, property]) => [name, read(property)]));
}

function structural(fields: Json): Json {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !TEXTS.includes(key) && !key.startsWith("x-")));
}

function count(operations: readonly PublishedOperation[], schemas: Readonly<Record<string, PublishedSchema>>) {
  const all = Object.values(schemas);
  return {
    enumSchemas: all.filter((schema) => schema.enum !== undefined).length,
    objectSchemas: all.filter((schema) => schema.type === "object").length,
    operations: operations.length,
    parameters: operations.reduce((sum, { params }) => sum + params.length, 0),
    paths: new Set(operations.map(({ path }) => path)).size,
    schemas: all.length,
  };
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, one]) => [key, inOrder(one)]),
  );
}
