import { AwsV4Signer } from "aws4fetch";
import { bodyOf } from "../body-of.js";
import type { CredentialProvider, Credentials } from "../credentials/credentials.js";
import { keepCredentials } from "../credentials/keep-credentials.js";
import type { RequestSigner } from "../request-signer.js";

export interface Sigv4Options {
  readonly credentials: CredentialProvider;
  /** The region that the API is deployed in. */
  readonly region: string;
  /** Epoch milliseconds; the machine's clock unless given. */
  readonly now?: (() => number) | undefined;
}

/** A middleware of openapi-fetch that signs, and what a retrying caller wants of it besides. */
export interface Sigv4 extends RequestSigner {
  onRequest(given: { readonly request: Request }): Promise<Request>;
}

/** What the gateway in front of the API answers to. Source: its integration tests sign for this name. */
const SERVICE = "execute-api";
/** SHA-256 of an empty body. Most requests have none, and hashing one takes as long as a fourth of a signature. */
const HASH_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
/** AWS refuses signatures that are five minutes off; an answer's `Date` may itself be late by as much as a slow request. */
const SKEW_MS = 4 * 60_000;

/**
 * Signs requests with AWS Signature Version 4. Register it last: nothing may edit a request after it.
 *
 * The clock of the service is learnt from the `Date` of an answer that refuses a signature; credentials are asked for when a
 * request is first signed, kept while they are good, and asked for again when the service says that they have expired.
 *
 * @throws {CredentialsProviderError} from `sign`, when there are no credentials to be had
 */
export function sigv4({ credentials, region, now = Date.now }: Sigv4Options): Sigv4 {
  const kept = keepCredentials(credentials, now);
  let offsetMs = 0;
  let current: Credentials | undefined;
  /** Of all credentials so far: an answer to the last ones may come after the next ones. */
  const secrets = new Set<string>();
  /** Keys derived from the secret, for a day; made anew for other credentials. */
  let cache = new Map<string, ArrayBuffer>();

  async function sign(request: Request): Promise<Request> {
    const found = await kept.get();
    if (found !== current) cache = new Map();
    current = found;
    for (const secret of [found.secretAccessKey, found.sessionToken]) if (secret) secrets.add(secret);
    const body = await bodyOf(request);
    const headers = new Headers(request.headers);
    if (!body) headers.set("x-amz-content-sha256", HASH_OF_NOTHING);
    const signed = await new AwsV4Signer({
      method: request.method,
      url: request.url,
      headers,
      ...(body && { body }),
      accessKeyId: found.accessKeyId,
      secretAccessKey: found.secretAccessKey,
      ...(found.sessionToken && { sessionToken: found.sessionToken }),
      service: SERVICE,
      region,
      cache,
      datetime: amzDate(now() + offsetMs),
    }).sign();
    const init: RequestInit = { headers: signed.headers, body };
    return new Request(request, init);
  }

  return {
    sign,
    onRequest: ({ request }) => sign(request),

    async recover({ request, response, text }, learnt) {
      const serverTime = Date.parse(response.headers.get("date") ?? "");
      const isSkewed = Math.abs(serverTime - timeOf(request.headers.get("x-amz-date") ?? "")) > SKEW_MS;
      if (isSkewed && !learnt.has("time")) {
        learnt.add("time");
        offsetMs = serverTime - now();
        return true;
      }
      if (learnt.has("credentials") || !isExpired(response, text)) return false;
      learnt.add("credentials");
      const used = request.headers.get("x-amz-security-token") ?? undefined;
      // Of many requests that were refused together, the first gets new credentials for all.
      const held = await kept.get();
      const fresh = held.sessionToken === used ? await kept.refresh() : held;
      return fresh.sessionToken !== used;
    },

    redact(text) {
      const withoutKnown = [...secrets].reduce((left, secret) => left.replaceAll(secret, "[redacted]"), text);
      return withoutKnown.replace(SIGNATURE_PARTS, "$1[redacted]");
    },
  };
}

/** A refused signature is quoted with all that it was made of, and a presigned URL holds the same. */
const SIGNATURE_PARTS =
  /((?:x-amz-security-token|x-amz-signature|x-amz-credential|signature)(?:=|:|%3D)\s*)[^\s"'&,\\]+/gi;

function isExpired({ headers }: Response, text: string): boolean {
  return (
    /ExpiredToken/.test(headers.get("x-amzn-errortype") ?? "") ||
    /token[^"]* (?:is|has) expired|ExpiredToken/i.test(text)
  );
}

/** `20240301T123456Z`, as signatures are dated. */
function amzDate(instant: number): string {
  return new Date(instant).toISOString().replace(/[:-]|\.\d{3}/g, "");
}

function timeOf(amz: string): number {
  return Date.parse(amz.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}
