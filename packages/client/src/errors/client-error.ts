/** What every error of this package has in common; switch on `kind`. */
export abstract class ClientError extends Error {
  abstract readonly kind: string;
}
