import type { OperationId, OperationOutput, paths } from "@pcluster-api/types";
import { operations } from "@pcluster-api/types/operations";
import type { Operation } from "@pcluster-api/types";
import type { Client as OpenapiFetchClient } from "openapi-fetch";
import type { Call } from "./call.js";
import { checkWith } from "./check-with.js";
import { encodePath } from "./encode-url.js";
import { ApiError } from "./errors/api-error.js";
import { LogStreamUnroutableError } from "./errors/log-stream-unroutable-error.js";
import { UnreadableAnswerError } from "./errors/unreadable-answer-error.js";
import type { Limits } from "./limits.js";
import { isRetryable, retryAfterMs } from "./retry-policy.js";
import { splitInput } from "./split-input.js";

/** What a method takes beside its input. */
export type CallOptions = Limits;

/** What a call goes through. */
export interface Wire {
  readonly http: OpenapiFetchClient<paths>;
  readonly baseUrl: string;
  readonly fetch: (request: Request, call: Call, limits: Limits) => Promise<Response>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** openapi-fetch types a call by its literal path; here the path is data. */
type UntypedRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/**
 * Sends one request and reads its answer.
 *
 * @param input the operation's inputs as one flat object
 * @returns the body of the success answer, `undefined` where the contract states none
 * @throws {TypeError} before anything is sent, when `input` cannot make a request
 * @throws {ApiError} when the service answers outside 2xx
 * @throws {LogStreamUnroutableError} when the service cannot route the name of a log stream
 * @throws {NetworkError} when no whole answer arrives, {@link TimeoutError} when none arrives in time
 * @throws {UnreadableAnswerError} when a success answer is not the JSON object that the contract promises
 */
export async function callOperation<Id extends OperationId>(
  wire: Wire,
  operationId: Id,
  input: object,
  limits: Limits,
): Promise<OperationOutput<Id>> {
  const operation: Operation = operations[operationId];
  const { method, path } = operation;
  const { body, ...params } = splitInput(operationId, operation, input);
  const isRead = method === "GET";
  const url = wire.baseUrl + encodePath(path, params.path);
  const call: Call = { operationId, method, url, isRead, checkWith: checkWith(operation) };
  const fetch = (request: Request) => wire.fetch(request, call, limits);
  // Text, not JSON: an answer that cannot be read must keep what it said.
  const init = { params, parseAs: "text", fetch, ...(body && { body }) };
  const { response, data, error } = await (wire.http.request as UntypedRequest)(method, path, init);
  if (response.ok) return readBody(operationId, operation, response.status, data);
  throw refusal(params.path, apiError<Id>(call, error, response, wire.now()));
}

function readBody<Id extends OperationId>(
  operationId: Id,
  operation: Operation,
  status: number,
  data: unknown,
): OperationOutput<Id> {
  const text = typeof data === "string" ? data : "";
  if (operation.emptyAnswer && text.trim() === "") return undefined;
  const body = parseObject(operationId, status, text);
  if (!isObject(body)) throw new UnreadableAnswerError({ operationId, status, text });
  // That the fields are the contract's is the service's promise: clients do not judge answers.
  return body;
}

function parseObject(operationId: string, status: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnreadableAnswerError({ operationId, status, text }, cause);
  }
}

function apiError<Id extends OperationId>(call: Call, error: unknown, response: Response, now: number): ApiError<Id> {
  // openapi-fetch has parsed what can be parsed.
  const text = typeof error === "string" ? error : (JSON.stringify(error) ?? "");
  return new ApiError(call, {
    status: response.status,
    // What else an answer of the gateway may hold, nobody promises; readers look before they use it.
    ...(isObject(error) ? { body: error, text: "" } : { body: undefined, text }),
    requestId: response.headers.get("x-amzn-requestid") ?? undefined,
    retryable: isRetryable({ response, text }, call.isRead),
    retryAfterMs: retryAfterMs(response, now),
  });
}

/** The words of a web framework that knows no such URL; the service itself speaks of images, clusters and streams. */
const NO_SUCH_URL = /^The requested URL was not found/;

/** The error as it is, or the one that says what is behind it. */
function refusal({ logStreamName, imageId }: Readonly<Record<string, unknown>>, error: ApiError) {
  const isUnroutable = error.status === 404 && NO_SUCH_URL.test(error.serviceMessage ?? "");
  if (!isUnroutable || typeof logStreamName !== "string" || !logStreamName.includes("/")) return error;
  const logGroupName = typeof imageId === "string" ? `/aws/imagebuilder/ParallelClusterImage-${imageId}` : undefined;
  return new LogStreamUnroutableError(logStreamName, logGroupName, error);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
