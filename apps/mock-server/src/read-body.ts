import type { Operation, OperationId, Violation } from "@pcluster-api/types";
import { reference } from "@pcluster-api/types/reference";
import { validateRequests } from "@pcluster-api/types/validate-requests";
import { badRequest, gateway, type Answer } from "./answer.js";
import { pythonRepr } from "./python-repr.js";

/** What the gateway lets through. */
const LARGEST_BODY = 10 * 1024 * 1024;

export type Body = Readonly<Record<string, unknown>>;

/**
 * Reads and judges the body of a request, with the service's messages. Operations without a body ignore what is sent;
 * so do those with one for fields that they do not know.
 */
export async function readBody(
  operationId: OperationId,
  operation: Operation,
  request: Request,
): Promise<{ body?: Body } | { refused: Answer }> {
  const text = await readText(request);
  if (text === undefined) return { refused: gateway.tooLarge() };
  if (operation.bodyProperties.length === 0) return {};

  const contentType = request.headers.get("content-type") ?? "";
  if (text !== "" && !/^application\/(.+\+)?json\s*(;|$)/i.test(contentType))
    return { refused: unsupportedMediaType(contentType) };
  if (text === "") return { refused: badRequest("request body is required") };
  const body = parse(text);
  // The service cannot tell a literal `null` from something that is no JSON at all.
  if (body === undefined || body === null) return { refused: badRequest("Request body is not valid JSON") };
  const problem = judge(operationId, body);
  return problem === undefined ? { body: body as Body } : { refused: badRequest(problem) };
}

function unsupportedMediaType(contentType: string): Answer {
  const message = `Unsupported Media Type: Invalid Content-type (${contentType}), expected JSON data`;
  return { status: 415, body: { message } };
}

/** Stops reading where the gateway would; `undefined` says so. */
async function readText(request: Request): Promise<string | undefined> {
  if (!request.body) return "";
  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > LARGEST_BODY) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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
