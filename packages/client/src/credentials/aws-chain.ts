import { CredentialsProviderError } from "../errors/credentials-provider-error.js";
import { processEnvironment, type Environment } from "../process-environment.js";
import type { CredentialProvider } from "./credentials.js";
import { credentialsIn } from "./from-env.js";
import { withoutSecrets } from "./without-secrets.js";

export { fromEnv } from "./from-env.js";
export type { CredentialProvider, Credentials } from "./credentials.js";

export interface AwsChainOptions {
  /** The profile of the AWS configuration files; `AWS_PROFILE`, or `default`, unless given. */
  readonly profile?: string | undefined;
  /** Variables in which keys are looked for before the AWS SDK is loaded; the process's own unless given. */
  readonly env?: Environment | undefined;
}

/** The part of the AWS SDK that finds credentials. */
type AwsProviders = typeof import("@aws-sdk/credential-provider-node");

/**
 * Credentials as the AWS CLI finds them: environment, profile (with its roles, SSO and processes), web identity, container,
 * instance. Node only. It is the AWS SDK's own chain, loaded when it is first asked and then kept up to date: install
 * `@aws-sdk/credential-provider-node` beside this package. Keys in the environment, without a profile, do without it.
 *
 * What it returns throws {@link CredentialsProviderError} with the names of the providers that were asked.
 */
export function fromAwsChain({ profile, env = processEnvironment() }: AwsChainOptions = {}): CredentialProvider {
  const tried: string[] = [];
  let loaded: Promise<ReturnType<AwsProviders["defaultProvider"]>> | undefined;
  const chain = () =>
    (loaded ??= loadProviders().then(({ defaultProvider }) =>
      defaultProvider({ ...(profile !== undefined && { profile }), logger: namesInto(tried) }),
    ));

  return async function awsChain(options) {
    // The chain itself prefers a profile to keys in the environment.
    const keys = profile === undefined && !env["AWS_PROFILE"] ? credentialsIn(env) : undefined;
    if (keys) return keys;
    tried.length = 0;
    const provide = await chain();
    return provide(options).catch((error: unknown) => {
      const cause = withoutSecrets(error);
      throw new CredentialsProviderError(`No AWS credentials: ${cause.message}`, [...tried], cause);
    });
  };
}

async function loadProviders(): Promise<AwsProviders> {
  return import("@aws-sdk/credential-provider-node").catch((cause: unknown) => {
    throw new CredentialsProviderError(
      "AWS credentials other than keys in the environment need the package @aws-sdk/credential-provider-node: install it",
      ["environment"],
      cause,
    );
  });
}

/** The chain tells its logger which provider it turns to: `defaultProvider::fromSSO`. */
function namesInto(tried: string[]) {
  const hear = (line: unknown) => {
    const [, name] = /defaultProvider::(\w+)$/.exec(String(line)) ?? [];
    if (name) tried.push(name === "fromEnv" ? "environment" : name);
  };
  const ignore = () => {};
  return { debug: hear, trace: ignore, info: ignore, warn: ignore, error: ignore };
}
