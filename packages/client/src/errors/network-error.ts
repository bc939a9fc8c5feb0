import type { Call } from "../call.js";
import { CallError } from "./call-error.js";

/** No answer arrived, or it broke off: the host is unknown, refuses connections, or went away. */
export class NetworkError extends CallError {
  override readonly name = "NetworkError";
  readonly kind = "network";
  readonly method: string;
  /** Where the request went, without its query: tokens have no place in logs. */
  readonly url: string;

  constructor(call: Call, cause: unknown) {
    super(call, `got no answer from ${call.url}: ${innermostMessage(cause)}`, {
      cause,
      isInDoubt: true,
      retryable: call.isRead,
    });
    this.method = call.method;
    this.url = call.url;
  }
}

/** `fetch` hides what happened ("fetch failed") in a chain of causes; the innermost one says it. */
function innermostMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined) return innermostMessage(error.cause);
  // Node tries several addresses of a name and then gathers the failures without a message of its own.
  if (error instanceof AggregateError) return innermostMessage(error.errors[0]);
  return error.message || error.name;
}
