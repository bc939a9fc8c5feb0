import type { Call } from "../call.js";
import { CallError } from "./call-error.js";

/** One attempt took longer than `timeoutMs`, the body of its answer included. */
export class TimeoutError extends CallError {
  override readonly name = "TimeoutError";
  readonly kind = "timeout";
  readonly timeoutMs: number;

  constructor(call: Call, timeoutMs: number) {
    super(call, `was not answered within ${timeoutMs} ms`, { isInDoubt: true, retryable: call.isRead });
    this.timeoutMs = timeoutMs;
  }
}
