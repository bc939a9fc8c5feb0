import type { StackEvent } from "@pcluster-api/types";
import { describe, expect, test } from "vitest";
import {
  BATCH_CONFIGURATION,
  frozenMock,
  HOUR,
  IMAGE_CONFIGURATION,
  MINUTE,
  SECOND,
  slurmConfiguration,
  START,
  type FrozenMock,
} from "../support/frozen-mock.ts";

const created = slurmConfiguration();
const create = ({ ask }: FrozenMock, query = "", clusterConfiguration = created, clusterName = "demo") =>
  ask(`POST /v3/clusters${query}`, { clusterName, clusterConfiguration });
const update = ({ ask }: FrozenMock, clusterConfiguration: string, query = "") =>
  ask(`PUT /v3/clusters/demo${query}`, { clusterConfiguration });

/** A cluster that has been created and is at work. */
async function runningCluster(scenario = "empty", configuration = created): Promise<FrozenMock> {
  const world = frozenMock({ scenario });
  expect((await create(world, "", configuration)).status).toBe(202);
  world.mock.clock.advance(HOUR);
  return world;
}

const statusOf = async ({ ask }: FrozenMock) =>
  (await ask<{ cloudFormationStackStatus?: string }>("GET /v3/clusters/demo")).body.cloudFormationStackStatus;

const larger = slurmConfiguration((yaml) => yaml.replace("MaxCount: 10", "MaxCount: 20"));
const smaller = slurmConfiguration((yaml) => yaml.replace("MaxCount: 10", "MaxCount: 5"));

describe("CreateCluster", () => {
  test("is accepted with constant statuses, and the cluster is complete some minutes later", async () => {
    const world = frozenMock();
    expect(await create(world)).toEqual({
      status: 202,
      body: {
        cluster: {
          clusterName: "demo",
          cloudformationStackStatus: "CREATE_IN_PROGRESS",
          cloudformationStackArn: expect.stringMatching(
            /^arn:aws:cloudformation:us-east-1:123456789012:stack\/demo\/[0-9a-f-]{36}$/,
          ),
          region: "us-east-1",
          version: "3.12.0",
          clusterStatus: "CREATE_IN_PROGRESS",
          scheduler: { type: "slurm" },
        },
      },
    });
    expect((await world.ask("GET /v3/clusters/demo")).body).toMatchObject({
      clusterStatus: "CREATE_IN_PROGRESS",
      computeFleetStatus: "UNKNOWN",
    });
    world.mock.clock.advance(15 * MINUTE);
    expect((await world.ask("GET /v3/clusters/demo")).body).toMatchObject({
      clusterStatus: "CREATE_COMPLETE",
      computeFleetStatus: "RUNNING",
      headNode: { instanceType: "t3.medium", state: "running" },
      tags: [
        { key: "parallelcluster:cluster-name", value: "demo" },
        { key: "parallelcluster:version", value: "3.12.0" },
      ],
    });
  });

  test("tells of what validators find that is not grave enough", async () => {
    const withoutKey = slurmConfiguration((yaml) => yaml.replace("  Ssh:\n    KeyName: hpc\n", ""));
    const message = expect.stringContaining("If you do not specify a key pair");
    const found = [{ level: "WARNING", type: "KeyPairValidator", message }];
    const world = frozenMock();
    expect(await create(world, "?dryrun=true", withoutKey)).toEqual({
      status: 412,
      body: { message: "Request would have succeeded, but DryRun flag is set.", validationMessages: found },
    });
    expect(await create(world, "?validationFailureLevel=WARNING", withoutKey)).toEqual({
      status: 400,
      body: { message: "Invalid cluster configuration.", configurationValidationErrors: found },
    });
    expect(await create(world, "?suppressValidators=type:KeyPairValidator&dryrun=true", withoutKey)).toEqual({
      status: 412,
      body: { message: "Request would have succeeded, but DryRun flag is set." },
    });
    expect(await create(world, "", withoutKey)).toMatchObject({ status: 202, body: { validationMessages: found } });
  });

  test.each([
    ["nothing", "", "Bad Request: configuration is required and cannot be empty"],
    ["no mapping", "[]", "Bad Request: Configuration must be a valid YAML document. Parsed config is not a dict"],
  ])("refuses %s", async (_what, configuration, message) => {
    expect(await create(frozenMock(), "", configuration)).toEqual({ status: 400, body: { message } });
  });

  test("refuses what the schema does not know or misses, in the form of a Python list", async () => {
    const wrong = slurmConfiguration((yaml) => `${yaml.replace("Scheduler: slurm", "Scheduler: pbs")}Foo: 1\n`);
    expect(await create(frozenMock(), "", wrong)).toEqual({
      status: 400,
      body: {
        message: "Invalid cluster configuration.",
        configurationValidationErrors: [
          {
            level: "ERROR",
            type: "ConfigSchemaValidator",
            message:
              "[('Foo', ['Unknown field.']), ('Scheduling', {'Scheduler': ['Must be one of: slurm, awsbatch.']})]",
          },
        ],
      },
    });
  });

  test("a taken name comes before a bad configuration, also when it is that of an image's stack", async () => {
    const world = await runningCluster();
    const body = { message: "Bad Request: Cluster demo already exists." };
    expect(await create(world, "", "{")).toEqual({ status: 400, body });
    await world.ask("POST /v3/images/custom", { imageId: "image", imageConfiguration: IMAGE_CONFIGURATION });
    expect(await create(world, "", created, "image")).toMatchObject({ status: 400 });
    expect(
      await world.ask("POST /v3/images/custom", { imageId: "demo", imageConfiguration: IMAGE_CONFIGURATION }),
    ).toMatchObject({
      status: 409,
      body: {
        message:
          "ParallelCluster build infrastructure for image demo or a CloudFormation Stack with the same name already exists.",
      },
    });
  });
});

describe("a creation that fails", () => {
  test.each([
    ["cluster-build-fails", "HeadNodeBootstrapFailure", "Failed to set up the head node."],
    ["cluster-network-fails", "HeadNodeBootstrapFailure", "Cluster creation timed out."],
    ["cluster-creation-fails", "ResourceCreationFailure", "Failed to create resources for head node bootstrap."],
  ])("%s is explained by the wait condition: %s", async (scenario, failureCode, failureReason) => {
    const world = await runningCluster(scenario);
    expect((await world.ask("GET /v3/clusters/demo")).body).toMatchObject({
      clusterStatus: "CREATE_FAILED",
      cloudFormationStackStatus: "ROLLBACK_COMPLETE",
      computeFleetStatus: "UNKNOWN",
      failures: [{ failureCode, failureReason }],
    });
    expect((await world.ask("GET /v3/clusters/demo/instances")).body).toEqual({ instances: [] });
  });

  test("is not rolled back when that is not wanted, and its head node stays", async () => {
    const world = frozenMock({ scenario: "cluster-build-fails" });
    await create(world, "?rollbackOnFailure=false");
    world.mock.clock.advance(HOUR);
    expect((await world.ask("GET /v3/clusters/demo")).body).toMatchObject({
      cloudFormationStackStatus: "CREATE_FAILED",
      headNode: { state: "running" },
    });
    const { body } = await world.ask<{ events: StackEvent[] }>("GET /v3/clusters/demo/stackevents");
    expect(body.events[0]?.resourceStatusReason).toMatch(
      /^The following resource\(s\) failed to create: \[HeadNodeWaitCondition20241224100000\]\. $/,
    );
    expect(body.events[1]?.resourceStatusReason).toMatch(
      /^WaitCondition received failed message: 'Failed to run chef recipe .+' for uniqueId: i-0[0-9a-f]{16}$/,
    );
  });

  test("cannot always be undone", async () => {
    const world = await runningCluster("cluster-cleanup-fails");
    expect(await statusOf(world)).toBe("ROLLBACK_FAILED");
  });
});

describe("UpdateCluster", () => {
  test("answers with the changes, and the cluster comes to have the new configuration", async () => {
    const world = await runningCluster();
    const changeSet = [
      {
        parameter: "Scheduling.SlurmQueues[queue1].ComputeResources[c5].MaxCount",
        currentValue: 10,
        requestedValue: 20,
      },
    ];
    expect(await update(world, larger, "?dryrun=true")).toEqual({
      status: 412,
      body: { message: "Request would have succeeded, but DryRun flag is set.", changeSet },
    });
    expect(await update(world, larger)).toMatchObject({
      status: 202,
      body: { cluster: { clusterStatus: "UPDATE_IN_PROGRESS" }, changeSet },
    });
    expect(await update(world, larger)).toEqual({
      status: 409,
      body: { message: "Cannot execute update while stack is in UPDATE_IN_PROGRESS status." },
    });
    world.mock.clock.advance(HOUR);
    expect((await world.ask("GET /v3/clusters/demo")).body).toMatchObject({
      clusterStatus: "UPDATE_COMPLETE",
      creationTime: new Date(START).toISOString(),
      lastUpdatedTime: new Date(START + HOUR).toISOString(),
    });
    expect(await update(world, larger)).toEqual({
      status: 400,
      body: { message: "Bad Request: No changes found in your cluster configuration." },
    });
    expect(await update(world, larger, "?forceUpdate=true")).toMatchObject({ status: 202, body: { changeSet: [] } });
  });

  test("refuses what its policies do not allow, with the reason and what would help", async () => {
    const world = await runningCluster();
    const other = smaller.replace("t3.medium", "t3.large");
    expect(await update(world, other)).toEqual({
      status: 400,
      body: {
        message: "Update failure",
        changeSet: [
          { parameter: "HeadNode.InstanceType", currentValue: "t3.medium", requestedValue: "t3.large" },
          {
            parameter: "Scheduling.SlurmQueues[queue1].ComputeResources[c5].MaxCount",
            currentValue: 10,
            requestedValue: 5,
          },
        ],
        updateValidationErrors: [
          {
            parameter: "HeadNode.InstanceType",
            currentValue: "t3.medium",
            requestedValue: "t3.large",
            message:
              "Update actions are not currently supported for the 'InstanceType' parameter. Restore 'InstanceType' value to 't3.medium'. If you need this change, please consider creating a new cluster instead of updating the existing one.",
          },
          expect.objectContaining({
            message: expect.stringMatching(
              /^All compute nodes must be stopped or QueueUpdateStrategy must be set to TERMINATE\. Stop the compute fleet/,
            ),
          }),
        ],
      },
    });
    expect(await update(world, other, "?forceUpdate=true")).toMatchObject({ status: 202 });
  });

  test("what needs a stopped fleet is allowed once it is stopped", async () => {
    const world = await runningCluster();
    await world.ask("PATCH /v3/clusters/demo/computefleet", { status: "STOP_REQUESTED" });
    world.mock.clock.advance(5 * MINUTE);
    expect(await update(world, smaller)).toMatchObject({ status: 202 });
  });

  test("a queue that is added is one change, with the whole queue as its value", async () => {
    const world = await runningCluster();
    const queue = {
      Name: "queue2",
      ComputeResources: [{ Name: "m5", InstanceType: "m5.xlarge", MinCount: 1, MaxCount: 4 }],
      Networking: { SubnetIds: ["subnet-0123456789abcdef0"] },
    };
    const added = slurmConfiguration((yaml) => `${yaml}    - ${JSON.stringify(queue)}\n`);
    expect(await update(world, added)).toMatchObject({
      status: 202,
      body: { changeSet: [{ parameter: "Scheduling.SlurmQueues", currentValue: "-", requestedValue: queue }] },
    });
    world.mock.clock.advance(HOUR);
    const { body } = await world.ask<{ instances: unknown[] }>("GET /v3/clusters/demo/instances?queueName=queue2");
    expect(body.instances).toHaveLength(1);
  });

  test.each([
    [
      "",
      "Bad Request: Cluster update failed.\nConfiguration must be a valid YAML document. Parsed config is not a dict",
    ],
    ["?dryrun=true", "Bad Request: Configuration must be a valid YAML document. Parsed config is not a dict"],
  ])("refuses what is no configuration, asked with %j", async (query, message) => {
    expect(await update(await runningCluster(), "just text", query)).toEqual({ status: 400, body: { message } });
  });

  test("refuses an empty configuration before it looks for the cluster, and another version than its own", async () => {
    const scenario = {
      outcome: "success",
      clusters: [{ clusterName: "demo", outcome: "success", version: "3.11.1", startedMinutesAgo: 60 }],
    } as const;
    const world = frozenMock({ scenario });
    expect(await update(world, "")).toMatchObject({ status: 400 });
    expect(await world.ask("PUT /v3/clusters/nope", { clusterConfiguration: larger })).toEqual({
      status: 404,
      body: {
        message: "Cluster 'nope' does not exist or belongs to an incompatible ParallelCluster major version.",
      },
    });
    expect(await update(world, larger)).toEqual({
      status: 400,
      body: {
        message:
          "Bad Request: the update can be performed only with the same ParallelCluster version (3.11.1) used to create the cluster.",
      },
    });
  });

  test("refuses a configuration that is wrong", async () => {
    expect(await update(await runningCluster(), larger.replace("alinux2023", "plan9"))).toMatchObject({
      status: 400,
      body: {
        message: "Invalid cluster configuration.",
        configurationValidationErrors: [{ type: "ConfigSchemaValidator" }],
      },
    });
  });

  test("that fails is rolled back, and the old configuration stays in force", async () => {
    const world = await runningCluster("cluster-update-fails");
    await update(world, larger);
    world.mock.clock.advance(HOUR);
    expect((await world.ask("GET /v3/clusters/demo")).body).toMatchObject({
      clusterStatus: "UPDATE_FAILED",
      cloudFormationStackStatus: "UPDATE_ROLLBACK_COMPLETE",
      computeFleetStatus: "RUNNING",
    });
    const events = await world.client.paginate("getClusterStackEvents", { clusterName: "demo" }).toArray();
    const statuses = events
      .filter(({ resourceType }) => resourceType === "AWS::CloudFormation::Stack")
      .filter(({ logicalResourceId }) => logicalResourceId === "demo")
      .map(({ resourceStatus }) => resourceStatus);
    expect(statuses.toReversed()).toEqual([
      "CREATE_IN_PROGRESS",
      "CREATE_COMPLETE",
      "UPDATE_IN_PROGRESS",
      "UPDATE_ROLLBACK_IN_PROGRESS",
      "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
      "UPDATE_ROLLBACK_COMPLETE",
    ]);
    expect(await update(world, larger, "?dryrun=true")).toMatchObject({
      body: { changeSet: [{ requestedValue: 20 }] },
    });
  });
});

describe("DeleteCluster", () => {
  test("is accepted again while the stack goes, and 404 when it is gone", async () => {
    const world = await runningCluster();
    const first = await world.ask("DELETE /v3/clusters/demo");
    expect(first).toMatchObject({
      status: 202,
      body: { cluster: { clusterStatus: "DELETE_IN_PROGRESS", cloudformationStackStatus: "DELETE_IN_PROGRESS" } },
    });
    world.mock.clock.advance(20 * SECOND);
    expect(await world.ask("DELETE /v3/clusters/demo")).toEqual(first);
    expect(await statusOf(world)).toBe("DELETE_IN_PROGRESS");
    world.mock.clock.advance(HOUR);
    const unknown = "Cluster 'demo' does not exist or belongs to an incompatible ParallelCluster major version.";
    expect(await world.ask("GET /v3/clusters/demo")).toEqual({ status: 404, body: { message: unknown } });
    expect(await world.ask("DELETE /v3/clusters/demo")).toEqual({
      status: 404,
      body: {
        message: `${unknown} In case you have running instances belonging to a deleted cluster please use the DeleteClusterInstances API.`,
      },
    });
    expect((await world.ask("GET /v3/clusters/demo/instances")).body).toEqual({ instances: [] });
  });

  test("keeps the log group, and says so in an event", async () => {
    const world = await runningCluster();
    await world.ask("DELETE /v3/clusters/demo");
    world.mock.clock.advance(90 * SECOND);
    const events = await world.client.paginate("getClusterStackEvents", { clusterName: "demo" }).toArray();
    expect(events.filter(({ resourceStatus }) => resourceStatus === "DELETE_SKIPPED")).toMatchObject([
      { logicalResourceId: "CloudWatchLogGroup" },
    ]);
  });

  test("may fail, and may be tried again", async () => {
    const world = await runningCluster("cluster-delete-fails");
    await world.ask("DELETE /v3/clusters/demo");
    world.mock.clock.advance(HOUR);
    expect((await world.ask("GET /v3/clusters/demo")).body).toMatchObject({ clusterStatus: "DELETE_FAILED" });
    expect(await world.ask("DELETE /v3/clusters/demo")).toMatchObject({ status: 202 });
  });
});

describe("instances", () => {
  test("are the head node and the static nodes, by type and queue", async () => {
    const world = await runningCluster();
    const list = async (query: string) =>
      (
        await world.ask<{ instances: { nodeType: string; queueName?: string }[] }>(
          `GET /v3/clusters/demo/instances${query}`,
        )
      ).body.instances;
    expect((await list("")).map(({ nodeType }) => nodeType)).toEqual(["HeadNode", "ComputeNode", "ComputeNode"]);
    expect(await list("?nodeType=ComputeNode&queueName=queue1")).toHaveLength(2);
    expect(await list("?queueName=nope")).toEqual([]);
    expect(await list("?nodeType=LoginNode")).toEqual([]);
  });

  test("are ended by DeleteClusterInstances, of a cluster that there is, or by force of any", async () => {
    const world = await runningCluster();
    expect(await world.ask("DELETE /v3/clusters/demo/instances")).toEqual({ status: 202, body: undefined });
    expect((await world.ask<{ instances: unknown[] }>("GET /v3/clusters/demo/instances")).body.instances).toHaveLength(
      1,
    );
    expect(await world.ask("DELETE /v3/clusters/nope/instances")).toEqual({
      status: 404,
      body: {
        message:
          "Cluster 'nope' does not exist or belongs to an incompatible ParallelCluster major version. To force the deletion of all compute nodes, please use the `force` param.",
      },
    });
    expect(await world.ask("DELETE /v3/clusters/nope/instances?force=true")).toMatchObject({ status: 202 });
  });

  test("of an unknown cluster are none", async () => {
    expect(await frozenMock().ask("GET /v3/clusters/nope/instances")).toEqual({ status: 200, body: { instances: [] } });
  });

  test("of AWS Batch cannot be deleted", async () => {
    const world = await runningCluster("empty", BATCH_CONFIGURATION);
    expect(await world.ask("DELETE /v3/clusters/demo/instances")).toEqual({
      status: 400,
      body: { message: "Bad Request: the delete cluster instances operation does not support AWS Batch clusters." },
    });
  });
});

describe("the compute fleet", () => {
  const patch = ({ ask }: FrozenMock, status: string) => ask("PATCH /v3/clusters/demo/computefleet", { status });
  const fleet = async ({ ask }: FrozenMock) =>
    (await ask<{ status: string }>("GET /v3/clusters/demo/computefleet")).body.status;

  test("of Slurm stops and starts by steps, and its nodes with it", async () => {
    const world = await runningCluster();
    const at = new Date(START + HOUR).toISOString();
    expect(await patch(world, "STOP_REQUESTED")).toEqual({
      status: 200,
      body: { status: "STOP_REQUESTED", lastStatusUpdatedTime: at },
    });
    const seen = [];
    for (let step = 0; step < 20; step += 1) {
      seen.push(await fleet(world));
      world.mock.clock.advance(6 * SECOND);
    }
    expect([...new Set(seen)]).toEqual(["STOP_REQUESTED", "STOPPING", "STOPPED"]);
    expect((await world.ask<{ instances: unknown[] }>("GET /v3/clusters/demo/instances")).body.instances).toHaveLength(
      1,
    );

    await patch(world, "START_REQUESTED");
    world.mock.clock.advance(5 * MINUTE);
    expect(await fleet(world)).toBe("RUNNING");
    expect((await world.ask<{ instances: unknown[] }>("GET /v3/clusters/demo/instances")).body.instances).toHaveLength(
      3,
    );
  });

  test("that is where it should be, or on its way, is left alone", async () => {
    const world = await runningCluster();
    const before = (await world.ask("GET /v3/clusters/demo/computefleet")).body;
    expect(await patch(world, "START_REQUESTED")).toEqual({ status: 200, body: before });
  });

  test("of AWS Batch is enabled or disabled at once, and does not say since when", async () => {
    const world = await runningCluster("empty", BATCH_CONFIGURATION);
    expect(await fleet(world)).toBe("ENABLED");
    expect(await patch(world, "DISABLED")).toEqual({ status: 200, body: { status: "DISABLED" } });
    expect(await patch(world, "STOP_REQUESTED")).toEqual({
      status: 400,
      body: {
        message:
          "Bad Request: the update compute fleet status can only be set to `ENABLED` or `DISABLED` for AWS Batch scheduler clusters.",
      },
    });
  });

  test("of Slurm takes no request for AWS Batch", async () => {
    expect(await patch(await runningCluster(), "ENABLED")).toEqual({
      status: 400,
      body: {
        message:
          "Bad Request: the update compute fleet status can only be set to `START_REQUESTED` or `STOP_REQUESTED` for Slurm scheduler clusters.",
      },
    });
  });

  test.each([
    ["START_REQUESTED", "starting", "start/enable"],
    ["STOP_REQUESTED", "stopping", "stop/disable"],
  ])("cannot be asked for %s while the stack is not at rest", async (status, gerund, verbs) => {
    const world = frozenMock();
    await create(world);
    expect(await patch(world, status)).toEqual({
      status: 400,
      body: {
        message: `Bad Request: Failed when ${gerund} compute fleet with error: Cannot ${verbs} compute fleet while stack is in CREATE_IN_PROGRESS status.`,
      },
    });
    expect((await world.ask("GET /v3/clusters/demo/computefleet")).body).toEqual({ status: "UNKNOWN" });
  });

  test("may be put into protected mode, and started out of it", async () => {
    const world = await runningCluster("cluster-protected");
    expect(await fleet(world)).toBe("PROTECTED");
    expect(await patch(world, "START_REQUESTED")).toMatchObject({ status: 200, body: { status: "START_REQUESTED" } });
  });
});

const BY_NAME = [
  "GET /v3/clusters/demo",
  "GET /v3/clusters/demo/computefleet",
  "GET /v3/clusters/demo/logstreams",
  "GET /v3/clusters/demo/logstreams/s",
  "GET /v3/clusters/demo/stackevents",
];

describe.each(BY_NAME)("%s", (line) => {
  test("404 to a cluster that there is not", async () => {
    expect(await frozenMock().ask(line)).toEqual({
      status: 404,
      body: { message: "Cluster 'demo' does not exist or belongs to an incompatible ParallelCluster major version." },
    });
  });

  test.each([
    ["a newer version", { clusters: [{ clusterName: "demo", outcome: "success", version: "3.12.1" }] }],
    ["an older major version", { clusters: [{ clusterName: "demo", outcome: "success", version: "2.11.9" }] }],
  ] as const)("400 to a cluster of %s", async (_what, scenario) => {
    expect(await frozenMock({ scenario: { outcome: "success", ...scenario } }).ask(line)).toEqual({
      status: 400,
      body: { message: "Bad Request: Cluster 'demo' belongs to an incompatible ParallelCluster major version." },
    });
  });

  test("400 to a stack that is no cluster", async () => {
    const other = line.replace("demo", "other-stack-0");
    expect(await frozenMock({ scenario: { outcome: "success", otherStacks: 1 } }).ask(other)).toMatchObject({
      status: 400,
    });
  });
});

describe("ListClusters", () => {
  test("lists them by status, but not those that are gone", async () => {
    const world = await runningCluster();
    await create(world, "", created, "second");
    const names = async (query = "") =>
      (await world.ask<{ clusters: { clusterName: string }[] }>(`GET /v3/clusters${query}`)).body.clusters.map(
        ({ clusterName }) => clusterName,
      );
    expect(await names()).toEqual(["demo", "second"]);
    expect(await names("?clusterStatus=CREATE_IN_PROGRESS&clusterStatus=DELETE_IN_PROGRESS")).toEqual(["second"]);
    await world.ask("DELETE /v3/clusters/demo");
    world.mock.clock.advance(HOUR);
    expect(await names()).toEqual(["second"]);
  });
});

describe("the stack's events", () => {
  test("are those of the root stack: queues are one resource of it", async () => {
    const world = await runningCluster();
    const events = await world.client.paginate("getClusterStackEvents", { clusterName: "demo" }).toArray();
    expect(events.length).toBeGreaterThan(100);
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(events.length);
    expect(new Set(events.map(({ stackName }) => stackName))).toEqual(new Set(["demo"]));
    const nested = events.filter(
      ({ resourceType, logicalResourceId }) =>
        resourceType === "AWS::CloudFormation::Stack" && logicalResourceId !== "demo",
    );
    expect(nested.length).toBe(3);
    expect(nested[0]?.physicalResourceId).toMatch(/^arn:aws:cloudformation:us-east-1:123456789012:stack\/demo-/);
  });

  test("are those of any stack for GetImageStackEvents, and no image is described by them", async () => {
    const world = await runningCluster();
    const ofCluster = await world.ask<{ events: unknown[] }>("GET /v3/clusters/demo/stackevents");
    const ofImage = await world.ask<{ events: unknown[] }>("GET /v3/images/custom/demo/stackevents");
    expect(ofImage.body.events).toEqual(ofCluster.body.events);
    const none = {
      status: 500,
      body: { message: "No artifact directory found in image tag and cloudformation stack tag." },
    };
    expect(await world.ask("GET /v3/images/custom/demo")).toEqual(none);
    expect(await world.ask("DELETE /v3/images/custom/demo")).toEqual(none);
    expect(await statusOf(world)).toBe("DELETE_IN_PROGRESS");
  });
});
