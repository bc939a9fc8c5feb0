import type { InputReference, OperationId, Violation } from "@pcluster-api/types";
import { reference } from "@pcluster-api/types/reference";
import { validateRequests } from "@pcluster-api/types/validate-requests";
import { queryOf, type MockRequest } from "../exchange/mock-request.js";
import type { Route } from "../gateway/router.js";
import { parseJson } from "../service/read-body.js";

/** A rule that a request breaks, before it is known where the rule stands. */
export interface Breach {
  readonly place: string;
  readonly rule: string;
  readonly message: string;
  readonly value?: unknown;
  /** The parameter whose rule it is; none for rules of the body or of the operation. */
  readonly parameter?: string;
  readonly schemaPath?: string;
}

/** Every way in which a request breaks the contract, also those that the service does not mind. */
export function judgeRequest(route: Route, request: MockRequest, bytes: Uint8Array): readonly Breach[] {
  return [...judgeParameters(route, request.target), ...judgeBody(route, request, bytes)];
}

function judgeParameters({ operationId, path }: Route, target: string): Breach[] {
  const validate = validateRequests[operationId].parameters;
  const given = readGiven(operationId, path, target);
  // The validator turns text into what the schema wants in the object it is given.
  return validate({ ...given })
    ? []
    : (validate.errors ?? []).map((violation) => parameterBreach(violation, operationId, given));
}

function readGiven(operationId: OperationId, path: Route["path"], target: string): Record<string, unknown> {
  const search = new URLSearchParams(queryOf(target));
  const inputs = new Map(reference[operationId].inputs.map((input) => [input.name, input]));
  const query = [...new Set(search.keys())].map((name) => [name, valueOf(inputs.get(name), search.getAll(name))]);
  return { ...Object.fromEntries(query), ...path };
}

function valueOf(input: InputReference | undefined, values: readonly string[]): unknown {
  return input?.type === "array" ? values : values.at(-1);
}

function parameterBreach(violation: Violation, operationId: OperationId, given: Record<string, unknown>): Breach {
  const { keyword, instancePath, schemaPath } = violation;
  const name = String(
    violation.params["missingProperty"] ??
      violation.params["additionalProperty"] ??
      instancePath.split("/")[1] ??
      "parameters",
  );
  const known = reference[operationId].inputs.find((input) => input.name === name && input.in !== "body");
  // What follows the name in `#/properties/{name}/…` stands in the parameter's own schema.
  const within = schemaPath.startsWith(`#/properties/${name}/`)
    ? `#/schema${schemaPath.slice(`#/properties/${name}`.length)}`
    : schemaPath;
  return {
    place: `${known?.in ?? "query"} ${name}`,
    rule: keyword,
    message: messageOf(violation),
    value: given[name],
    parameter: name,
    ...(known && keyword !== "required" && { schemaPath: within }),
    ...(known && keyword === "required" && { schemaPath: "#/required" }),
  };
}

function judgeBody({ operationId, operation }: Route, request: MockRequest, bytes: Uint8Array): Breach[] {
  const validate = validateRequests[operationId].body;
  if (!validate) {
    if (bytes.byteLength === 0) return [];
    return [{ place: "body", rule: "body", message: `${operation.method} of ${operationId} takes no body` }];
  }
  if (bytes.byteLength === 0) return [{ place: "body", rule: "required", message: "must be there" }];
  const contentType = request.header("content-type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(contentType))
    return [{ place: "body", rule: "content-type", message: "must be application/json", value: contentType }];
  const body = parseJson(bytes);
  if (body === undefined) return [{ place: "body", rule: "json", message: "must be JSON" }];
  if (validate(body)) return [];
  return (validate.errors ?? []).map((violation) => ({
    place: `body ${violation.instancePath || "/"}`,
    rule: violation.keyword,
    message: messageOf(violation),
    value: violation.instancePath === "" ? undefined : Reflect.get(Object(body), violation.instancePath.slice(1)),
    schemaPath: violation.schemaPath,
  }));
}

/** ajv's own words, with what they leave out. */
export function messageOf({ message = "is wrong", params }: Violation): string {
  const allowed = params["allowedValues"];
  if (Array.isArray(allowed)) return `${message}: ${allowed.join(", ")}`;
  const extra = params["additionalProperty"];
  return typeof extra === "string" ? `there is no parameter or property ${JSON.stringify(extra)}` : message;
}
