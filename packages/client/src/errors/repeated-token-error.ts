import { ClientError } from "./client-error.js";

/** A list that ends with a missing token gave back a token that it was asked with before: following it would never end. */
export class RepeatedTokenError extends ClientError {
  override readonly name = "RepeatedTokenError";
  readonly kind = "repeated-token";
  readonly operationId: string;

  constructor(operationId: string) {
    super(`${operationId} answered with a token it was asked with before, which would go on for ever`);
    this.operationId = operationId;
  }
}
