import { ClientError } from "./client-error.js";

/** No provider had usable credentials. Nothing was sent. */
export class CredentialsProviderError extends ClientError {
  override readonly name = "CredentialsProviderError";
  readonly kind = "credentials";
  /** Names of the providers that were asked, in order. */
  readonly tried: readonly string[];

  constructor(problem: string, tried: readonly string[], cause?: unknown) {
    super(`${problem} (tried: ${tried.join(", ")})`, { cause });
    this.tried = tried;
  }
}
