import { CredentialsProviderError } from "../errors/credentials-provider-error.js";
import type { Environment } from "../process-environment.js";
import type { Credentials, CredentialProvider } from "./credentials.js";

/**
 * Credentials from the variables that AWS's own tools read: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`,
 * `AWS_SESSION_TOKEN` and `AWS_CREDENTIAL_EXPIRATION`. They are read anew each time.
 *
 * What it returns throws `CredentialsProviderError` when the first two are not both set.
 */
export function fromEnv(env: Environment): CredentialProvider {
  return async () => {
    const found = credentialsIn(env);
    if (found) return found;
    throw new CredentialsProviderError("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set", ["environment"]);
  };
}

/** The credentials that an environment holds, if it does. */
export function credentialsIn(env: Environment): Credentials | undefined {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_CREDENTIAL_EXPIRATION } = env;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) return undefined;
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
    ...(AWS_CREDENTIAL_EXPIRATION && { expiration: new Date(AWS_CREDENTIAL_EXPIRATION) }),
  };
}
