import { ClientError } from "./client-error.js";

/** No answer arrived, or it broke off: the host is unknown, refuses connections, or went away. */
export class NetworkError extends ClientError {
  override readonly name = "NetworkError";
  readonly kind = "network";
  readonly operationId: string;
  readonly method: string;
  /** Where the request went, without its query: tokens have no place in logs. */
  readonly url: string;

  constructor(request: { operationId: string; method: string; url: string }, cause: unknown) {
    super(`${request.operationId} got no answer from ${request.url}: ${reason(cause)}`, { cause });
    this.operationId = request.operationId;
    this.method = request.method;
    this.url = request.url;
  }
}

/** `fetch` hides what happened ("fetch failed") in a chain of causes; the innermost one says it. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined) return reason(error.cause);
  // Node tries several addresses of a name and then gathers the failures without a message of its own.
  if (error instanceof AggregateError) return reason(error.errors[0]);
  return error.message || error.name;
}
