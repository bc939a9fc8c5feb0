import type { Json } from "../json.ts";
import type {
  PublishedOperation,
  PublishedParameter,
  PublishedSchema,
  PublishedStructure,
} from "./published-structure.ts";

/** The contract that a structure was taken out of, without the texts: what `diffContracts` compares. */
export function contractOfStructure(structure: PublishedStructure): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of structure.operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: operationOf(operation) };
  }
  return {
    openapi: structure.openapi,
    info: structure.info,
    security: structure.security,
    paths,
    components: {
      securitySchemes: structure.securitySchemes,
      schemas: Object.fromEntries(Object.entries(structure.schemas).map(([name, schema]) => [name, schemaOf(schema)])),
    },
  };
}

function operationOf({ operationId, tags, params, requestBody, responses }: PublishedOperation): Json {
  return {
    operationId,
    tags,
    parameters: params.map(parameterOf),
    ...(requestBody && { requestBody: { required: requestBody.required, ...contentOf(requestBody.schema) } }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, schema]) => [status, schema === null ? {} : contentOf(schema)]),
    ),
  };
}

function parameterOf({ name, in: where, required, styleInSpec, style, explode, schema }: PublishedParameter): Json {
  return { name, in: where, required, ...(styleInSpec && { style }), explode, schema: schemaOf(schema) };
}

function contentOf(schema: string): Json {
  return { content: { "application/json": { schema: refTo(schema) } } };
}

function schemaOf({ ref, ...schema }: PublishedSchema): Json {
  // What stands beside a name in the structure is what the name stands for.
  if (ref !== undefined) return refTo(ref);
  const { items, properties } = schema;
  return {
    ...schema,
    ...(items && { items: schemaOf(items) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, schemaOf(property)])),
    }),
  };
}

function refTo(schema: string): Json {
  return { $ref: `#/components/schemas/${schema}` };
}
