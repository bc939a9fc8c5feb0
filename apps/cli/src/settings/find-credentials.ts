import { CredentialsProviderError, type CredentialProvider, type Credentials } from "@pcluster-api/client";
import { fromAwsChain } from "@pcluster-api/client/aws";
import { fromEnv } from "@pcluster-api/client";
import type { Context } from "../context.js";
import { ProfileCredentialsError } from "./profile-credentials-error.js";
import type { Connection } from "./resolve-connection.js";

/** What signs requests, and in which words it was chosen. */
export interface FoundCredentials {
  /** `false` sends requests unsigned. */
  readonly provider: CredentialProvider | false;
  readonly source: string;
}

/**
 * Finds what signs. A profile that is named wins over keys in the environment, as it does for the AWS SDK; the config file's
 * does not. A stand-in is signed for where there are keys at hand or a profile is named on the command line.
 */
export function findCredentials({ profile, isStandIn }: Connection, { env }: Context): FoundCredentials {
  const hasKeys = Boolean(env["AWS_ACCESS_KEY_ID"] && env["AWS_SECRET_ACCESS_KEY"]);
  const named = profile?.kind === "flag" || (profile?.kind === "variable" && !isStandIn);
  if (hasKeys && !named) return { provider: fromEnv(env), source: "AWS_ACCESS_KEY_ID" };
  if (isStandIn && !named) return { provider: false, source: "unsigned: the endpoint stands in for AWS" };
  if (profile)
    return { provider: chain(profile.value, env), source: `profile ${profile.value}, from ${profile.source}` };
  return { provider: chain(undefined, env), source: "the AWS credential chain" };
}

function chain(profile: string | undefined, env: Context["env"]): CredentialProvider {
  const provider = fromAwsChain({ profile, env });
  return async function awsChain(options): Promise<Credentials> {
    return provider(options).catch((error: unknown) => {
      throw error instanceof CredentialsProviderError ? new ProfileCredentialsError(error, profile) : error;
    });
  };
}
