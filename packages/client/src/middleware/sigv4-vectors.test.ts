import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";
import { AwsV4Signer } from "aws4fetch";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";

interface Vector {
  name: string;
  method: string;
  uri: string;
  headers: [name: string, value: string][];
  body: string;
  canonicalRequest: string;
  stringToSign: string;
  authorization: string;
}

interface Suite {
  service: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  vectors: Vector[];
}

const HOST = "example.amazonaws.com";
const file = new URL("../../../../tests/fixtures/sigv4-vectors/vectors.json", import.meta.url);
const { vectors, service, region, ...keys } = JSON.parse(await readFile(file, "utf8")) as Suite;

/** `Headers` joins the values of one name with a comma and a blank, and so sends them; these vectors have no blank. */
const JOINED_HEADERS = ["get-header-key-duplicate", "get-header-value-order"];

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
/** The last stages of two vectors are of another request than the first one. */
const isOfOneRequest = ({ canonicalRequest, stringToSign }: Vector) => stringToSign.endsWith(sha256(canonicalRequest));

/** The headers that a canonical request has, without those that every signer adds by itself. */
function ownHeaders({ headers, canonicalRequest }: Vector): [string, string][] {
  const signed = canonicalRequest.split("\n").at(-2)?.split(";") ?? [];
  const added = ["host", "x-amz-date", "x-amz-security-token"];
  return headers.filter(([name]) => signed.includes(name.toLowerCase()) && !added.includes(name.toLowerCase()));
}

const valueOf = ({ headers }: Vector, wanted: string) => headers.find(([name]) => name.toLowerCase() === wanted)?.[1];

/** The library that `sigv4` signs with, given what the suite was made with. */
function signerOf(vector: Vector): AwsV4Signer {
  const sessionToken = valueOf(vector, "x-amz-security-token");
  return new AwsV4Signer({
    ...keys,
    service,
    region,
    method: vector.method,
    url: `https://${HOST}${vector.uri}`,
    headers: ownHeaders(vector),
    ...(vector.body !== "" && { body: vector.body }),
    ...(sessionToken !== undefined && { sessionToken }),
    datetime: valueOf(vector, "x-amz-date") ?? "",
    allHeaders: true,
  });
}

describe("AWS's own vectors, stage by stage", () => {
  test("are all there, and say themselves which of them can be signed to the end", () => {
    const contradicting = vectors.filter((vector) => !isOfOneRequest(vector)).map(({ name }) => name);
    expect(vectors).toHaveLength(28);
    expect(contradicting).toEqual(["post-x-www-form-urlencoded", "post-x-www-form-urlencoded-parameters"]);
  });

  const isJoined = ({ name }: Vector) => JOINED_HEADERS.includes(name);
  test.each(vectors.filter((vector) => isOfOneRequest(vector) && !isJoined(vector)))("$name", async (vector) => {
    const signer = signerOf(vector);
    expect(await signer.canonicalString()).toBe(vector.canonicalRequest);
    expect(await signer.stringToSign()).toBe(vector.stringToSign);
    expect(await signer.authHeader()).toBe(vector.authorization);
  });

  test.each(vectors.filter((vector) => !isOfOneRequest(vector)))("$name, its first stage", async (vector) => {
    expect(await signerOf(vector).canonicalString()).toBe(vector.canonicalRequest);
  });

  test.each(vectors.filter(isJoined))("$name, but for the blank between values of one name", async (vector) => {
    expect((await signerOf(vector).canonicalString()).replaceAll(", ", ",")).toBe(vector.canonicalRequest);
  });
});

describe("the independent signer that sigv4 is compared with", () => {
  test.each(vectors.filter(isOfOneRequest))("agrees with AWS on $name", async (vector) => {
    const [path = "", query = ""] = vector.uri.split("?");
    const sessionToken = valueOf(vector, "x-amz-security-token");
    const signer = new SignatureV4({
      service,
      region,
      sha256: Sha256,
      applyChecksum: false,
      credentials: { ...keys, ...(sessionToken !== undefined && { sessionToken }) },
    });
    const search = new URLSearchParams(query);
    const headers = new Headers(ownHeaders(vector));
    const signed = await signer.sign(
      {
        method: vector.method,
        protocol: "https:",
        hostname: HOST,
        path,
        query: Object.fromEntries([...search.keys()].map((name) => [name, search.getAll(name)])),
        headers: { host: HOST, ...Object.fromEntries([...headers].map(([k, v]) => [k, v.replaceAll(", ", ",")])) },
        ...(vector.body !== "" && { body: vector.body }),
      },
      { signingDate: new Date("2015-08-30T12:36:00Z") },
    );
    expect(signed.headers["authorization"]).toBe(vector.authorization);
  });
});
