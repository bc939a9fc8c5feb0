import type { Call } from "../call.js";
import { CallError } from "./call-error.js";

/** One attempt took longer than `timeoutMs`, the body of its answer included. */
export class TimeoutError extends CallError {
  override readonly name = "TimeoutError";
  readonly kind = "timeout";
  readonly timeoutMs: number;

  /** @param isInDoubt whether the request had been sent, rather than waited for credentials */
  constructor(call: Call, timeoutMs: number, isInDoubt: boolean) {
    super(call, `was not answered within ${timeoutMs} ms`, { isInDoubt, retryable: call.isRead });
    this.timeoutMs = timeoutMs;
  }
}
