import { ClientError } from "./client-error.js";

/** A list that ends with a missing token gave back the token it was asked with: following it would never end. */
export class RepeatedTokenError extends ClientError {
  override readonly name = "RepeatedTokenError";
  readonly kind = "repeated-token";
  readonly operationId: string;

  constructor(operationId: string) {
    super(`${operationId} answered with the token it was asked with, which would go on for ever`);
    this.operationId = operationId;
  }
}
