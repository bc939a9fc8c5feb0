/** What every error of this package has in common; switch on `kind`. */
export abstract class ClientError extends Error {
  abstract readonly kind: string;
  /** Whether the same call, made again as it is, may well succeed. */
  readonly retryable: boolean = false;
}
