import type { Answer } from "../answer.js";
import type { MockRequest } from "../exchange/mock-request.js";
import { NamespaceError, type Namespaces } from "../namespaces/namespaces.js";
import type { Report } from "../report/report.js";
import { parseJson } from "../service/read-body.js";
import { readClock, turnClock } from "./clock.js";
import { ControlError, type ControlHandler } from "./control-context.js";
import { addFault, readFaults, removeFaults, replaceFaults } from "./faults.js";
import description from "./openapi.json" with { type: "json" };
import { refuseForeign } from "./refuse-foreign.js";
import { readReport } from "./report.js";
import { schemaProblem } from "./schema-problem.js";
import { listNamespaces, readState, removeState, reset, restoreState } from "./state.js";

/** Where the control API begins; the contract has no such path. */
const PREFIX = "/_mock";

const handlers: Readonly<Record<string, ControlHandler>> = {
  describeControl: () => ({ status: 200, body: description }),
  readClock,
  turnClock,
  readFaults,
  addFault,
  replaceFaults,
  removeFaults,
  readState,
  restoreState,
  removeState,
  reset,
  listNamespaces,
  readReport,
};

interface ControlOperation {
  readonly operationId: string;
  readonly requestBody?: {
    readonly required: boolean;
    readonly content: { readonly "application/json": { readonly schema: object } };
  };
}

export function isControl(path: string): boolean {
  return path === PREFIX || path.startsWith(`${PREFIX}/`);
}

interface ControlOptions {
  readonly namespaces: Namespaces;
  readonly report: Report;
  /** Names that the server goes by, besides those of the loopback interface; `undefined` where there is no network. */
  readonly hosts: readonly string[] | undefined;
}

/** The control API: its routes and bodies are those of its own description. */
export function createControl({ namespaces, report, hosts }: ControlOptions) {
  return async (request: MockRequest, path: string, name: string): Promise<Answer> => {
    const refused = refuseForeign(request, hosts);
    if (refused) return refused;
    const operations = pathItem(path);
    if (!operations) return problem(404, `There is no ${path} here. The paths are ${paths().join(", ")}.`);
    const operation = operations[request.method.toLowerCase()];
    if (!operation) return problem(405, `${path} takes ${methods(operations).join(", ")}, not ${request.method}.`);
    try {
      const body = await readBody(operation, request);
      const handler = handlers[operation.operationId];
      if (!handler) throw new Error(`${operation.operationId} has no handler`);
      return await handler({ namespaces, report, name, body });
    } catch (error) {
      if (error instanceof ControlError || error instanceof NamespaceError) return problem(400, error.message);
      throw error;
    }
  };
}

function pathItem(path: string): Readonly<Record<string, ControlOperation | undefined>> | undefined {
  const all: Readonly<Record<string, object>> = description.paths;
  // A path item holds its operations by method, beside the parameters that they share.
  return Object.hasOwn(all, path) ? (all[path] as Record<string, ControlOperation | undefined>) : undefined;
}

function methods(operations: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(operations)
    .filter((name) => name !== "parameters")
    .map((name) => name.toUpperCase());
}

function paths(): string[] {
  return Object.keys(description.paths);
}

/** @throws {ControlError} for a body that is not what the description says */
async function readBody({ requestBody }: ControlOperation, request: MockRequest): Promise<unknown> {
  if (!requestBody) return undefined;
  const bytes = await request.readBody();
  if (!bytes) throw new ControlError("The body is too large.");
  if (bytes.byteLength === 0) {
    if (requestBody.required) throw new ControlError("A body of JSON is required.");
    return undefined;
  }
  // A page of another site could send a form without being asked for leave; it cannot send JSON.
  if (!/^application\/json\s*(;|$)/i.test(request.header("content-type") ?? ""))
    throw new ControlError("The body must be application/json.");
  const body = parseJson(bytes);
  if (body === undefined) throw new ControlError("The body is not valid JSON.");
  const { schema } = requestBody.content["application/json"];
  const wrong = await schemaProblem(schema, body, { components: description.components });
  if (wrong !== undefined) throw new ControlError(`The body is wrong ${wrong}.`);
  return body;
}

function problem(status: number, message: string): Answer {
  return { status, body: { message } };
}
