import type { Operation, OperationId, Violation } from "@pcluster-api/types";
import { reference } from "@pcluster-api/types/reference";
import { validateRequests } from "@pcluster-api/types/validate-requests";
import { badRequest, type Answer } from "../answer.js";
import { pythonRepr } from "../python-repr.js";

export type Body = Readonly<Record<string, unknown>>;

/** Deeper than this the service's JSON parser would run out of stack. Source: Python's recursion limit is 1,000 calls. */
const DEEPEST_NESTING = 900;

const JSON_TYPE = /^application\/(.+\+)?json\s*(;|$)/i;

/**
 * Reads and judges the body of a request, with the service's messages. Operations without a body ignore what is sent;
 * so do those with one for fields that they do not know.
 */
export function readBody(
  operationId: OperationId,
  operation: Operation,
  contentType: string | undefined,
  bytes: Uint8Array,
): { body?: Body } | { refused: Answer } {
  if (operation.bodyProperties.length === 0) return {};
  if (bytes.byteLength === 0) return { refused: badRequest("request body is required") };
  if (!JSON_TYPE.test(contentType ?? "")) return { refused: unsupportedMediaType(contentType ?? "") };
  const body = parseJson(bytes);
  // The service cannot tell a literal `null` from something that is no JSON at all.
  if (body === undefined || body === null) return { refused: badRequest("Request body is not valid JSON") };
  const problem = judge(operationId, body);
  return problem === undefined ? { body: body as Body } : { refused: badRequest(problem) };
}

function unsupportedMediaType(contentType: string): Answer {
  const message = `Unsupported Media Type: Invalid Content-type (${contentType}), expected JSON data`;
  return { status: 415, body: { message } };
}

/** The value that a body stands for; `undefined` for what is no JSON, or nested too deep to be read. */
export function parseJson(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  if (isDeeperThan(DEEPEST_NESTING, text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether objects and arrays are nested deeper than a limit; brackets within strings are text. */
function isDeeperThan(limit: number, text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (isInString) {
      if (character === "\\") index += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}

/** The first rule that is broken: what is missing, in the order the contract requires it, before what is wrong. */
function judge(operationId: OperationId, body: unknown): string | undefined {
  const validate = validateRequests[operationId].body;
  if (!validate || validate(body)) return undefined;
  const order = reference[operationId].inputs.map(({ name }) => name);
  const violations = [...(validate.errors ?? [])].toSorted((a, b) => rank(a, order) - rank(b, order));
  return violations[0] && describe(violations[0], body);
}

function rank({ keyword, instancePath }: Violation, order: readonly string[]): number {
  return keyword === "required" ? -1 : order.indexOf(instancePath.slice(1));
}

function describe({ keyword, params, instancePath }: Violation, body: unknown): string {
  const name = instancePath.slice(1);
  const value = name === "" ? body : (body as Body)[name];
  const suffix = name === "" ? "" : ` - ${pythonRepr(name)}`;
  if (keyword === "required") return `${pythonRepr(params["missingProperty"])} is a required property`;
  if (keyword === "pattern") return `${pythonRepr(value)} does not match ${pythonRepr(params["pattern"])}${suffix}`;
  if (keyword === "enum") return `${pythonRepr(value)} is not one of ${pythonRepr(params["allowedValues"])}${suffix}`;
  return `${pythonRepr(value)} is not of type ${pythonRepr(params["type"])}${suffix}`;
}
