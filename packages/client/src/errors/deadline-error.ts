import type { Call } from "../call.js";
import { CallError } from "./call-error.js";

interface Deadline {
  readonly deadlineMs: number;
  /** What ended the last attempt, if one had ended. */
  readonly failure: string | undefined;
  /** Whether an attempt was being made when time was up. */
  readonly isInFlight: boolean;
}

/** The whole call, retries and the waits between them included, did not fit into `deadlineMs`. */
export class DeadlineError extends CallError {
  override readonly name = "DeadlineError";
  readonly kind = "deadline";
  readonly deadlineMs: number;

  constructor(call: Call, { deadlineMs, failure, isInFlight }: Deadline) {
    const last = failure === undefined ? "" : `; the last attempt failed with ${failure}`;
    super(call, `was not done within ${deadlineMs} ms${last}`, { isInDoubt: isInFlight, retryable: call.isRead });
    this.deadlineMs = deadlineMs;
  }
}
