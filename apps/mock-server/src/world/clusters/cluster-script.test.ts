import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLUSTER_OUTCOMES, type ClusterOutcome } from "../../scenarios/scenario.js";
import { memoryLog } from "../../store/memory-log.js";
import type { ClusterCommand } from "../commands.js";
import { createWorld, type World } from "../world.js";
import { PLAIN_CONFIGURATION } from "./plain-configuration.js";

const START = Date.parse("2024-10-24T10:00:00.000Z");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const region = "eu-west-1";
const clusterName = "demo";

/** Two queues, one of them with more static nodes than before; login nodes; storage that the stack makes. */
const RICH_CONFIGURATION = `${PLAIN_CONFIGURATION.replace("MinCount: 1", "MinCount: 3")}    - Name: queue2
      ComputeResources:
        - Name: m5
          InstanceType: m5.large
          MinCount: 2
          MaxCount: 4
      Networking:
        SubnetIds: [subnet-0123456789abcdef0]
LoginNodes:
  Pools:
    - Name: login
      InstanceType: t3.micro
      Count: 1
      Networking:
        SubnetIds: [subnet-0123456789abcdef0]
SharedStorage:
  - Name: scratch
    MountDir: /scratch
    StorageType: Efs
`;

function aWorld(clusterOutcome: ClusterOutcome, log = memoryLog(), seed = "seed"): World {
  return createWorld({ log, scenario: { outcome: "success", clusterOutcome }, seed, startedAt: START });
}

const create = (at = START, clusterConfiguration = PLAIN_CONFIGURATION): ClusterCommand => ({
  type: "CreateCluster",
  at,
  region,
  clusterName,
  clusterConfiguration,
  rollbackOnFailure: true,
});

const anyOutcome = fc.constantFrom(...CLUSTER_OUTCOMES);
const configuration = fc.constantFrom(PLAIN_CONFIGURATION, RICH_CONFIGURATION);

/** Commands for one cluster, each some time after the one before, as they may be asked for. */
const anyChanges = fc.array(
  fc.record({
    kind: fc.constantFrom("update", "start", "stop", "instances", "delete", "create"),
    after: fc.nat(HOUR),
    clusterConfiguration: configuration,
  }),
  { maxLength: 8 },
);

/** What a server would let through of them. */
function applyAllowed(
  world: World,
  changes: typeof anyChanges extends fc.Arbitrary<infer Value> ? Value : never,
): number {
  world.apply(create());
  let at = START;
  for (const { kind, after, clusterConfiguration } of changes) {
    at += after;
    const stack = world.cluster(region, clusterName, at)?.stack;
    const isAtRest = ["CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE"].includes(stack?.status ?? "");
    const base = { at, region, clusterName };
    if (kind === "create" && !stack) world.apply(create(at, clusterConfiguration));
    if (kind === "delete" && stack) world.apply({ ...base, type: "DeleteCluster" });
    if (kind === "instances") world.apply({ ...base, type: "DeleteClusterInstances" });
    if (kind === "update" && isAtRest) world.apply({ ...base, type: "UpdateCluster", clusterConfiguration });
    if (kind === "start" && isAtRest) world.apply({ ...base, type: "UpdateComputeFleet", status: "START_REQUESTED" });
    if (kind === "stop" && isAtRest) world.apply({ ...base, type: "UpdateComputeFleet", status: "STOP_REQUESTED" });
  }
  return at;
}

/** Everything the world says of the cluster at an instant. */
function say(world: World, at: number): string {
  const cluster = world.cluster(region, clusterName, at);
  return JSON.stringify([cluster, cluster?.stack.events(0, Infinity), world.clusterNodes(region, clusterName, at)]);
}

describe("a cluster, whatever is done to it", () => {
  test("is a fold: read again from its log it is the same at every instant", () => {
    fc.assert(
      fc.property(anyOutcome, anyChanges, fc.nat(12 * HOUR), (outcome, changes, elapsed) => {
        const log = memoryLog();
        const world = aWorld(outcome, log);
        applyAllowed(world, changes);
        expect(say(aWorld(outcome, log), START + elapsed)).toBe(say(world, START + elapsed));
      }),
    );
  });

  test("has events in the order of their dates, none of them twice and none of the future", () => {
    fc.assert(
      fc.property(anyOutcome, anyChanges, fc.nat(3 * HOUR), (outcome, changes, later) => {
        const world = aWorld(outcome);
        const at = applyAllowed(world, changes) + later;
        const events = world.cluster(region, clusterName, at)?.stack.events(0, Infinity) ?? [];
        const dates = events.map(({ timestamp }) => Date.parse(timestamp));
        expect(dates).toEqual(dates.toSorted((a, b) => a - b));
        expect(dates.at(-1) ?? 0).toBeLessThanOrEqual(at);
        expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(events.length);
      }),
    );
  });

  test("stays as it is until the instant it says", () => {
    fc.assert(
      fc.property(
        anyOutcome,
        anyChanges,
        fc.nat(2 * HOUR),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (outcome, changes, later, share) => {
          const world = aWorld(outcome);
          const at = applyAllowed(world, changes) + later;
          const stack = world.stack(region, clusterName, at);
          fc.pre(stack !== undefined);
          const until = Math.min(stack?.unchangedUntil ?? at, at + 24 * HOUR);
          const between = at + Math.floor((until - 1 - at) * share);
          const events = (instant: number) => world.stack(region, clusterName, instant)?.events(0, Infinity);
          expect(events(between)).toEqual(events(at));
          if (stack && stack.unchangedUntil < Infinity) expect(events(stack.unchangedUntil)).not.toEqual(events(at));
        },
      ),
    );
  });
});

describe("nodes", () => {
  const nodes = (world: World, minutes: number) =>
    world
      .clusterNodes(region, clusterName, START + minutes * MINUTE)
      .map(({ nodeType, queueName }) => queueName ?? nodeType);

  test("come with what an update adds, and go with what it removes", () => {
    const world = aWorld("success");
    world.apply(create());
    expect(nodes(world, 60)).toEqual(["HeadNode", "queue1"]);
    const update = (at: number, clusterConfiguration: string) =>
      world.apply({ type: "UpdateCluster", at: START + at * MINUTE, region, clusterName, clusterConfiguration });
    update(60, RICH_CONFIGURATION);
    expect(nodes(world, 120)).toEqual(["HeadNode", "queue1", "queue1", "queue1", "queue2", "queue2"]);
    update(120, PLAIN_CONFIGURATION);
    expect(nodes(world, 180)).toEqual(["HeadNode", "queue1"]);
  });

  test("of a login pool stand behind a load balancer that counts them healthy after a while", () => {
    const world = aWorld("success");
    world.apply(create(START, RICH_CONFIGURATION));
    const pools = Array.from(
      { length: 40 },
      (_, quarter) => world.cluster(region, clusterName, START + (quarter * MINUTE) / 4)?.loginPools[0],
    );
    expect([...new Set(pools.map((pool) => pool && `${pool.healthyNodes} of 1`))]).toEqual([
      undefined,
      "0 of 1",
      "1 of 1",
    ]);
  });

  test("of a cluster that is deleted are gone with it, the head node included", () => {
    const world = aWorld("success");
    world.apply(create(START, RICH_CONFIGURATION));
    world.apply({ type: "DeleteCluster", at: START + HOUR, region, clusterName });
    expect(nodes(world, 59)).toHaveLength(7);
    expect(nodes(world, 90)).toEqual([]);
  });
});

test("more nodes than EC2 describes in a page are all there", () => {
  const world = aWorld("success");
  world.apply(
    create(
      START,
      PLAIN_CONFIGURATION.replace("MinCount: 1", "MinCount: 1500").replace("MaxCount: 10", "MaxCount: 2000"),
    ),
  );
  const nodes = world.clusterNodes(region, clusterName, START + HOUR);
  expect(new Set(nodes.map(({ instanceId }) => instanceId)).size).toBe(1501);
});
