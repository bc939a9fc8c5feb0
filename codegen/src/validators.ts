import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import addFormats from "ajv-formats";
import { rolldown } from "rolldown";
import { isRecord, type Contract, type ResolvedOperation, type Schema } from "./contract.ts";

// Both are CommonJS whose default export TypeScript and Node see differently.
const require = createRequire(import.meta.url);
const { Ajv2020 } = require("ajv/dist/2020") as typeof import("ajv/dist/2020.js");
const { default: standaloneCode } = require("ajv/dist/standalone") as typeof import("ajv/dist/standalone/index.js");

// Names for ajv to resolve references with; nothing is ever fetched from them.
const CONTRACT_ID = "pcluster-api://contract";
const VALIDATOR_ID = "pcluster-api://validator/";

/**
 * Compiled validators of what a request carries. Parameters arrive as text, so theirs turn `"5"` into 5 in the object
 * they are given; bodies are judged as they are.
 */
export async function requestValidators(contract: Contract, operations: readonly ResolvedOperation[]): Promise<string> {
  const parameters = Object.fromEntries(
    operations.map((operation) => [operation.operationId, parametersSchema(operation)]),
  );
  const bodies = Object.fromEntries(
    operations.flatMap(({ operationId, requestBody }) => (requestBody ? [[operationId, requestBody.schema]] : [])),
  );
  const modules = {
    parameters: standalone(contract, parameters, { coerceTypes: "array" }),
    bodies: standalone(contract, bodies, {}),
  };
  const entry = [
    `import * as parameters from "parameters";`,
    `import * as bodies from "bodies";`,
    `export const validateRequests = {`,
    ...operations.map(({ operationId, requestBody }) =>
      entryLine(operationId, [
        `parameters: parameters.${operationId}`,
        ...(requestBody ? [`body: bodies.${operationId}`] : []),
      ]),
    ),
    `};`,
  ].join("\n");
  return bundle(entry, modules, "validateRequests", "RequestValidators");
}

/**
 * Compiled validators of every answer the contract states, by status; `undefined` stands for an answer without a body.
 * Objects are closed: a property that the contract does not know is an error.
 */
export async function responseValidators(
  contract: Contract,
  operations: readonly ResolvedOperation[],
): Promise<string> {
  const answers = operations.flatMap(({ operationId, responses }) =>
    responses.map(({ status, schema }) => ({ operationId, status, schema, name: `${operationId}${status}` })),
  );
  const schemas = Object.fromEntries(answers.flatMap(({ name, schema }) => (schema ? [[name, schema]] : [])));
  const entry = [
    `import * as answers from "answers";`,
    `export const validateResponses = {`,
    ...operations.map(({ operationId }) =>
      entryLine(
        operationId,
        answers
          .filter((answer) => answer.operationId === operationId)
          .map(({ status, schema, name }) => `${status}: ${schema ? `answers.${name}` : "undefined"}`),
      ),
    ),
    `};`,
  ].join("\n");
  return bundle(
    entry,
    { answers: standalone(closed(contract), closed(schemas), {}) },
    "validateResponses",
    "ResponseValidators",
  );
}

function entryLine(operationId: string, members: readonly string[]): string {
  return `  ${operationId}: { ${members.join(", ")} },`;
}

function parametersSchema({ parameters }: ResolvedOperation): Schema {
  return {
    type: "object",
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

/** The same with every object closed to properties it does not name. */
function closed<Node>(node: Node): Node {
  if (Array.isArray(node)) return node.map(closed) as Node;
  if (!isRecord(node)) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, closed(child)]));
  const isOpenObject =
    isRecord(copy["properties"]) && copy["type"] === "object" && copy["additionalProperties"] === undefined;
  return (isOpenObject ? { ...copy, additionalProperties: false } : copy) as Node;
}

function standalone(contract: Contract, schemas: Record<string, Schema>, options: { coerceTypes?: "array" }): string {
  const ajv = new Ajv2020({
    ...options,
    strict: false,
    allErrors: true,
    code: { source: true, esm: true, lines: true },
  });
  addFormats.default(ajv);
  ajv.addSchema(absoluteReferences({ $id: CONTRACT_ID, components: contract.components }));
  for (const [name, schema] of Object.entries(schemas))
    ajv.addSchema({ ...absoluteReferences(schema), $id: VALIDATOR_ID + name });
  return standaloneCode(ajv, Object.fromEntries(Object.keys(schemas).map((name) => [name, VALIDATOR_ID + name])));
}

function absoluteReferences<Node>(node: Node): Node {
  if (Array.isArray(node)) return node.map(absoluteReferences) as Node;
  if (!isRecord(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, child]) =>
      key === "$ref" && typeof child === "string" ? [key, CONTRACT_ID + child] : [key, absoluteReferences(child)],
    ),
  ) as Node;
}

/** One self-contained TypeScript module: ajv's output still asks for parts of ajv at run time. */
async function bundle(entry: string, modules: Record<string, string>, name: string, type: string): Promise<string> {
  const sources: Record<string, string> = { ...modules, entry };
  const here = fileURLToPath(new URL(".", import.meta.url));
  const build = await rolldown({
    input: "entry",
    // Paths in comments would otherwise depend on where the generator is started.
    cwd: here,
    platform: "neutral",
    logLevel: "silent",
    plugins: [
      {
        name: "in-memory",
        resolveId: (id) => (id in sources ? `${here}${id}.in-memory.js` : null),
        load: (id) => (id.endsWith(".in-memory.js") ? sources[id.slice(here.length, -".in-memory.js".length)] : null),
      },
    ],
  });
  // Names stay, so that the export can be given its type below and a diff can be read.
  const { output } = await build.generate({ format: "esm", minify: { mangle: false, compress: true, codegen: false } });
  await build.close();
  const code = output[0].code.replace(/^export \{.*$/m, "");
  return [
    "// @ts-nocheck -- written by ajv; the type below is what callers see",
    `import type { ${type} } from "../validator.js";`,
    "",
    code.replace(new RegExp(`\\b(?:const|var|let) ${name} =`), `export const ${name}: ${type} =`),
  ].join("\n");
}
