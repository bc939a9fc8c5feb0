import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLUSTER_CONFIGURATION } from "./cluster-configuration-schema.js";
import { configurationChanges } from "./configuration-changes.js";
import { judgeChanges, type UpdateContext } from "./update-policies.js";

const queue = (Name: string, more: object = {}) => ({
  Name,
  ComputeResources: [{ Name: "c5", InstanceType: "c5.xlarge", MinCount: 1, MaxCount: 10 }],
  Networking: { SubnetIds: ["subnet-1"] },
  ...more,
});
const resource = (more: object) => ({
  ComputeResources: [{ Name: "c5", InstanceType: "c5.xlarge", MinCount: 1, MaxCount: 10, ...more }],
});
const cluster = (queues: readonly object[], more: object = {}) => ({
  Image: { Os: "alinux2" },
  HeadNode: { InstanceType: "t3.micro", Networking: { SubnetId: "subnet-1" } },
  Scheduling: { Scheduler: "slurm", SlurmQueues: queues },
  ...more,
});

const RUNNING: UpdateContext = {
  scheduler: "slurm",
  hasRunningCapacity: true,
  desiredVcpus: 0,
  runningLoginNodes: 1,
  queueUpdateStrategy: undefined,
};

/** The changes between two configurations, as `path: before → after`, with why one is not allowed. */
function changes(before: object, after: object, context: Partial<UpdateContext> = {}) {
  return judgeChanges(configurationChanges(CLUSTER_CONFIGURATION, before, after), { ...RUNNING, ...context }).map(
    ({ path, key, before: from, after: to, problem }) => ({
      what: `${[...path, key].join(".")}: ${JSON.stringify(from) ?? "-"} → ${JSON.stringify(to) ?? "-"}`,
      ...(problem !== undefined && { problem }),
    }),
  );
}

const before = cluster([queue("one")]);

describe("the changes between two configurations", () => {
  test("are none where they are the same, whatever the order of their keys", () => {
    const { Image, ...rest } = before;
    expect(changes(before, { ...rest, Image })).toEqual([]);
  });

  test("name the items of lists by their key, wherever they stand in the list", () => {
    const two = cluster([queue("two"), queue("one", resource({ MaxCount: 12 }))]);
    expect(changes(before, two).map(({ what }) => what.replace(/\{.*\}/, "{…}"))).toEqual([
      "Scheduling.SlurmQueues: - → {…}",
      "Scheduling.SlurmQueues[one].ComputeResources[c5].MaxCount: 10 → 12",
    ]);
  });

  test("show a section that comes or goes as a whole, and nothing as -", () => {
    const monitored = { ...before, Monitoring: { Dashboards: { CloudWatch: { Enabled: false } } } };
    expect(changes(before, monitored)).toEqual([
      { what: 'Monitoring: "-" → {"Dashboards":{"CloudWatch":{"Enabled":false}}}' },
    ]);
  });

  test("leave out what the service ignores", () => {
    const settled = {
      ...before,
      Scheduling: { ...before.Scheduling, SlurmSettings: { QueueUpdateStrategy: "DRAIN" } },
    };
    expect(changes(before, settled)).toEqual([]);
  });

  test("are the same backwards, with the values the other way round", () => {
    const anyCluster = fc
      .uniqueArray(fc.constantFrom("one", "two", "three"), { minLength: 1 })
      .chain((names) =>
        fc
          .tuple(...names.map(() => fc.integer({ min: 1, max: 3 })))
          .map((counts) => cluster(names.map((name, index) => queue(name, resource({ MaxCount: counts[index] }))))),
      );
    fc.assert(
      fc.property(anyCluster, anyCluster, (one, other) => {
        const there = configurationChanges(CLUSTER_CONFIGURATION, one, other);
        const back = configurationChanges(CLUSTER_CONFIGURATION, other, one);
        const key = (path: readonly string[], from: unknown, to: unknown) => JSON.stringify([path, from, to]);
        expect(there.map((change) => key(change.path, change.before, change.after)).toSorted()).toEqual(
          back.map((change) => key(change.path, change.after, change.before)).toSorted(),
        );
      }),
    );
  });
});

describe("an update policy", () => {
  const STOP = "Stop the compute fleet with the pcluster update-compute-fleet command";

  test.each([
    [
      "HeadNode.InstanceType",
      cluster([queue("one")], { HeadNode: { ...before.HeadNode, InstanceType: "t3.large" } }),
      "Update actions are not currently supported for the 'InstanceType' parameter. Restore 'InstanceType' value to 't3.micro'. If you need this change, please consider creating a new cluster instead of updating the existing one.",
    ],
    [
      "a parameter that was not there",
      { ...before, CustomS3Bucket: "mine" },
      "'CustomS3Bucket' parameter is a read_only parameter that cannot be updated. New value 'mine' will be ignored and old value 'None' will be used if you force the update.. Restore the value of parameter 'CustomS3Bucket' to 'None'",
    ],
    [
      "a queue's image",
      cluster([queue("one", { Image: { CustomAmi: "ami-1" } })]),
      `All compute nodes must be stopped or QueueUpdateStrategy must be set. ${STOP}, or set QueueUpdateStrategy in the configuration used for the 'update-cluster' operation`,
    ],
    [
      "an instance type",
      cluster([queue("one", resource({ InstanceType: "m5.large" }))]),
      `All compute nodes must be stopped. ${STOP}`,
    ],
    [
      "a smaller queue",
      cluster([queue("one", resource({ MaxCount: 9 }))]),
      expect.stringMatching(/^All compute nodes must be stopped or QueueUpdateStrategy must be set to TERMINATE\. /),
    ],
    [
      "shared storage",
      { ...before, SharedStorage: [{ Name: "a", MountDir: "/a", StorageType: "Efs" }] },
      `All compute nodes must be stopped or QueueUpdateStrategy must be set. ${STOP}, or set QueueUpdateStrategy in the configuration used for the 'update-cluster' operation`,
    ],
    ["a login pool", { ...before, LoginNodes: { Pools: [{ Name: "login" }] } }, undefined],
  ])("judges %s", (_what, after, problem) => {
    expect(changes(before, after).map((change) => change.problem)).toEqual([problem]);
  });

  test("allows what needs a stopped fleet when it is stopped, or when the strategy says so", () => {
    const image = cluster([queue("one", { Image: { CustomAmi: "ami-1" } })]);
    const smaller = cluster([queue("one", resource({ MaxCount: 9 }))]);
    expect(changes(before, image, { hasRunningCapacity: false })[0]).not.toHaveProperty("problem");
    expect(changes(before, image, { queueUpdateStrategy: "DRAIN" })[0]).not.toHaveProperty("problem");
    expect(changes(before, smaller, { queueUpdateStrategy: "DRAIN" })[0]).toHaveProperty("problem");
    expect(changes(before, smaller, { queueUpdateStrategy: "TERMINATE" })[0]).not.toHaveProperty("problem");
  });

  test("of AWS Batch keeps the most vCPUs at what is there, and its storage as it is", () => {
    const batch = (MaxvCpus: number) => ({
      ...before,
      Scheduling: {
        Scheduler: "awsbatch",
        AwsBatchQueues: [queue("jobs", { ComputeResources: [{ Name: "r", InstanceTypes: ["optimal"], MaxvCpus }] })],
      },
    });
    const context = { scheduler: "awsbatch", desiredVcpus: 8 };
    expect(changes(batch(16), batch(8), context)).toEqual([
      { what: "Scheduling.AwsBatchQueues[jobs].ComputeResources[r].MaxvCpus: 16 → 8" },
    ]);
    expect(changes(batch(16), batch(4), context)[0]?.problem).toBe(
      `Max vCPUs can not be lower than the current Desired vCPUs (8). ${STOP}`,
    );
    const stored = { ...batch(16), SharedStorage: [{ Name: "a", MountDir: "/a", StorageType: "Efs" }] };
    expect(changes(batch(16), stored, context)[0]?.problem).toMatch(/^Update actions are not currently supported/);
  });
});
