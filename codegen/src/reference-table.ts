import { bodyProperties, refName, resolve, type Contract, type ResolvedOperation, type Schema } from "./contract.ts";

/** The full table: what a command line needs for flags and help, and a server to judge a request. */
export function referenceTable(contract: Contract, operations: readonly ResolvedOperation[]) {
  return Object.fromEntries(operations.map((operation) => [operation.operationId, describe(contract, operation)]));
}

function describe(contract: Contract, operation: ResolvedOperation) {
  const { summary, description, tag, requestBody } = operation;
  return {
    summary,
    description: oneLine(description),
    tag,
    inputs: [
      ...operation.parameters.map((parameter) => ({
        name: parameter.name,
        in: parameter.in,
        required: parameter.required ?? false,
        ...value(contract, parameter.schema),
        ...(parameter.style && { style: parameter.style }),
        ...(parameter.explode !== undefined && { explode: parameter.explode }),
        description: oneLine(parameter.description ?? ""),
      })),
      ...bodyProperties(contract, operation).map(({ name, schema, required }) => ({
        name,
        in: "body",
        required,
        ...value(contract, schema),
        description: oneLine(schema.description ?? resolve(contract, schema).description ?? ""),
      })),
    ],
    ...(requestBody && { requestBody: { required: requestBody.required, ...named(requestBody.schema) } }),
    responses: Object.fromEntries(
      operation.responses.map(({ status, description: text, schema }) => [
        status,
        { description: oneLine(text), ...(schema && named(schema)) },
      ]),
    ),
  };
}

function value(contract: Contract, schema: Schema): Record<string, unknown> {
  const { type = "string", format, enum: values, pattern, items, uniqueItems } = resolve(contract, schema);
  const fallback = schema.default ?? resolve(contract, schema).default;
  return {
    type,
    ...(format && { format }),
    ...(values && { enum: values }),
    ...(pattern && { pattern }),
    ...(fallback !== undefined && { default: fallback }),
    ...(items && { items: value(contract, items) }),
    ...(uniqueItems === true && { uniqueItems }),
  };
}

function named(schema: Schema) {
  return schema.$ref ? { schema: refName(schema.$ref) } : {};
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
