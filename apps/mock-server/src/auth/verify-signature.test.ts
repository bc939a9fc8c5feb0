import { createHash, createHmac } from "node:crypto";
import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMockServer } from "../create-mock-server.js";
import { DUMMY_KEYS, DUMMY_SESSION, verifySignature } from "./verify-signature.js";

const NOW = Date.parse("2024-10-24T10:00:00.000Z");

interface Signing {
  readonly url?: string;
  readonly method?: string;
  readonly body?: string;
  readonly credentials?: { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
  readonly service?: string;
  readonly date?: Date;
}

/** A request as a caller would sign it. */
async function signed({
  url = "http://mock.test/v3/clusters?region=us-east-1",
  method = "GET",
  body,
  credentials = DUMMY_KEYS,
  service = "execute-api",
  date = new Date(NOW),
}: Signing = {}) {
  const { hostname, protocol, pathname, searchParams, host } = new URL(url);
  const signer = new SignatureV4({ service, region: "us-east-1", credentials, sha256: Sha256 });
  const query = Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
  const { headers } = await signer.sign(
    {
      method,
      hostname,
      protocol,
      path: pathname,
      query,
      headers: { host, ...(body && { "content-type": "application/json" }) },
      ...(body && { body }),
    },
    { signingDate: date },
  );
  return new Request(url, { method, headers, ...(body && { body }) });
}

const refusal = async (request: Request) => (await verifySignature(request, NOW))?.headers?.["x-amzn-ErrorType"];

describe("a right signature passes", () => {
  test.each([
    ["over a query", {}],
    [
      "over values that a URL must encode",
      { url: "http://mock.test/v3/clusters?nextToken=a%2Bb%2Fc%3D%3D%20%C5%BE~*!()'" },
    ],
    [
      "over repeated values",
      { url: "http://mock.test/v3/clusters?clusterStatus=CREATE_FAILED&clusterStatus=CREATE_COMPLETE" },
    ],
    [
      "over a path with an encoded slash",
      { url: "http://mock.test/v3/images/custom/demo/logstreams/3.12.0%2F1%20%C5%BE" },
    ],
    ["over a body", { method: "POST", body: `{"imageId":"demo"}` }],
    ["over an empty value", { url: "http://mock.test/v3/clusters?nextToken=&region=us-east-1" }],
    ["from a clock four minutes off", { date: new Date(NOW - 4 * 60_000) }],
    ["with a session token", { credentials: DUMMY_SESSION }],
    [
      "with the session token and the plain keys",
      { credentials: { ...DUMMY_KEYS, sessionToken: DUMMY_SESSION.sessionToken } },
    ],
  ])("%s", async (_what, signing: Signing) => {
    expect(await verifySignature(await signed(signing), NOW)).toBeUndefined();
  });
});

describe("a wrong one is refused as by the gateway", () => {
  test.each([
    ["another secret", { credentials: { ...DUMMY_KEYS, secretAccessKey: "another" } }, "InvalidSignatureException"],
    [
      "another key",
      { credentials: { ...DUMMY_KEYS, accessKeyId: "AKIAI44QH8DHBEXAMPLE" } },
      "UnrecognizedClientException",
    ],
    ["another service", { service: "ParallelCluster" }, "InvalidSignatureException"],
    ["a clock ten minutes off", { date: new Date(NOW - 10 * 60_000) }, "InvalidSignatureException"],
    [
      "a token that has expired",
      { credentials: { ...DUMMY_SESSION, sessionToken: "FwoGZXIvYXdzEXPIREDEXAMPLE" } },
      "ExpiredTokenException",
    ],
    [
      "a token of somebody's own",
      { credentials: { ...DUMMY_SESSION, sessionToken: "FwoGZXIvYXdz" } },
      "UnrecognizedClientException",
    ],
    [
      "a temporary key without a token",
      {
        credentials: { accessKeyId: DUMMY_SESSION.accessKeyId, secretAccessKey: DUMMY_SESSION.secretAccessKey },
      },
      "UnrecognizedClientException",
    ],
  ])("%s", async (_what, signing: Signing, errorType) => {
    expect(await refusal(await signed(signing))).toBe(errorType);
  });

  test.each([
    ["another query", (url: string) => `${url}&dryrun=true`],
    ["another path", (url: string) => url.replace("clusters", "images/official")],
  ])("%s than was signed", async (_what, change) => {
    const request = await signed();
    expect(await refusal(new Request(change(request.url), request))).toBe("InvalidSignatureException");
  });

  test("another body than was signed", async () => {
    const request = await signed({ method: "POST", body: `{"imageId":"demo"}` });
    expect(await refusal(new Request(request, { method: "POST", body: `{"imageId":"other"}` }))).toBe(
      "InvalidSignatureException",
    );
  });

  test.each([
    ["no header", {}],
    ["an API key", { authorization: "0123456789" }],
  ])("%s is as good as unsigned", async (_what, headers) => {
    expect(await refusal(new Request("http://mock.test/v3/clusters", { headers }))).toBe(
      "MissingAuthenticationTokenException",
    );
  });
});

describe("a date that is too far off is answered with both clocks", () => {
  test.each([
    [-10, "Signature expired: 20241024T095000Z is now earlier than 20241024T095500Z (20241024T100000Z - 5 min.)"],
    [
      10,
      "Signature not yet current: 20241024T101000Z is still later than 20241024T100500Z (20241024T100000Z + 5 min.)",
    ],
  ])("%d minutes", async (minutes, message) => {
    const request = await signed({ date: new Date(NOW + minutes * 60_000) });
    expect((await verifySignature(request, NOW))?.body).toEqual({ message });
  });
});

/**
 * Signs by hand, as "Create a signed AWS API request" of the IAM user guide has it, so that a mistake of the library would not
 * find itself again. `target` is what goes over the wire.
 */
function signByHand(method: string, target: string, body: string) {
  const [path = "", query = ""] = target.split("?");
  const encode = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
  const date = "20241024T100000Z";
  const scope = "20241024/us-east-1/execute-api/aws4_request";
  const pairs = [...new URLSearchParams(query)].map(([name, value]) => [encode(name), encode(value)] as const);
  // By name, and then by value: `a=…` comes before `a%20b=…`, though `=` comes after `%`.
  const order = (a: string, b: string) => Number(a > b) - Number(a < b);
  const sorted = pairs.toSorted(([a, x], [b, y]) => order(a, b) || order(x, y));
  const canonical = [
    method,
    path.split("/").map(encode).join("/"),
    sorted.map((pair) => pair.join("=")).join("&"),
    `host:mock.test\nx-amz-date:${date}\n`,
    "host;x-amz-date",
    sha256(body),
  ].join("\n");
  const key = ["20241024", "us-east-1", "execute-api", "aws4_request"].reduce<string | Buffer>(
    hmac,
    `AWS4${DUMMY_KEYS.secretAccessKey}`,
  );
  const signature = hmac(key, ["AWS4-HMAC-SHA256", date, scope, sha256(canonical)].join("\n")).toString("hex");
  return {
    host: "mock.test",
    "x-amz-date": date,
    authorization: `AWS4-HMAC-SHA256 Credential=${DUMMY_KEYS.accessKeyId}/${scope}, SignedHeaders=host;x-amz-date, Signature=${signature}`,
  };
}

describe("a signature made by hand", () => {
  // Whatever a URL carries: what must be encoded, what may stand as it is, blanks, other alphabets, pairs of surrogates.
  const text = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...Array.from("+/=*!()'%~ \"<>&;:@,$-_.ž日😀")), minLength: 1, maxLength: 12 }),
  );
  const query = fc.array(
    fc.tuple(fc.constantFrom("a", "A", "nextToken", "a b", "ž"), fc.oneof(fc.constant(""), text)),
    {
      maxLength: 5,
    },
  );

  test("passes for any path and query, however they are encoded, and not for another", async () => {
    await fc.assert(
      fc.asyncProperty(text, query, fc.json(), async (segment, pairs, body) => {
        const encoded = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
        const target = `/v3/images/custom/demo/logstreams/${encodeURIComponent(segment)}?${encoded.join("&")}`;
        // A path of one or two dots would be resolved by whoever sends it.
        fc.pre(!/^\.{1,2}$/.test(segment));
        const { pathname, search } = new URL(target, "http://mock.test");
        const headers = signByHand("POST", pathname + search, body);
        const init = { method: "POST", headers, body };
        expect(await verifySignature(new Request(`http://mock.test${target}`, init), NOW)).toBeUndefined();
        const other = new Request(`http://mock.test${target}&more=1`, init);
        expect((await verifySignature(other, NOW))?.status).toBe(403);
      }),
      { numRuns: 300 },
    );
  });

  test("goes by the gateway's clock, whatever the server's own shows", async () => {
    const mock = createMockServer({ auth: "sigv4", now: () => 0, speed: 0, gatewayNow: () => NOW });
    const target = "/v3/images/custom?imageStatus=AVAILABLE";
    const headers = signByHand("GET", target, "");
    const answer = await mock.fetch(new Request(`http://mock.test${target}`, { headers }));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("date")).toBe(new Date(NOW).toUTCString());
  });

  test("does not pass a second time for another method", async () => {
    const headers = signByHand("GET", "/v3/clusters", "");
    const request = new Request("http://mock.test/v3/clusters", { method: "DELETE", headers });
    expect((await verifySignature(request, NOW))?.status).toBe(403);
  });
});
