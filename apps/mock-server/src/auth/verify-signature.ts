import { createHash } from "node:crypto";
import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";
import { gateway, type Answer } from "../answer.js";

/** The keys of AWS's documentation: everybody knows them, so they open nothing but a mock. */
export const DUMMY_KEYS = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
};

const SERVICE = "execute-api";
/** How far the clocks of caller and gateway may be apart. */
const TOLERANCE_MS = 5 * 60_000;

interface Authorization {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/**
 * Verifies the SigV4 signature of a request that was made with the dummy keys.
 *
 * @param now real time in epoch milliseconds
 * @returns the gateway's refusal, or `undefined` when the signature is right
 */
export async function verifySignature(request: Request, now: number): Promise<Answer | undefined> {
  const header = request.headers.get("authorization");
  if (!header)
    return gateway.unsigned("the server runs with --auth sigv4, and the request has no Authorization header");
  const authorization = readAuthorization(header);
  if (!authorization)
    return gateway.unsigned("the Authorization header is no AWS4-HMAC-SHA256 signature; an API key does not do");
  if (authorization.accessKeyId !== DUMMY_KEYS.accessKeyId)
    return gateway.unknownKey(`the only access key here is ${DUMMY_KEYS.accessKeyId}`);
  if (authorization.service !== SERVICE)
    return gateway.wrongSignature(`it is signed for ${authorization.service}, not ${SERVICE}`);

  const signedAt = readDate(request.headers.get("x-amz-date") ?? "");
  if (signedAt === undefined) return gateway.wrongSignature("the X-Amz-Date header is missing or no date");
  if (Math.abs(now - signedAt) > TOLERANCE_MS)
    return gateway.wrongSignature("it was signed more than five minutes from now");
  if (!(await isOfBody(request))) return gateway.wrongSignature("x-amz-content-sha256 is not the hash of the body");
  if ((await sign(request, authorization, new Date(signedAt))) === authorization.signature) return undefined;
  return gateway.wrongSignature("the signature was made over something else, or with another secret");
}

function readAuthorization(header: string): Authorization | undefined {
  const found =
    /^AWS4-HMAC-SHA256 Credential=([^/\s]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request,\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/.exec(
      header,
    );
  if (!found) return undefined;
  const [, accessKeyId = "", date = "", region = "", service = "", signedHeaders = "", signature = ""] = found;
  return { accessKeyId, date, region, service, signedHeaders: signedHeaders.split(";"), signature };
}

/** `20240301T123456Z` as epoch milliseconds. */
function readDate(text: string): number | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second] = found;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/** The library takes the hash that a caller sends for the body's own; it need not be. */
async function isOfBody(request: Request): Promise<boolean> {
  const stated = request.headers.get("x-amz-content-sha256");
  if (stated === null) return true;
  const body = Buffer.from(await request.clone().arrayBuffer());
  return createHash("sha256").update(body).digest("hex") === stated;
}

/** Signs the request as it arrived, over the headers its sender signed. */
async function sign(
  request: Request,
  { region, signedHeaders }: Authorization,
  signingDate: Date,
): Promise<string | undefined> {
  const url = new URL(request.url);
  const signer = new SignatureV4({
    service: SERVICE,
    region,
    credentials: DUMMY_KEYS,
    sha256: Sha256,
    applyChecksum: false,
  });
  const body = await request.clone().text();
  const signed = await signer.sign(
    {
      method: request.method,
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: queryOf(url.searchParams),
      headers: Object.fromEntries(signedHeaders.map((name) => [name, headerOf(request, url, name)])),
      ...(body !== "" && { body }),
    },
    { signingDate, signableHeaders: new Set(signedHeaders), unsignableHeaders: new Set() },
  );
  return /Signature=([0-9a-f]{64})/.exec(signed.headers["authorization"] ?? "")?.[1];
}

function headerOf(request: Request, url: URL, name: string): string {
  // Not every way to make a Request keeps the Host header, but all keep it in the URL.
  return request.headers.get(name) ?? (name === "host" ? url.host : "");
}

function queryOf(search: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]));
}
