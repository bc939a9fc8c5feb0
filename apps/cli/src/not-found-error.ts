/** What was asked for is not there, though the service did not answer 404; the message says what is. */
export class NotFoundError extends Error {
  readonly kind = "not-found";
}
