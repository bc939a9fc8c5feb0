import { expect, test } from "vitest";
import { resolveQuirks } from "../quirks.js";
import type { StartingImage } from "../scenarios/scenario.js";
import { scenarios } from "../scenarios/scenarios.js";
import { memoryLog } from "../store/memory-log.js";
import { Derive } from "../world/derive.js";
import { createTokenCodec } from "../world/token-codec.js";
import { createWorld } from "../world/world.js";
import { listImages } from "./list-images.js";

const NOW = Date.parse("2024-10-24T10:00:00.000Z");

type Group = "AVAILABLE" | "PENDING" | "FAILED";

/** Lists the images of a scenario as they are when the server starts. */
function lister(images: readonly StartingImage[], given: Record<string, boolean> = {}) {
  const world = createWorld({
    log: memoryLog(),
    scenario: { description: "", outcome: "success", images },
    seed: "seed",
    startedAt: NOW,
  });
  const tokens = createTokenCodec(new Derive("seed"), false);
  return (imageStatus: Group, nextToken?: string) => {
    const query = { imageStatus, ...(nextToken !== undefined && { nextToken }) };
    const answer = listImages(
      { query },
      { world, now: NOW, region: "us-east-1", quirks: resolveQuirks(given), tokens },
    );
    // The tests below ask what there is, or read the message of what there is not.
    return answer as {
      status: number;
      body: { images: { imageId: string; imageBuildStatus: string }[]; nextToken?: string; message?: string };
    };
  };
}

test("each group of the default scenario holds whose AMI or stack says so", () => {
  const list = lister(scenarios["default"]?.images ?? []);
  const inGroup = (group: Group) =>
    Object.fromEntries(list(group).body.images.map((image) => [image.imageId, image.imageBuildStatus]));
  expect(inGroup("AVAILABLE")).toEqual({
    "alinux2023-hpc": "BUILD_COMPLETE",
    "ubuntu2204-gpu": "BUILD_COMPLETE",
    "alinux2-leftover": "BUILD_COMPLETE",
  });
  expect(inGroup("PENDING")).toEqual({ "alinux2-image": "BUILD_IN_PROGRESS", "rocky9-nightly": "BUILD_IN_PROGRESS" });
  // The AMI of the last one is fine, and its stack could not be deleted: it is in two groups.
  expect(inGroup("FAILED")).toEqual({
    "rhel8-custom": "BUILD_FAILED",
    "ubuntu2004-private-subnet": "BUILD_FAILED",
    "alinux2-leftover": "DELETE_FAILED",
  });
});

test("stacks are filtered after they are paged: a page may be empty and not the last", () => {
  const many = (outcome: StartingImage["outcome"], count: number) =>
    Array.from({ length: count }, (_, index): StartingImage => ({
      imageId: `${outcome}-${index}`,
      outcome,
      startedMinutesAgo: 300,
    }));
  const list = lister([...many("stuck", 150), ...many("build-fails", 60)]);

  const first = list("FAILED").body;
  expect(first.images).toEqual([]);
  const second = list("FAILED", first.nextToken).body;
  expect(second.images).toHaveLength(50);
  const third = list("FAILED", second.nextToken).body;
  expect(third.images).toHaveLength(10);
  expect(third).not.toHaveProperty("nextToken");
});

test("what is available comes in one page, whatever the token says", () => {
  const images = Array.from({ length: 120 }, (_, index): StartingImage => ({
    imageId: `i${index}`,
    outcome: "success",
    startedMinutesAgo: 300,
  }));
  const { status, body } = lister(images)("AVAILABLE", "nonsense");
  expect(status).toBe(200);
  expect(body.images).toHaveLength(120);
  expect(body).not.toHaveProperty("nextToken");
});

test("a token of one group is no good in another", () => {
  const list = lister([], { "empty-pages": true });
  const { nextToken } = list("PENDING").body;
  expect(list("PENDING", nextToken).status).toBe(200);
  expect(list("FAILED", nextToken)).toEqual({
    status: 500,
    body: {
      message: "An error occurred (ValidationError) when calling the DescribeStacks operation: Invalid NextToken",
    },
  });
});
