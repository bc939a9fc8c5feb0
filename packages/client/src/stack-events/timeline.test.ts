import type { StackEvent } from "@pcluster-api/types";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { parseListing, STACK_ID } from "./corpus/parse-listing.js";
import { timeline, type Timeline, type TimelineSpan } from "./index.js";

const at = (time: string) => Date.parse(`2024-10-24T${time}Z`);

/** The timeline of a listing, spans without what does not change. */
function drawn(listing: string, options?: Parameters<typeof timeline>[1]) {
  const { spans, ...totals } = timeline(parseListing(listing), options);
  return { ...totals, spans, names: spans.map(({ logicalResourceId, status }) => `${logicalResourceId} ${status}`) };
}

const build = `
10:00:00.000 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:03.000 | CREATE_IN_PROGRESS | AWS::IAM::Role | Role
10:00:04.000 | CREATE_IN_PROGRESS | AWS::IAM::Role | Role=role-1 | Resource creation Initiated
10:00:20.000 | CREATE_COMPLETE | AWS::IAM::Role | Role=role-1
10:00:21.000 | CREATE_IN_PROGRESS | AWS::SNS::Topic | Topic
10:00:22.000 | CREATE_IN_PROGRESS | AWS::IAM::InstanceProfile | Profile
10:00:33.000 | CREATE_COMPLETE | AWS::SNS::Topic | Topic=topic-1
10:02:22.000 | CREATE_COMPLETE | AWS::IAM::InstanceProfile | Profile=profile-1
10:02:24.000 | CREATE_IN_PROGRESS | AWS::ImageBuilder::Image | Image
10:31:00.000 | CREATE_FAILED | AWS::ImageBuilder::Image | Image=image-1 | the document failed
10:31:01.000 | CREATE_FAILED | Stack | demo | The following resource(s) failed to create: [Image].
`;

describe("a build", () => {
  test("has a span per resource, by start, and none for the stack itself", () => {
    expect(drawn(build).names).toEqual([
      "Role CREATE_COMPLETE",
      "Topic CREATE_COMPLETE",
      "Profile CREATE_COMPLETE",
      "Image CREATE_FAILED",
    ]);
  });

  test("says of each what it was, how long it took and why it failed", () => {
    expect(drawn(build).spans.at(-1)).toEqual({
      logicalResourceId: "Image",
      resourceType: "AWS::ImageBuilder::Image",
      physicalResourceId: "image-1",
      stackId: STACK_ID,
      startedAt: at("10:02:24.000"),
      endedAt: at("10:31:00.000"),
      durationMs: 1_716_000,
      status: "CREATE_FAILED",
      category: "failed",
      failureReason: "the document failed",
      inferredPredecessor: 2,
      inferredDepth: 2,
    });
  });

  test("takes from the stack's first event to its last", () => {
    expect(drawn(build)).toMatchObject({
      startedAt: at("10:00:00.000"),
      endedAt: at("10:31:01.000"),
      durationMs: 1_861_000,
    });
  });

  test("has a critical path: what ended last, and what it waited for", () => {
    expect(drawn(build).criticalPath).toEqual([0, 2, 3]);
  });

  test("that runs is measured up to now", () => {
    const running = build.split("\n").slice(0, -3).join("\n");
    const { spans, durationMs, endedAt } = drawn(running, { now: at("10:12:24.000") });
    expect(spans.at(-1)).toMatchObject({ durationMs: 600_000, category: "in-progress" });
    expect(spans.at(-1)).not.toHaveProperty("endedAt");
    expect({ durationMs, endedAt }).toEqual({ durationMs: 744_000, endedAt: undefined });
  });

  test("that runs has no duration where nobody says what time it is", () => {
    expect(drawn("10:00:03.000 | CREATE_IN_PROGRESS | AWS::IAM::Role | Role").spans[0]).not.toHaveProperty(
      "durationMs",
    );
  });
});

describe("one resource has several spans", () => {
  test("when an update replaces it: the new one comes, the old one goes", () => {
    const { spans } = drawn(`
10:00:00.000 | UPDATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:01.000 | UPDATE_IN_PROGRESS | AWS::EC2::Instance | Node=i-old | Requested update requires the creation of a new physical resource; hence creating one.
10:00:02.000 | UPDATE_IN_PROGRESS | AWS::EC2::Instance | Node=i-new | Resource creation Initiated
10:00:09.000 | UPDATE_COMPLETE | AWS::EC2::Instance | Node=i-new
10:00:10.000 | UPDATE_COMPLETE_CLEANUP_IN_PROGRESS | Stack | demo
10:00:11.000 | DELETE_IN_PROGRESS | AWS::EC2::Instance | Node=i-old
10:00:19.000 | DELETE_COMPLETE | AWS::EC2::Instance | Node=i-old
10:00:20.000 | UPDATE_COMPLETE | Stack | demo`);
    expect(spans.map(({ physicalResourceId, status, durationMs }) => [physicalResourceId, status, durationMs])).toEqual(
      [
        ["i-new", "UPDATE_COMPLETE", 8000],
        ["i-old", "DELETE_COMPLETE", 8000],
      ],
    );
  });

  test("when a deletion is tried again", () => {
    expect(
      drawn(`
10:00:00.000 | DELETE_IN_PROGRESS | Stack | demo | User Initiated
10:00:01.000 | DELETE_IN_PROGRESS | AWS::EC2::Subnet | Subnet
10:00:05.000 | DELETE_FAILED | AWS::EC2::Subnet | Subnet
10:00:06.000 | DELETE_IN_PROGRESS | AWS::EC2::Subnet | Subnet
10:00:07.000 | DELETE_COMPLETE | AWS::EC2::Subnet | Subnet`).names,
    ).toEqual(["Subnet DELETE_FAILED", "Subnet DELETE_COMPLETE"]);
  });

  test("when a deletion overtakes its creation, which ends there", () => {
    const { spans } = drawn(`
10:00:01.000 | CREATE_IN_PROGRESS | AWS::ImageBuilder::Image | Image
10:30:00.000 | DELETE_IN_PROGRESS | AWS::ImageBuilder::Image | Image
10:31:00.000 | DELETE_COMPLETE | AWS::ImageBuilder::Image | Image`);
    expect(spans.map(({ status, durationMs }) => [status, durationMs])).toEqual([
      ["CREATE_IN_PROGRESS", 1_799_000],
      ["DELETE_COMPLETE", 60_000],
    ]);
  });
});

test("an update reported by a group of instances is part of its creation", () => {
  expect(
    drawn(`
10:00:00.000 | CREATE_IN_PROGRESS | AWS::AutoScaling::AutoScalingGroup | Fleet
10:15:00.000 | UPDATE_IN_PROGRESS | AWS::AutoScaling::AutoScalingGroup | Fleet | Failed to receive 1 resource signal(s) for the current batch.
10:15:00.000 | CREATE_FAILED | AWS::AutoScaling::AutoScalingGroup | Fleet | Received 0 SUCCESS signal(s) out of 1.`)
      .spans,
  ).toMatchObject([{ durationMs: 900_000, status: "CREATE_FAILED" }]);
});

test("a list that begins in between has spans without a start", () => {
  const { spans, ...totals } = timeline(
    parseListing(`
10:00:05.000 | CREATE_COMPLETE | AWS::SNS::Topic | Topic
10:00:09.000 | CREATE_COMPLETE | Stack | demo`),
  );
  expect(spans[0]).toMatchObject({ endedAt: at("10:00:05.000"), inferredDepth: 0 });
  expect(spans[0]).not.toHaveProperty("startedAt");
  expect(totals).toEqual({ endedAt: at("10:00:09.000"), criticalPath: [0] });
});

describe("of several operations", () => {
  const twice = `
09:00:00.000 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
09:00:01.000 | CREATE_IN_PROGRESS | AWS::SNS::Topic | Topic
09:00:05.000 | CREATE_COMPLETE | AWS::SNS::Topic | Topic
09:00:09.000 | CREATE_COMPLETE | Stack | demo
10:00:00.000 | UPDATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:01.000 | UPDATE_IN_PROGRESS | AWS::SNS::Topic | Topic
10:00:05.000 | UPDATE_COMPLETE | AWS::SNS::Topic | Topic
10:00:09.000 | UPDATE_COMPLETE | Stack | demo`;

  test("it shows the latest", () => {
    expect(drawn(twice)).toMatchObject({ names: ["Topic UPDATE_COMPLETE"], startedAt: at("10:00:00.000") });
  });

  test("it shows all when asked to", () => {
    expect(drawn(twice, { operations: "all" })).toMatchObject({
      names: ["Topic CREATE_COMPLETE", "Topic UPDATE_COMPLETE"],
      durationMs: 3_609_000,
    });
  });
});

test("what begins and ends at one instant does not wait for itself", () => {
  const { spans } = drawn(`
10:00:01.000 | CREATE_IN_PROGRESS | AWS::SNS::Topic | A
10:00:01.000 | CREATE_COMPLETE | AWS::SNS::Topic | A
10:00:01.000 | CREATE_IN_PROGRESS | AWS::SNS::Topic | B
10:00:01.000 | CREATE_COMPLETE | AWS::SNS::Topic | B
10:00:02.000 | CREATE_IN_PROGRESS | AWS::SNS::Topic | C`);
  expect(spans.map(({ inferredDepth }) => inferredDepth)).toEqual([0, 0, 1]);
});

test("nothing is taken for a predecessor that ended long before", () => {
  const { spans } = drawn(`
10:00:01.000 | CREATE_IN_PROGRESS | AWS::SNS::Topic | A
10:00:02.000 | CREATE_COMPLETE | AWS::SNS::Topic | A
10:05:00.000 | CREATE_IN_PROGRESS | AWS::SNS::Topic | B`);
  expect(spans[1]).not.toHaveProperty("inferredPredecessor");
});

test("a status nobody has heard of leaves the span open", () => {
  expect(
    drawn("10:00:01.000 | WAITING_FOR_GODOT | AWS::SNS::Topic | A", { now: at("10:00:03.000") }).spans,
  ).toMatchObject([{ category: "unknown", status: "WAITING_FOR_GODOT", durationMs: 2000 }]);
});

test("a clock that is behind does not make time run backwards", () => {
  expect(
    drawn("10:00:01.000 | CREATE_IN_PROGRESS | AWS::SNS::Topic | A", { now: at("09:00:00.000") }).spans[0]?.durationMs,
  ).toBe(0);
});

test("whatever the list, every event of a resource lies within one of its spans", () => {
  const event = fc
    .record({
      id: fc.constantFrom("A", "B", "C"),
      status: fc.constantFrom(
        "CREATE_IN_PROGRESS",
        "CREATE_COMPLETE",
        "UPDATE_IN_PROGRESS",
        "DELETE_IN_PROGRESS",
        "DELETE_FAILED",
        "ODD",
      ),
      offset: fc.nat({ max: 60_000 }),
    })
    .map(({ id, status, offset }): StackEvent => ({
      eventId: "",
      stackId: STACK_ID,
      stackName: "demo",
      logicalResourceId: id,
      physicalResourceId: "",
      resourceType: "AWS::SNS::Topic",
      timestamp: new Date(1_700_000_000_000 + offset).toISOString(),
      resourceStatus: status,
    }));
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const { spans, criticalPath } = timeline(events);
      for (const { logicalResourceId, timestamp } of events) {
        const time = Date.parse(timestamp);
        expect(
          spans.some(
            (span) =>
              span.logicalResourceId === logicalResourceId &&
              (span.startedAt ?? span.endedAt ?? Infinity) <= time &&
              time <= (span.endedAt ?? Infinity),
          ),
        ).toBe(true);
      }
      expect(criticalPath.every((index) => index < spans.length)).toBe(true);
      for (const [index, { inferredPredecessor = -1 }] of spans.entries())
        expect(inferredPredecessor).toBeLessThan(index);
    }),
  );
});

test("a stack of 100,000 events is drawn", () => {
  const events = Array.from({ length: 100_000 }, (_, index): StackEvent => ({
    eventId: `${index}`,
    stackId: STACK_ID,
    stackName: "demo",
    logicalResourceId: `R${index >> 1}`,
    physicalResourceId: "",
    resourceType: "AWS::S3::Bucket",
    timestamp: new Date(1_700_000_000_000 + index).toISOString(),
    resourceStatus: index % 2 ? "CREATE_COMPLETE" : "CREATE_IN_PROGRESS",
  }));
  expect(timeline(events).criticalPath).toHaveLength(50_000);
});

test("times are numbers that may be missing", () => {
  expectTypeOf<Timeline["spans"]>().toEqualTypeOf<readonly TimelineSpan[]>();
  expectTypeOf<TimelineSpan["startedAt"]>().toEqualTypeOf<number | undefined>();
});
