import type { OperationId, OperationOutput, paths } from "@pcluster-api/types";
import { operations } from "@pcluster-api/types/operations";
import type { Operation } from "@pcluster-api/types";
import type { Client as OpenapiFetchClient } from "openapi-fetch";
import { ApiError } from "./errors/api-error.js";
import { NetworkError } from "./errors/network-error.js";
import { UnreadableAnswerError } from "./errors/unreadable-answer-error.js";
import { splitInput } from "./split-input.js";

export interface CallOptions {
  /** Ends the call; what is thrown is the signal's own reason. */
  readonly signal?: AbortSignal;
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
 * @throws {NetworkError} when no whole answer arrives
 * @throws {UnreadableAnswerError} when a success answer is not the JSON object that the contract promises
 */
export async function callOperation<Id extends OperationId>(
  http: OpenapiFetchClient<paths>,
  baseUrl: string,
  operationId: Id,
  input: object,
  { signal }: CallOptions,
): Promise<OperationOutput<Id>> {
  const operation: Operation = operations[operationId];
  const { body, ...params } = splitInput(operationId, operation, input);
  // Text, not JSON: an answer that cannot be read must keep what it said.
  const init = { params, parseAs: "text", ...(body && { body }), ...(signal && { signal }) };
  const answer = await (http.request as UntypedRequest)(operation.method, operation.path, init).catch(
    (cause: unknown) => {
      if (signal?.aborted) throw signal.reason;
      throw new NetworkError({ operationId, method: operation.method, url: baseUrl + operation.path }, cause);
    },
  );
  if (!answer.response.ok) throw apiError(operationId, answer.error, answer.response);
  return readBody(operationId, operation, answer.response.status, answer.data);
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

function apiError<Id extends OperationId>(
  operationId: Id,
  error: unknown,
  { status, headers }: Response,
): ApiError<Id> {
  return new ApiError({
    operationId,
    status,
    // What else an answer of the gateway may hold, nobody promises; readers look before they use it.
    body: isObject(error) ? error : undefined,
    text: typeof error === "string" ? error : "",
    requestId: headers.get("x-amzn-requestid") ?? undefined,
  });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
