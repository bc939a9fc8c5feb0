import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";
import { describe, expect, test } from "vitest";
import { DUMMY_KEYS, verifySignature } from "./verify-signature.js";

const NOW = Date.parse("2024-10-24T10:00:00.000Z");

interface Signing {
  readonly url?: string;
  readonly method?: string;
  readonly body?: string;
  readonly credentials?: { accessKeyId: string; secretAccessKey: string };
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
    ["from a clock four minutes off", { date: new Date(NOW - 4 * 60_000) }],
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
