import { CredentialsProviderError } from "@pcluster-api/client";

/** No credentials were found, and the profile they were looked for in. */
export class ProfileCredentialsError extends CredentialsProviderError {
  /** `undefined` for the default one. */
  readonly profile: string | undefined;

  constructor(error: CredentialsProviderError, profile: string | undefined) {
    super(error.message, error.tried, error.cause);
    this.message = error.message;
    this.profile = profile;
  }
}
