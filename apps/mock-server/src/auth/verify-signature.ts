import { createHash } from "node:crypto";
import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";
import type { Answer } from "../answer.js";
import { fromFetch } from "../exchange/from-fetch.js";
import { pathOf, queryOf, type MockRequest } from "../exchange/mock-request.js";
import { gateway, SKEW_TOLERANCE_MS } from "../gateway/gateway-answers.js";

/** The keys of AWS's documentation: everybody knows them, so they open nothing but a mock. */
export const DUMMY_KEYS = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
};

/**
 * Temporary credentials of AWS's documentation (STS, AssumeRole). Any session token with `EXAMPLE` in it will do, as those of the
 * documentation have; one with `EXPIRED` in it has expired.
 */
export const DUMMY_SESSION = {
  accessKeyId: "ASIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY",
  sessionToken:
    "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==",
};

const KEY_IDS = [DUMMY_KEYS.accessKeyId, DUMMY_SESSION.accessKeyId];
/** The documentation shows two that differ by a letter, and pairs both with both key ids. */
const SECRETS = [DUMMY_KEYS.secretAccessKey, DUMMY_SESSION.secretAccessKey];

const SERVICE = "execute-api";

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
 * @param now the gateway's time in epoch milliseconds
 * @returns the gateway's refusal, or `undefined` when the signature is right
 */
export async function verifySignature(request: Request, now: number): Promise<Answer | undefined> {
  const copy = fromFetch(request.clone());
  const body = await copy.readBody();
  return body ? verifyMockRequest(copy, body, now) : gateway.tooLarge();
}

/** The same for a request as it came through any shell: path and query are judged as they were sent. */
export async function verifyMockRequest(
  request: MockRequest,
  body: Uint8Array,
  now: number,
): Promise<Answer | undefined> {
  const header = request.header("authorization");
  if (!header) return gateway.unsigned("signatures are verified here, and the request has no Authorization header");
  const authorization = readAuthorization(header);
  if (!authorization)
    return gateway.unsigned("the Authorization header is no AWS4-HMAC-SHA256 signature; an API key does not do");
  return (
    refuseCredentials(request, authorization) ??
    refuseDate(request, authorization, now) ??
    (await refuseSignature(request, body, authorization))
  );
}

function refuseCredentials(request: MockRequest, { accessKeyId, service }: Authorization): Answer | undefined {
  if (!KEY_IDS.includes(accessKeyId))
    return gateway.unknownKey(
      `the access keys here are those of AWS's documentation, such as ${DUMMY_KEYS.accessKeyId}`,
    );
  const token = request.header("x-amz-security-token");
  if (token?.includes("EXPIRED")) return gateway.expiredToken();
  if (token !== undefined && !token.includes("EXAMPLE"))
    return gateway.unknownKey("the session tokens here are those of AWS's documentation, with EXAMPLE in them");
  if (token === undefined && accessKeyId === DUMMY_SESSION.accessKeyId)
    return gateway.unknownKey("a temporary access key goes with a session token");
  if (service !== SERVICE) return gateway.wrongSignature(`it is signed for ${service}, not ${SERVICE}`);
  return undefined;
}

function refuseDate(request: MockRequest, { date }: Authorization, now: number): Answer | undefined {
  const text = request.header("x-amz-date") ?? "";
  const signedAt = readDate(text);
  if (signedAt === undefined) return gateway.wrongSignature("the X-Amz-Date header is missing or no date");
  if (!text.startsWith(date)) return gateway.wrongSignature("its credential scope is of another day than X-Amz-Date");
  return Math.abs(now - signedAt) > SKEW_TOLERANCE_MS ? gateway.skewed(signedAt, now) : undefined;
}

async function refuseSignature(
  request: MockRequest,
  body: Uint8Array,
  authorization: Authorization,
): Promise<Answer | undefined> {
  if (!authorization.signedHeaders.includes("host"))
    return gateway.wrongSignature("the Host header must be among the signed ones");
  if (!isOfBody(request, body)) return gateway.wrongSignature("x-amz-content-sha256 is not the hash of the body");
  for (const secretAccessKey of SECRETS) {
    if ((await sign(request, body, authorization, secretAccessKey)) === authorization.signature) return undefined;
  }
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
  const instant = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(instant) ? undefined : instant;
}

/** The library takes the hash that a caller sends for the body's own; it need not be. */
function isOfBody(request: MockRequest, body: Uint8Array): boolean {
  const stated = request.header("x-amz-content-sha256");
  return stated === undefined || createHash("sha256").update(body).digest("hex") === stated;
}

/** Signs the request as it arrived, over the headers its sender signed. */
async function sign(
  request: MockRequest,
  body: Uint8Array,
  { region, signedHeaders }: Authorization,
  secretAccessKey: string,
): Promise<string | undefined> {
  // The key id is no part of what is signed.
  const credentials = { accessKeyId: DUMMY_KEYS.accessKeyId, secretAccessKey };
  const signer = new SignatureV4({ service: SERVICE, region, credentials, sha256: Sha256, applyChecksum: false });
  const signed = await signer.sign(
    {
      method: request.method,
      protocol: "http:",
      hostname: request.host,
      path: pathOf(request.target),
      query: parametersOf(request.target),
      headers: Object.fromEntries(signedHeaders.map((name) => [name, headerOf(request, name)])),
      ...(body.byteLength > 0 && { body }),
    },
    {
      signingDate: new Date(readDate(request.header("x-amz-date") ?? "") ?? 0),
      signableHeaders: new Set(signedHeaders),
      unsignableHeaders: new Set(),
    },
  );
  return /Signature=([0-9a-f]{64})/.exec(signed.headers["authorization"] ?? "")?.[1];
}

function headerOf(request: MockRequest, name: string): string {
  // Not every way to make a Request keeps the Host header, but all keep the host.
  return request.header(name) ?? (name === "host" ? request.host : "");
}

function parametersOf(target: string): Record<string, string | string[]> {
  const search = new URLSearchParams(queryOf(target));
  return Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]));
}
