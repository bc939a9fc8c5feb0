import { QUIRKS, type QuirkName } from "@pcluster-api/mock-server";
import { describe, expect, test } from "vitest";
import { ContractViolation } from "../support/checked-fetch.ts";
import { frozenMock, HOUR, IMAGE_CONFIGURATION, slurmConfiguration, type FrozenMock } from "../support/frozen-mock.ts";

/** What is seen of a quirk, in the two states it can be in: each is asked the same. */
interface Case {
  readonly scenario?: string;
  readonly ask: (world: FrozenMock) => Promise<unknown>;
  readonly on: unknown;
  readonly off: unknown;
}

const build = ({ ask }: FrozenMock) =>
  ask("POST /v3/images/custom", { imageId: "demo", imageConfiguration: IMAGE_CONFIGURATION });
const create = ({ ask }: FrozenMock) =>
  ask("POST /v3/clusters", { clusterName: "demo", clusterConfiguration: slurmConfiguration() });

const CASES: Readonly<Record<QuirkName, Case>> = {
  "awkward-tokens": {
    scenario: "default",
    ask: async ({ ask }) => {
      const { body } = await ask<{ nextToken: string }>("GET /v3/clusters/slurm-cluster/stackevents");
      const next = `GET /v3/clusters/slurm-cluster/stackevents?nextToken=${encodeURIComponent(body.nextToken)}`;
      expect(await ask(next)).toMatchObject({ status: 200 });
      return ["+", "/", "="].map((character) => body.nextToken.includes(character));
    },
    on: [true, true, true],
    off: [false, false, false],
  },
  "bad-token-500": {
    scenario: "default",
    ask: ({ ask }) => ask("GET /v3/clusters/slurm-cluster/stackevents?nextToken=nonsense"),
    on: {
      status: 500,
      body: {
        message:
          "Unexpected error when retrieving stack events: An error occurred (ValidationError) when calling the DescribeStackEvents operation: Invalid NextToken",
      },
    },
    off: { status: 400, body: { message: expect.stringMatching(/^Bad Request: Unexpected error/) } },
  },
  "duplicate-official-images": {
    ask: async ({ ask }) => {
      const line = "GET /v3/images/official?os=alinux2&architecture=x86_64";
      const { images } = (await ask<{ images: { name: string }[] }>(line)).body;
      const all = (await ask<{ images: unknown[] }>("GET /v3/images/official")).body.images;
      return [images.length, all.length];
    },
    // With the filter only that pair is asked of EC2, and nothing stands between the two.
    on: [1, 13],
    off: [1, 12],
  },
  "empty-log-stream-500": {
    ask: async (world) => {
      await build(world);
      const seen = new Set<string>();
      for (let second = 0; second < 15 * 60; second += 1) {
        const { status, body } = await world.ask("GET /v3/images/custom/demo/logstreams");
        seen.add(status === 500 ? `500 ${JSON.stringify(body)}` : String(status));
        world.mock.clock.advance(1000);
      }
      return [...seen];
    },
    on: ["404", `500 {"message":"'firstEventTimestamp'"}`, "200"],
    off: ["404", "200"],
  },
  "empty-pages": {
    ask: async (world) => {
      await create(world);
      const first = (await world.ask<{ clusters: unknown[]; nextToken?: string }>("GET /v3/clusters")).body;
      const all = await world.client.paginate("listClusters").toArray();
      return { first: first.clusters.length, hasToken: first.nextToken !== undefined, all: all.length };
    },
    on: { first: 0, hasToken: true, all: 1 },
    off: { first: 1, hasToken: false, all: 1 },
  },
  "encoded-slash-404": {
    ask: async (world) => {
      await build(world);
      world.mock.clock.advance(HOUR);
      const ask = async (name: string) => {
        const { status, body } = await world.ask<{ message?: string }>(
          `GET /v3/images/custom/demo/logstreams/${name}?limit=1&region=nowhere`,
        );
        return [status, body.message];
      };
      return [await ask("3.12.0%2F1"), await ask("3.12.0")];
    },
    // It comes before everything else that could be said.
    on: [
      [
        404,
        "The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.",
      ],
      [400, "Bad Request: invalid or unsupported region 'nowhere'"],
    ],
    off: [
      [400, "Bad Request: invalid or unsupported region 'nowhere'"],
      [400, "Bad Request: invalid or unsupported region 'nowhere'"],
    ],
  },
  "existing-cluster-400": {
    ask: async (world) => {
      await create(world);
      return create(world);
    },
    on: { status: 400, body: { message: "Bad Request: Cluster demo already exists." } },
    off: { status: 409, body: { message: "Cluster demo already exists." } },
  },
  "presigned-urls": {
    ask: async (world) => {
      await build(world);
      await create(world);
      const image = await world.ask<{ imageConfiguration: { url: string } }>("GET /v3/images/custom/demo");
      return image.body.imageConfiguration.url;
    },
    on: expect.stringMatching(
      /^https:\/\/parallelcluster-[0-9a-f]{16}-v1-do-not-delete\.s3\.us-east-1\.amazonaws\.com\/parallelcluster\/3\.12\.0\/images\/demo-[0-9a-z]{16}\/configs\/image-config\.yaml\?X-Amz-Algorithm=AWS4-HMAC-SHA256&.+&X-Amz-Expires=3600&/,
    ),
    off: "NOT_AVAILABLE",
  },
  "update-compute-fleet-200": {
    scenario: "default",
    ask: ({ ask }) => {
      const answer = ask("PATCH /v3/clusters/slurm-cluster/computefleet", { status: "STOP_REQUESTED" });
      // The contract states what is observed; the published 204 is not in it, and whoever checks answers hears of it.
      return answer.catch((error: unknown) => (error instanceof ContractViolation ? error.message : error));
    },
    on: { status: 200, body: { status: "STOP_REQUESTED", lastStatusUpdatedTime: "2024-12-24T10:00:00.000Z" } },
    off: "the 204 answer of UpdateComputeFleet is not in the contract",
  },
  "upload-sequence-tokens": {
    scenario: "default",
    ask: async ({ ask }) => {
      const { logStreams } = (await ask<{ logStreams: object[] }>("GET /v3/images/custom/alinux2023-hpc/logstreams"))
        .body;
      return logStreams.every((stream) => "uploadSequenceToken" in stream);
    },
    on: true,
    off: false,
  },
};

describe.each(Object.entries(CASES))("the quirk %s", (name, { scenario = "empty", ask, on, off }) => {
  test.each([
    [true, on],
    [false, off],
  ])("switched to %s", async (isOn, seen) => {
    expect(await ask(frozenMock({ scenario, quirks: { [name]: isOn } }))).toEqual(seen);
  });

  test("is as its table says where nobody has switched it", async () => {
    const { isOn } = QUIRKS[name as QuirkName];
    expect(await ask(frozenMock({ scenario }))).toEqual(isOn ? on : off);
  });
});

test("every quirk says what it rests on", () => {
  for (const { source, description } of Object.values(QUIRKS)) {
    expect(source).not.toBe("");
    expect(description).not.toBe("");
  }
  expect(Object.keys(CASES)).toEqual(Object.keys(QUIRKS));
});
