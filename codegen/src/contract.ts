import { load } from "js-yaml";

export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: readonly string[];
  pattern?: string;
  default?: unknown;
  description?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: readonly string[];
  additionalProperties?: boolean | Schema;
  [keyword: string]: unknown;
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  example?: unknown;
  schema: Schema;
}

interface MediaType {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { $ref?: string; value?: unknown }>;
}

interface Body {
  $ref?: string;
  description?: string;
  required?: boolean;
  content?: Record<string, MediaType>;
}

/** What a paginated operation states under `x-pagination`. */
export interface Pagination {
  inputToken: string;
  outputToken: string;
  items: string;
  end: "missing-token" | "repeated-token";
  defaults?: Record<string, unknown>;
}

interface OperationObject {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: readonly string[];
  parameters?: readonly Parameter[];
  requestBody?: Body;
  responses?: Record<string, Body>;
  "x-pagination"?: Pagination;
}

type PathItem = Record<string, OperationObject> & { parameters?: readonly Parameter[] };

export interface Contract {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, PathItem>;
  components: { schemas: Record<string, Schema>; [section: string]: unknown };
}

/** One operation with every reference to a parameter, body or response followed; schemas keep theirs. */
export interface ResolvedOperation {
  operationId: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  tag: string;
  parameters: readonly Parameter[];
  requestBody?: { required: boolean; description: string; schema: Schema; examples: readonly unknown[] };
  responses: readonly { status: number; description: string; schema?: Schema; examples: readonly unknown[] }[];
  successStatus: number;
  pagination?: Pagination;
}

const METHODS = ["get", "put", "post", "delete", "patch", "options", "head", "trace"];

export function parseContract(yaml: string): Contract {
  // What YAML holds is only known to be a contract once the linter of spec/ has seen it.
  return load(yaml) as Contract;
}

/** Follows `$ref` within the contract. @throws {Error} when it leads nowhere or outside */
export function resolve<Value extends { $ref?: string }>(contract: Contract, value: Value): Value {
  if (value.$ref === undefined) return value;
  if (!value.$ref.startsWith("#/")) throw new Error(`${value.$ref}: only references within the contract are read`);
  const keys = value.$ref
    .slice(2)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const target = keys.reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), contract);
  if (!isRecord(target)) throw new Error(`${value.$ref} leads nowhere: add it to the contract or mend the reference`);
  return resolve(contract, target as Value);
}

/**
 * Every operation of the contract, by operationId.
 *
 * @throws {Error} naming the operation, when it lacks an operationId or a success answer, or states what cannot be derived from
 */
export function readOperations(contract: Contract): ResolvedOperation[] {
  return Object.entries(contract.paths)
    .flatMap(([path, item]) =>
      METHODS.filter((method) => item[method]).map((method) => readOperation(contract, path, method, item)),
    )
    .toSorted((a, b) => compare(a.operationId, b.operationId));
}

function readOperation(contract: Contract, path: string, method: string, item: PathItem): ResolvedOperation {
  const operation = item[method] ?? {};
  const { operationId } = operation;
  const place = `${method.toUpperCase()} ${path}`;
  if (!operationId) throw new Error(`${place} has no operationId: files, methods and commands are named for it`);

  const responses = Object.entries(operation.responses ?? {})
    .map(([status, response]) => ({ status: Number(status), ...readContent(contract, resolve(contract, response)) }))
    .filter(({ status }) => Number.isInteger(status));
  const success = responses.find(({ status }) => status >= 200 && status < 300);
  if (!success) throw new Error(`${operationId} states no 2xx answer`);

  const body = operation.requestBody && resolve(contract, operation.requestBody);
  const content = body && readContent(contract, body);
  const resolved: ResolvedOperation = {
    operationId,
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? operationId,
    description: operation.description ?? "",
    tag: operation.tags?.[0] ?? "",
    parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
      resolve(contract, parameter),
    ),
    ...(content?.schema && { requestBody: { required: body?.required ?? false, ...content, schema: content.schema } }),
    responses,
    successStatus: success.status,
    ...(operation["x-pagination"] && { pagination: operation["x-pagination"] }),
  };
  checkPagination(contract, resolved);
  checkInputs(contract, resolved);
  return resolved;
}

function readContent(contract: Contract, body: Body) {
  const media = body.content?.["application/json"];
  const named = Object.values(media?.examples ?? {}).map((example) => resolve(contract, example).value);
  return {
    description: body.description ?? "",
    ...(media?.schema && { schema: media.schema }),
    examples: media?.example === undefined ? named : [media.example, ...named],
  };
}

/** The fields of an operation's body, each with whether it is required. */
export function bodyProperties(contract: Contract, operation: ResolvedOperation) {
  if (!operation.requestBody) return [];
  const { properties = {}, required = [] } = resolve(contract, operation.requestBody.schema);
  return Object.entries(properties).map(([name, schema]) => ({ name, schema, required: required.includes(name) }));
}

function checkPagination(
  contract: Contract,
  { operationId, pagination, parameters, responses, successStatus }: ResolvedOperation,
) {
  const inputs = parameters.map(({ name }) => name);
  const answer = responses.find(({ status }) => status === successStatus)?.schema ?? {};
  const fields = resolve(contract, answer).properties ?? {};
  if (!pagination) {
    if (!inputs.includes("nextToken") || !fields["nextToken"]) return;
    throw new Error(
      `${operationId} takes and answers a nextToken: say in x-pagination how its pages follow one another`,
    );
  }
  const unknown = [pagination.inputToken, ...Object.keys(pagination.defaults ?? {})].find(
    (name) => !inputs.includes(name),
  );
  if (unknown) throw new Error(`${operationId}: x-pagination names "${unknown}", which is not one of its parameters`);
  for (const name of [pagination.outputToken, pagination.items]) {
    if (!fields[name]) throw new Error(`${operationId}: x-pagination names "${name}", which its answer does not have`);
  }
  if (pagination.end !== "missing-token" && pagination.end !== "repeated-token") {
    throw new Error(`${operationId}: x-pagination must say how pages end: "missing-token" or "repeated-token"`);
  }
}

/** Callers give one flat object, so no two inputs of an operation may share a name. */
function checkInputs(contract: Contract, operation: ResolvedOperation) {
  const names = [...operation.parameters, ...bodyProperties(contract, operation)].map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`${operation.operationId} takes "${twice}" twice: inputs are given as one flat object`);
  const cookie = operation.parameters.find((parameter) => parameter.in === "cookie");
  if (cookie) throw new Error(`${operation.operationId} takes the cookie "${cookie.name}": cookies are not supported`);
}

export function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Orders by code unit, so that the machine's language never changes a generated byte. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
