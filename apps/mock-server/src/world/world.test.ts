import fc from "fast-check";
import { examples } from "@pcluster-api/types/examples";
import { describe, expect, test } from "vitest";
import { IMAGE_OUTCOMES, type ImageOutcome, type Scenario, type StartingImage } from "../scenarios/scenario.js";
import { scenarios } from "../scenarios/scenarios.js";
import type { CommandLog } from "../store/command-log.js";
import { memoryLog } from "../store/memory-log.js";
import type { ImageCommand } from "./commands.js";
import type { ImageAt } from "./images/image-at.js";
import { createWorld, type World } from "./world.js";

const START = Date.parse("2024-10-24T10:00:00.000Z");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const REGION = "eu-west-1";

const aScenario = (given: Partial<Scenario> = {}): Scenario => ({
  description: "For a test.",
  outcome: "success",
  images: [],
  ...given,
});

function aWorld({
  log = memoryLog(),
  seed = "seed",
  ...scenario
}: Partial<Scenario> & { log?: CommandLog; seed?: string } = {}): World {
  return createWorld({ log, scenario: aScenario(scenario), seed, startedAt: START });
}

const build = (imageId: string, at = START, region = REGION): ImageCommand => ({
  type: "BuildImage",
  at,
  region,
  imageId,
  imageConfiguration: "Build:\n  InstanceType: c5.xlarge\n  ParentImage: ami-0123456789abcdef0\n",
  rollbackOnFailure: false,
});

const remove = (imageId: string, at: number): ImageCommand => ({ type: "DeleteImage", at, region: REGION, imageId });

const allEvents = (image: ImageAt | undefined) => image?.stack?.events(0, Infinity) ?? [];

describe("an image", () => {
  test("is there from the instant its build was asked for, in its region alone", () => {
    const world = aWorld();
    world.apply(build("demo"));
    expect(world.image(REGION, "demo", START - 1)).toBeUndefined();
    expect(world.image(REGION, "demo", START)?.stack).toMatchObject({ status: "CREATE_IN_PROGRESS", eventCount: 1 });
    expect(world.image("us-east-1", "demo", START)).toBeUndefined();
  });

  test("that is built is an AMI with a stack for a while, and then an AMI alone", () => {
    const world = aWorld();
    world.apply(build("demo"));
    const seen = Array.from({ length: 2 * 60 * 4 }, (_, quarter) => {
      const image = world.image(REGION, "demo", START + (quarter * MINUTE) / 4);
      return `${image?.ami ? "AMI" : "no AMI"}, ${image?.stack?.status ?? "no stack"}`;
    });
    expect([...new Set(seen)]).toEqual(["no AMI, CREATE_IN_PROGRESS", "AMI, DELETE_IN_PROGRESS", "AMI, no stack"]);
  });

  test("goes through the states of an Image Builder run in their order", () => {
    const world = aWorld({ outcome: "build-fails" });
    world.apply(build("demo"));
    const seen = Array.from(
      { length: 2 * 60 * 12 },
      (_, twelfth) => world.image(REGION, "demo", START + twelfth * 5000)?.stack?.imageBuilder?.status,
    );
    expect([...new Set(seen)]).toEqual([undefined, "PENDING", "CREATING", "BUILDING", "FAILED"]);
  });

  test("can be built again once it is gone, with a stack and events of its own", () => {
    const world = aWorld();
    world.apply(build("demo"));
    const first = world.image(REGION, "demo", START + HOUR / 2);
    world.apply(remove("demo", START + 3 * HOUR));
    expect(world.image(REGION, "demo", START + 3 * HOUR)).toBeUndefined();

    world.apply(build("demo", START + 4 * HOUR));
    const second = world.image(REGION, "demo", START + 4 * HOUR);
    expect(second?.ami).toBeUndefined();
    expect(second?.stack?.eventCount).toBe(1);
    expect(second?.stack?.arn).not.toBe(first?.stack?.arn);
  });

  test("that is deleted while its stack could not be is gone when the second try is through", () => {
    const world = aWorld({ outcome: "cleanup-fails" });
    world.apply(build("demo"));
    const at = START + 3 * HOUR;
    expect(world.image(REGION, "demo", at)).toMatchObject({ ami: {}, stack: { status: "DELETE_FAILED" } });
    world.apply(remove("demo", at));
    const deleting = world.image(REGION, "demo", at);
    expect(deleting?.ami).toBeUndefined();
    expect(deleting?.stack?.status).toBe("DELETE_IN_PROGRESS");
    expect(world.image(REGION, "demo", at + HOUR)).toBeUndefined();
  });

  test("that is deleted before its build has begun never becomes an AMI", () => {
    const world = aWorld();
    world.apply(build("demo"));
    world.apply(remove("demo", START + 10_000));
    expect(world.image(REGION, "demo", START + 10_000)?.stack?.status).toBe("DELETE_IN_PROGRESS");
    expect(world.image(REGION, "demo", START + 24 * HOUR)).toBeUndefined();
  });

  test("carries its tags: first those of the user, then those of the service in its order", () => {
    const world = aWorld();
    world.apply({
      ...build("demo"),
      imageConfiguration: `{"Image": {"Name": "mine"}, "Build": {"InstanceType": "c6g.xlarge", "ParentImage": "ami-1", "Tags": [{"Key": "team", "Value": "hpc"}]}}`,
    } as ImageCommand);
    const { stack } = world.image(REGION, "demo", START) ?? {};
    expect(stack?.tags.map(({ key }) => key)).toEqual([
      "team",
      "parallelcluster:image_name",
      "parallelcluster:version",
      "parallelcluster:image_id",
      "parallelcluster:s3_bucket",
      "parallelcluster:s3_image_dir",
      "parallelcluster:build_log",
      "parallelcluster:build_config",
    ]);
    expect(stack?.tags).toContainEqual({ key: "parallelcluster:image_name", value: "mine" });
    const { ami } = world.image(REGION, "demo", START + 3 * HOUR) ?? {};
    expect(ami).toMatchObject({ architecture: "arm64", amiName: expect.stringMatching(/^mine 2024-10-24T/) });
    expect(ami?.tags).toContainEqual({ key: "parallelcluster:build_status", value: "available" });
  });
});

/** Builds and deletions of three images, each some time after the one before. */
const anyCommands = fc
  .array(fc.record({ isBuild: fc.boolean(), imageId: fc.constantFrom("a1", "b1", "c1"), after: fc.nat(HOUR) }), {
    maxLength: 12,
  })
  .map((steps) => {
    let at = START;
    return steps.map(({ isBuild, imageId, after }) => {
      at += after;
      return isBuild ? build(imageId, at) : remove(imageId, at);
    });
  });

const anyOutcome = fc.constantFrom<ImageOutcome>(...IMAGE_OUTCOMES);

/** What a server would let through: an id is built when it is free and deleted when it is there. */
function applyAllowed(world: World, commands: readonly ImageCommand[]) {
  for (const command of commands) {
    const isThere = world.image(REGION, command.imageId, command.at) !== undefined;
    if (isThere === (command.type === "DeleteImage")) world.apply(command);
  }
}

describe("the world", () => {
  test("is a fold: read again from its log it says the same of every instant", () => {
    fc.assert(
      fc.property(anyCommands, anyOutcome, fc.nat(12 * HOUR), (commands, outcome, elapsed) => {
        const log = memoryLog();
        const world = aWorld({ log, outcome });
        applyAllowed(world, commands);
        const again = aWorld({ log, outcome });
        const say = (one: World) =>
          JSON.stringify(one.images(REGION, START + elapsed).map((image) => [image, allEvents(image)]));
        expect(say(again)).toBe(say(world));
      }),
    );
  });

  test("only adds events to a stack as time goes by, until the stack is gone", () => {
    fc.assert(
      fc.property(anyCommands, anyOutcome, fc.nat(4 * HOUR), fc.nat(4 * HOUR), (commands, outcome, soon, later) => {
        const world = aWorld({ outcome });
        applyAllowed(world, commands);
        const last = commands.at(-1)?.at ?? START;
        for (const imageId of ["a1", "b1", "c1"]) {
          const before = world.image(REGION, imageId, last + soon);
          const after = world.image(REGION, imageId, last + soon + later);
          if (before?.stack?.arn !== after?.stack?.arn) continue;
          expect(allEvents(after).slice(0, before?.stack?.eventCount)).toEqual(allEvents(before));
        }
      }),
    );
  });

  test("shows no event of the future, and ends with the status its newest event of the stack gives", () => {
    fc.assert(
      fc.property(anyCommands, anyOutcome, fc.nat(12 * HOUR), (commands, outcome, elapsed) => {
        const world = aWorld({ outcome });
        applyAllowed(world, commands);
        const at = (commands.at(-1)?.at ?? START) + elapsed;
        for (const image of world.images(REGION, at)) {
          const events = allEvents(image);
          expect(events.filter(({ timestamp }) => Date.parse(timestamp) > at)).toEqual([]);
          expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(events.length);
          const newest = events.findLast(({ resourceType }) => resourceType === "AWS::CloudFormation::Stack");
          expect(image.stack?.status).toBe(newest?.resourceStatus);
        }
      }),
    );
  });

  test("writes down each command once", () => {
    const log = memoryLog();
    aWorld({ log }).apply(build("demo"));
    expect(log.commands).toEqual([build("demo")]);
  });

  test("gives other ids under another seed", () => {
    const stackArn = (seed: string) => {
      const world = aWorld({ seed });
      world.apply(build("demo"));
      return world.image(REGION, "demo", START)?.stack?.arn;
    };
    expect(stackArn("one")).not.toBe(stackArn("two"));
  });

  test("lists images in the order they were asked for", () => {
    const world = aWorld();
    for (const imageId of ["zulu", "alpha", "mike"]) world.apply(build(imageId));
    expect(world.images(REGION, START).map(({ imageId }) => imageId)).toEqual(["zulu", "alpha", "mike"]);
  });
});

describe("a scenario", () => {
  test("decides by the whole image id how a build ends, the first match first", () => {
    const world = aWorld({
      builds: [
        { imageId: "bad", outcome: "build-fails" },
        { imageId: "bad.*", outcome: "stuck" },
      ],
    });
    for (const imageId of ["bad", "badly", "not-bad"]) world.apply(build(imageId));
    const statuses = world.images(REGION, START + 3 * HOUR).map(({ ami, stack }) => stack?.status ?? (ami && "AMI"));
    expect(statuses).toEqual(["CREATE_FAILED", "CREATE_IN_PROGRESS", "AMI"]);
  });

  test("sets images up so many minutes before the server starts, in us-east-1 unless it says where", () => {
    const image: StartingImage = { imageId: "demo", outcome: "stuck", startedMinutesAgo: 20 };
    const world = aWorld({ images: [image, { ...image, imageId: "other", region: REGION }] });
    expect(world.image("us-east-1", "demo", START)?.stack?.createdAt).toBe(START - 20 * MINUTE);
    expect(world.images(REGION, START).map(({ imageId }) => imageId)).toEqual(["other"]);
  });

  test("whose images are set up may be built upon: one that is deleted is free again", () => {
    const world = aWorld({ images: [{ imageId: "demo", region: REGION, outcome: "success", startedMinutesAgo: 300 }] });
    world.apply(remove("demo", START));
    expect(world.image(REGION, "demo", START)).toBeUndefined();
    world.apply(build("demo", START + 1));
    expect(world.image(REGION, "demo", START + 1)?.stack?.status).toBe("CREATE_IN_PROGRESS");
  });

  test("of the default world shows the contract's example as the newest event of alinux2-image, under any seed", () => {
    const example = examples.GetImageStackEvents.response?.body;
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const world = createWorld({
          log: memoryLog(),
          scenario: scenarios["default"] ?? aScenario(),
          seed,
          startedAt: START,
        });
        const events = allEvents(world.image("us-east-1", "alinux2-image", START));
        expect({ events: [events.at(-1)] }).toEqual(example);
        expect(events.length).toBeGreaterThan(30);
      }),
    );
  });
});
