import type { RetryOptions } from "./retry-policy.js";

/** What bounds a call. */
export interface Limits {
  /** Ends the call; what is thrown is the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
  /** How long one attempt may take, the body of its answer included. 35,000 unless given: the service gives up after 30 s. */
  readonly timeoutMs?: number | undefined;
  /** How long the whole call may take, retries and waits included. No limit unless given. */
  readonly deadlineMs?: number | undefined;
  /** How failures are repeated; `false` sends once. */
  readonly retry?: RetryOptions | false | undefined;
}
