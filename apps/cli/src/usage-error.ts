/** A command line that cannot be followed; the message says why and what to do. */
export class UsageError extends Error {
  readonly kind = "usage";
}
