import type { Call } from "../call.js";
import { ClientError } from "./client-error.js";

interface Circumstances {
  readonly cause?: unknown;
  /** Whether nobody can say if a request that changes something took effect. */
  readonly isInDoubt: boolean;
  readonly retryable: boolean;
}

/** A request was sent and did not succeed. */
export abstract class CallError extends ClientError {
  override readonly retryable: boolean;
  readonly operationId: string;
  /** Whether the request, one that changes something, may have taken effect although it failed. It is never repeated then. */
  readonly mayHaveBeenAccepted: boolean;
  /** The operation that tells whether it did, where the contract has one: `"DescribeImage"` after `"BuildImage"`. */
  readonly checkWith: Call["checkWith"];

  constructor(call: Call, problem: string, { cause, isInDoubt, retryable }: Circumstances) {
    const mayHaveBeenAccepted = isInDoubt && !call.isRead;
    const checkWith = mayHaveBeenAccepted ? call.checkWith : undefined;
    const doubt = mayHaveBeenAccepted ? `. It may have been accepted${checkWith ? `: ask ${checkWith}` : ""}` : "";
    super(`${call.operationId} ${problem}${doubt}`, { cause });
    this.operationId = call.operationId;
    this.retryable = retryable;
    this.mayHaveBeenAccepted = mayHaveBeenAccepted;
    this.checkWith = checkWith;
  }
}
