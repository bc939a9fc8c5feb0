import fc from "fast-check";
import type { StackEvent } from "@pcluster-api/types";
import { describe, expect, test } from "vitest";
import { resolveQuirks } from "../quirks.js";
import { memoryLog } from "../store/memory-log.js";
import { Derive } from "../world/derive.js";
import { createTokenCodec } from "../world/token-codec.js";
import { createWorld, type World } from "../world/world.js";
import { getImageStackEvents } from "./get-image-stack-events.js";

const START = Date.parse("2024-10-24T10:00:00.000Z");
const HOUR = 3_600_000;
const region = "eu-west-1";

/** Fifteen scripts and a rollback: more events than a page holds. */
const imageConfiguration = JSON.stringify({
  Build: {
    InstanceType: "c5.xlarge",
    ParentImage: "ami-0123456789abcdef0",
    Components: Array.from({ length: 15 }, (_, index) => ({ Type: "script", Value: `s3://bucket/${index}.sh` })),
  },
});

function aWorldBuilding(outcome: "success" | "build-fails", ...imageIds: string[]): World {
  const world = createWorld({
    log: memoryLog(),
    scenario: { description: "", outcome, images: [] },
    seed: "seed",
    startedAt: START,
  });
  for (const imageId of imageIds) {
    world.apply({ type: "BuildImage", at: START, region, imageId, imageConfiguration, rollbackOnFailure: true });
  }
  return world;
}

function ask(world: World, imageId: string, elapsed: number, nextToken?: string, given: Record<string, boolean> = {}) {
  const context = {
    world,
    now: START + elapsed,
    region,
    quirks: resolveQuirks(given),
    tokens: createTokenCodec(new Derive("seed"), given["awkward-tokens"] ?? false),
  };
  const answer = getImageStackEvents(
    { path: { imageId }, ...(nextToken !== undefined && { query: { nextToken } }) },
    context,
  );
  // The tests below ask what there is, or read the message of what there is not.
  return answer as { status: number; body: { events: StackEvent[]; nextToken?: string; message?: string } };
}

const dates = (events: readonly StackEvent[]) => events.map(({ timestamp }) => timestamp);

describe("a history", () => {
  test("comes newest first, in pages of 100 that together are the whole of it, at every instant", () => {
    const world = aWorldBuilding("build-fails", "demo");
    fc.assert(
      fc.property(fc.nat(2 * HOUR), (elapsed) => {
        const pages = [ask(world, "demo", elapsed).body];
        for (let token = pages[0]?.nextToken; token; token = pages.at(-1)?.nextToken)
          pages.push(ask(world, "demo", elapsed, token).body);
        const events = pages.flatMap((page) => page.events);
        expect(pages.slice(0, -1).every((page) => page.events.length === 100)).toBe(true);
        expect(events.toReversed()).toEqual(world.image(region, "demo", START + elapsed)?.stack?.events(0, Infinity));
        expect(dates(events)).toEqual(dates(events).toSorted().toReversed());
      }),
    );
  });

  test("that grows does not move the page behind a token", () => {
    const world = aWorldBuilding("build-fails", "demo");
    const failed = 2 * HOUR;
    const { nextToken = "" } = ask(world, "demo", failed).body;
    const before = ask(world, "demo", failed, nextToken).body;
    expect(before.events.length).toBeGreaterThan(0);

    world.apply({ type: "DeleteImage", at: START + failed, region, imageId: "demo" });
    expect(ask(world, "demo", failed + 500).body.events[0]?.resourceStatus).toBe("DELETE_IN_PROGRESS");
    expect(ask(world, "demo", failed + 500, nextToken).body).toEqual(before);
  });

  test("is gone with the stack, though the AMI is there", () => {
    const world = aWorldBuilding("success", "demo");
    expect(world.image(region, "demo", START + 3 * HOUR)?.ami).toBeDefined();
    expect(ask(world, "demo", 3 * HOUR)).toEqual({
      status: 404,
      body: { message: "CloudFormation Stack for Image demo does not exist." },
    });
  });
});

describe("a token that is no good", () => {
  const text = "An error occurred (ValidationError) when calling the DescribeStackEvents operation: Invalid NextToken";

  test("is answered 500, as by the service, and 400 without that quirk", () => {
    const world = aWorldBuilding("build-fails", "demo");
    expect(ask(world, "demo", HOUR, "nonsense")).toEqual({ status: 500, body: { message: text } });
    expect(ask(world, "demo", HOUR, "nonsense", { "bad-token-500": false })).toEqual({
      status: 400,
      body: { message: `Bad Request: ${text}` },
    });
  });

  test("is one that was made for another stack", () => {
    const world = aWorldBuilding("build-fails", "demo", "other");
    const { nextToken = "" } = ask(world, "demo", 2 * HOUR).body;
    expect(ask(world, "demo", 2 * HOUR, nextToken).status).toBe(200);
    expect(ask(world, "other", 2 * HOUR, nextToken).status).toBe(500);
  });

  test("comes after the question whether there is a stack", () => {
    expect(ask(aWorldBuilding("success"), "demo", 0, "nonsense").status).toBe(404);
  });
});
