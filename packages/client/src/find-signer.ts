import type { CredentialProvider, Credentials } from "./credentials/credentials.js";
import { CredentialsProviderError } from "./errors/credentials-provider-error.js";
import type { Endpoint } from "./find-endpoint.js";
import type { RequestSigner } from "./request-signer.js";

interface Given extends Endpoint {
  readonly credentials: Credentials | CredentialProvider | false | undefined;
  readonly now: () => number;
}

/**
 * What signs requests, loaded when the first one is to be signed; `undefined` where they are sent unsigned.
 *
 * @throws {TypeError} when there is something to sign with and no region to sign for
 */
export function findSigner({ credentials, baseUrl, region, now }: Given): (() => Promise<RequestSigner>) | undefined {
  if (credentials === false || (credentials === undefined && !isGateway(baseUrl))) return undefined;
  if (!region) throw new TypeError(`Requests to ${baseUrl} are signed for a region: give region, or set AWS_REGION`);
  const options = { credentials: providerOf(credentials), region, now };
  let loaded: Promise<RequestSigner> | undefined;
  return () => (loaded ??= import("./middleware/sigv4.js").then(({ sigv4 }) => sigv4(options)));
}

function providerOf(credentials: Credentials | CredentialProvider | undefined): CredentialProvider {
  if (typeof credentials === "function") return credentials;
  return async () => {
    if (credentials) return credentials;
    throw new CredentialsProviderError(
      "The API takes only signed requests: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give credentials, such as fromAwsChain() of @pcluster-api/client/aws",
      ["environment"],
    );
  };
}

/** API Gateway's own hosts refuse what is not signed. */
function isGateway(baseUrl: string): boolean {
  return /^\w+:\/\/[^/]+\.execute-api\./.test(baseUrl);
}
