import { createClient } from "@pcluster-api/client";
import { createMockServer } from "@pcluster-api/mock-server";
import { DUMMY_KEYS, verifySignature } from "@pcluster-api/mock-server/sigv4";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signedMock } from "../support/signed-mock.ts";

const MINUTE = 60_000;

// What query strings, form encodings and signatures have disagreed about, and whatever else there is.
const awkward = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."+/=*!()'%~ &?#;:,@$|\\\"".split("")),
    fc.constantFrom("ž", "漢", "🙂", "a", "%2F", "%25"),
  ),
  minLength: 1,
  maxLength: 12,
});

describe("what the client signs and what the mock verifies agree", () => {
  test("whatever stands in a path and a query", async () => {
    const refused: unknown[] = [];
    const fetch = async (request: Request) => {
      refused.push(await verifySignature(request, Date.now()));
      return new Response(`{"events":[]}`);
    };
    const client = createClient({ baseUrl: "http://mock.test/prod", fetch, env: {}, credentials: DUMMY_KEYS });
    await fc.assert(
      fc.asyncProperty(awkward, awkward, awkward, async (logStreamName, nextToken, startTime) => {
        fc.pre(logStreamName !== "." && logStreamName !== "..");
        await client.getImageLogEvents({ imageId: "demo", logStreamName, nextToken, startTime, region: "" });
      }),
      { numRuns: 500 },
    );
    expect(refused.filter((answer) => answer !== undefined)).toEqual([]);
    expect(refused).toHaveLength(500);
  });

  test("repeated query values and a body", async () => {
    const { client } = signedMock({ scenario: "empty" });
    const built = client.buildImage({
      imageId: "demo",
      imageConfiguration: "Build: { InstanceType: c5.xlarge, ParentImage: ami-0123456789abcdef0 } # ž 漢 🙂 +/=%",
      suppressValidators: ["type:UrlValidator", "type:KmsKeyValidator", "ALL"],
      rollbackOnFailure: false,
    });
    expect(await built).toMatchObject({ image: { imageId: "demo" } });
  });

  test("a stage in the path", async () => {
    const mock = createMockServer({ stage: "prod", authorize: (request) => verifySignature(request, Date.now()) });
    const baseUrl = "http://mock.test/prod";
    const client = createClient({ baseUrl, fetch: mock.fetch, env: {}, credentials: DUMMY_KEYS });
    expect(await client.listImages({ imageStatus: "AVAILABLE" })).toHaveProperty("images");
  });
});

describe("what is refused", () => {
  test("a request that is not signed", async () => {
    const { client } = signedMock({}, { credentials: false });
    await expect(client.listClusters()).rejects.toMatchObject({
      status: 403,
      serviceMessage: "Missing Authentication Token",
    });
  });

  test("a secret that is not the key's", async () => {
    const { client } = signedMock({}, { credentials: { ...DUMMY_KEYS, secretAccessKey: "not-the-secret" } });
    await expect(client.listClusters()).rejects.toMatchObject({
      status: 403,
      serviceMessage: expect.stringContaining("signature") as string,
    });
  });
});

test("a client whose clock is ten minutes off is put right by the first refusal", async () => {
  const mock = createMockServer({ authorize: (request) => verifySignature(request, Date.now()) });
  const statuses: number[] = [];
  const fetch = async (request: Request) => {
    const response = await mock.fetch(request);
    statuses.push(response.status);
    response.headers.set("date", new Date().toUTCString());
    return response;
  };
  const now = () => Date.now() - 10 * MINUTE;
  const client = createClient({ baseUrl: "http://mock.test", fetch, now, env: {}, credentials: DUMMY_KEYS });
  await client.listImages({ imageStatus: "AVAILABLE" });
  await client.listImages({ imageStatus: "AVAILABLE" });
  expect(statuses).toEqual([403, 200, 200]);
});
