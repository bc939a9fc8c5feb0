import type { Client } from "@pcluster-api/client";
import type { StackEvent } from "@pcluster-api/types";
import { describe, expect, test } from "vitest";
import { signedMock } from "../support/signed-mock.ts";

const configuration = `
Build:
  InstanceType: c5.xlarge
  ParentImage: ami-0123456789abcdef0
  Components:
${Array.from({ length: 15 }, (_, index) => `    - { Type: script, Value: "s3://bucket/script-${index}.sh" }`).join("\n")}
`;

const HOUR = 3_600_000;

/** A mock whose clock stands still until it is turned, and a client of it that holds both sides to the contract. */
function frozenMock(scenario: string, quirks: Record<string, boolean> = {}) {
  const instant = Date.parse("2024-10-24T10:00:00.000Z");
  return signedMock({ scenario, quirks, now: () => instant });
}

async function allEvents(client: Client, imageId: string): Promise<StackEvent[]> {
  return client.paginate("getImageStackEvents", { imageId }).toArray();
}

async function statusOf(calling: Promise<unknown>) {
  return calling.then(
    () => "answered",
    (error: { status?: number }) => error.status,
  );
}

describe.each([{ "awkward-tokens": false }, { "awkward-tokens": true }])("with the quirks %j", (quirks) => {
  test("the pages of a failed build and its rollback are its whole history, newest first, no event lost and none twice", async () => {
    const { mock, client } = frozenMock("build-fails", quirks);
    await client.buildImage({ imageId: "demo", imageConfiguration: configuration, rollbackOnFailure: true });

    // Seen in steps of a minute, every event turns up once on the first pages; that is the history to compare with.
    const seen = new Map<string, StackEvent>();
    for (let minute = 0; minute < 120; minute += 1) {
      mock.clock.advance(60_000);
      for (const event of await allEvents(client, "demo")) seen.set(event.eventId, event);
    }

    const pages = await Array.fromAsync(client.paginate("getImageStackEvents", { imageId: "demo" }).pages());
    const events = pages.flatMap((page) => page.events ?? []);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]?.events).toHaveLength(100);
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(events.length);
    expect(events.toSorted(byId)).toEqual([...seen.values()].toSorted(byId));
    expect(events.map(({ timestamp }) => timestamp)).toEqual(
      events
        .map(({ timestamp }) => timestamp)
        .toSorted()
        .toReversed(),
    );
    expect(events[0]).toMatchObject({ logicalResourceId: "demo", resourceStatus: "ROLLBACK_COMPLETE" });
  });

  test("a page asked for with an older token holds no event that came later", async () => {
    const { mock, client } = frozenMock("build-fails", quirks);
    await client.buildImage({ imageId: "demo", imageConfiguration: configuration, rollbackOnFailure: true });
    mock.clock.advance(2 * HOUR);
    const first = await client.getImageStackEvents({ imageId: "demo" });
    if (!first.nextToken) throw new Error("one page holds it all");
    const second = await client.getImageStackEvents({ imageId: "demo", nextToken: first.nextToken });

    await client.deleteImage({ imageId: "demo" });
    mock.clock.advance(500);
    expect(await client.getImageStackEvents({ imageId: "demo", nextToken: first.nextToken })).toEqual(second);
  });

  test("the tokens can be told by their characters", async () => {
    const { mock, client } = frozenMock("build-fails", quirks);
    await client.buildImage({ imageId: "demo", imageConfiguration: configuration, rollbackOnFailure: true });
    mock.clock.advance(2 * HOUR);
    const { nextToken = "" } = await client.getImageStackEvents({ imageId: "demo" });
    expect(["+", "/", "="].map((character) => nextToken.includes(character))).toEqual(
      Array(3).fill(quirks["awkward-tokens"]),
    );
  });
});

function byId(a: StackEvent, b: StackEvent): number {
  return a.eventId < b.eventId ? -1 : 1;
}

describe("the life of an image", () => {
  test("a build that succeeds ends as an AMI, and its stack is gone with its events", async () => {
    const { mock, client } = frozenMock("empty");
    const { image } = await client.buildImage({ imageId: "demo", imageConfiguration: configuration });
    expect(image).toMatchObject({
      imageId: "demo",
      imageBuildStatus: "BUILD_IN_PROGRESS",
      cloudformationStackStatus: "CREATE_IN_PROGRESS",
    });

    mock.clock.advance(10 * 60_000);
    expect(await client.describeImage({ imageId: "demo" })).toMatchObject({ imageBuildStatus: "BUILD_IN_PROGRESS" });
    expect((await client.listImages({ imageStatus: "PENDING" })).images).toHaveLength(1);

    mock.clock.advance(3 * HOUR);
    const described = await client.describeImage({ imageId: "demo" });
    expect(described.imageBuildStatus).toBe("BUILD_COMPLETE");
    expect(described.ec2AmiInfo?.amiId).toMatch(/^ami-/);
    expect(described).not.toHaveProperty("cloudformationStackStatus");
    await expect(client.getImageStackEvents({ imageId: "demo" })).rejects.toThrow(
      "CloudFormation Stack for Image demo does not exist.",
    );
    expect((await client.listImages({ imageStatus: "AVAILABLE" })).images.map(({ imageId }) => imageId)).toEqual([
      "demo",
    ]);
  });

  test("a build that fails keeps its stack in CREATE_FAILED until the image is deleted", async () => {
    const { mock, client } = frozenMock("build-fails");
    await client.buildImage({ imageId: "demo", imageConfiguration: configuration });
    mock.clock.advance(3 * HOUR);

    const [newest] = await allEvents(client, "demo");
    expect(newest).toMatchObject({ logicalResourceId: "demo", resourceStatus: "CREATE_FAILED" });
    expect((await client.listImages({ imageStatus: "FAILED" })).images).toMatchObject([
      { imageId: "demo", imageBuildStatus: "BUILD_FAILED" },
    ]);

    expect(await client.deleteImage({ imageId: "demo" })).toMatchObject({
      image: { imageBuildStatus: "DELETE_IN_PROGRESS" },
    });
    expect(await client.describeImage({ imageId: "demo" })).toMatchObject({ imageBuildStatus: "DELETE_IN_PROGRESS" });
    mock.clock.advance(HOUR);
    expect(await statusOf(client.describeImage({ imageId: "demo" }))).toBe(404);
    expect(await statusOf(client.deleteImage({ imageId: "demo" }))).toBe(404);
  });

  test("an image is built once: its id is taken while it builds and when it is there", async () => {
    const { mock, client } = frozenMock("empty");
    const build = () => client.buildImage({ imageId: "demo", imageConfiguration: configuration });
    await build();
    await expect(build()).rejects.toThrow(
      "ParallelCluster build infrastructure for image demo or a CloudFormation Stack with the same name already exists.",
    );
    mock.clock.advance(3 * HOUR);
    await expect(build()).rejects.toThrow("ParallelCluster image demo already exists.");
  });

  test("a dry run is answered 412 and builds nothing", async () => {
    const { client } = frozenMock("empty");
    const dryRun = client.buildImage({ imageId: "demo", imageConfiguration: configuration, dryrun: true });
    await expect(dryRun).rejects.toThrow("Request would have succeeded, but DryRun flag is set.");
    expect(await statusOf(client.describeImage({ imageId: "demo" }))).toBe(404);
  });

  test("a running Image Builder workflow cannot be deleted, not even by force", async () => {
    const { mock, client } = frozenMock("stuck");
    await client.buildImage({ imageId: "demo", imageConfiguration: configuration });
    mock.clock.advance(HOUR);
    const message = "Bad Request: Image cannot be deleted because EC2 ImageBuilder Image has a running workflow.";
    await expect(client.deleteImage({ imageId: "demo" })).rejects.toThrow(message);
    await expect(client.deleteImage({ imageId: "demo", force: true })).rejects.toThrow(message);
  });
});

describe("the seed image of the default scenario", () => {
  test("shows the documented event as its newest", async () => {
    const { client } = signedMock();
    const [newest] = await allEvents(client, "alinux2-image");
    expect(newest).toMatchObject({
      eventId: "ParallelClusterImage-CREATE_IN_PROGRESS-2022-03-30T23:26:33.499Z",
      timestamp: "2022-03-30T23:26:33.499Z",
      resourceStatus: "CREATE_IN_PROGRESS",
      resourceStatusReason: "Resource creation Initiated",
    });
    expect(JSON.parse(newest?.resourceProperties ?? "")).toMatchObject({ EnhancedImageMetadataEnabled: "false" });
  });
});
