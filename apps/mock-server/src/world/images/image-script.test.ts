import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StackEvent } from "@pcluster-api/types";
import { IMAGE_OUTCOMES, type ImageOutcome } from "../../scenarios/scenario.js";
import { scriptImageBuild, scriptImageDeletion, type BuildRequest, type ImageScript } from "./image-script.js";

const START = Date.parse("2024-10-24T10:00:00.000Z");
const HOUR = 3_600_000;

const aBuild = (given: Partial<BuildRequest> = {}): BuildRequest => ({
  imageId: "Demo-Image",
  region: "eu-west-1",
  accountId: "123456789012",
  version: "3.12.0",
  imageConfiguration: "Build:\n  InstanceType: c5.xlarge\n  ParentImage: ami-0123456789abcdef0\n",
  rollbackOnFailure: false,
  traits: { outcome: "success" },
  startedAt: START,
  seed: "seed",
  build: "1",
  ...given,
});

/** Any build there can be, small configurations and large ones. */
const anyBuild = fc
  .record({
    seed: fc.string(),
    outcome: fc.constantFrom(...IMAGE_OUTCOMES),
    rollbackOnFailure: fc.boolean(),
    scripts: fc.nat({ max: 15 }),
    updatesOs: fc.boolean(),
    validates: fc.boolean(),
    ownRoles: fc.boolean(),
    spread: fc.boolean(),
  })
  .map(({ scripts, updatesOs, validates, ownRoles, outcome, spread, ...request }) => {
    const configuration = {
      Build: {
        InstanceType: "c5.xlarge",
        ParentImage: "ami-0123456789abcdef0",
        Components: Array.from({ length: scripts }, (_, index) => ({ Type: "script", Value: `s3://b/${index}.sh` })),
        UpdateOsPackages: { Enabled: updatesOs },
        ...(ownRoles && {
          Iam: {
            CleanupLambdaRole: "arn:aws:iam::123456789012:role/x",
            InstanceProfile: "arn:aws:iam::123456789012:instance-profile/x",
          },
        }),
      },
      DevSettings: { DisableValidateAndTest: !validates },
    };
    const traits = { outcome, durations: { spread } };
    return aBuild({ ...request, traits, imageConfiguration: JSON.stringify(configuration) });
  });

const events = ({ stack: { history } }: ImageScript, until = Infinity): StackEvent[] =>
  history.events(0, history.countAt(until));
const withOutcome = (outcome: ImageOutcome, given: Partial<BuildRequest> = {}) =>
  scriptImageBuild(aBuild({ ...given, traits: { outcome } }));
const ofStack = (script: ImageScript) =>
  events(script).filter(({ resourceType }) => resourceType === "AWS::CloudFormation::Stack");
const statuses = (script: ImageScript) => ofStack(script).map(({ resourceStatus }) => resourceStatus);

describe("every script", () => {
  test("is in the order of its dates, and no event id stands in it twice", () => {
    fc.assert(
      fc.property(anyBuild, (build) => {
        const script = scriptImageBuild(build);
        const dates = events(script).map(({ timestamp }) => Date.parse(timestamp));
        expect(dates).toEqual(dates.toSorted((a, b) => a - b));
        expect(new Set(events(script).map(({ eventId }) => eventId)).size).toBe(dates.length);
      }),
    );
  });

  test("begins a resource when what it depends on is complete, and deletes it before", () => {
    fc.assert(
      fc.property(anyBuild, (build) => {
        const script = scriptImageBuild(build);
        const position = (name: string, status: string) =>
          events(script).findIndex((one) => one.logicalResourceId === name && one.resourceStatus === status);
        for (const { logicalId, dependsOn } of script.stack.resources) {
          for (const needed of dependsOn) {
            const beginning = position(logicalId, "CREATE_IN_PROGRESS");
            if (beginning === -1) continue;
            expect(position(needed, "CREATE_COMPLETE")).toBeLessThan(beginning);
            const deletion = position(needed, "DELETE_IN_PROGRESS");
            expect(deletion === -1 || position(logicalId, "DELETE_COMPLETE") < deletion).toBe(true);
          }
        }
      }),
    );
  });

  test("gives each resource an empty physical id first, and its own from then on", () => {
    fc.assert(
      fc.property(anyBuild, (build) => {
        const script = scriptImageBuild(build);
        for (const { logicalId, physicalId } of script.stack.resources) {
          const ids = events(script)
            .filter(({ logicalResourceId }) => logicalResourceId === logicalId)
            .map((event) => event.physicalResourceId);
          const [first = "", ...rest] = ids;
          expect(first).toBe("");
          // What is cancelled before it was taken up never gets one, and what has not begun has no events.
          expect([[physicalId], [""], []]).toContainEqual([...new Set(rest)]);
        }
      }),
    );
  });

  test("is the same for the same seed, and another for another", () => {
    fc.assert(
      fc.property(anyBuild, (build) => {
        expect(events(scriptImageBuild(build))).toEqual(events(scriptImageBuild(build)));
        expect(scriptImageBuild({ ...build, seed: `${build.seed}!` }).context.stackArn).not.toBe(
          scriptImageBuild(build).context.stackArn,
        );
      }),
    );
  });

  test("says of the stack, at any instant, what its newest event of the stack says", () => {
    fc.assert(
      fc.property(anyBuild, fc.nat({ max: 3 * HOUR }), (build, elapsed) => {
        const script = scriptImageBuild(build);
        const at = START + elapsed;
        const newest = events(script, at).findLast(({ resourceType }) => resourceType === "AWS::CloudFormation::Stack");
        expect(script.stack.history.statusAt(at)).toEqual({
          status: newest?.resourceStatus,
          ...(newest?.resourceStatusReason !== undefined && { reason: newest.resourceStatusReason }),
        });
      }),
    );
  });

  test("once the image is deleted keeps what has happened, and ends with the stack gone", () => {
    fc.assert(
      fc.property(anyBuild, fc.nat({ max: 3 * HOUR }), (build, elapsed) => {
        const script = scriptImageBuild(build);
        const at = START + elapsed;
        const deleted = scriptImageDeletion(script, at);
        expect(events(deleted, at).slice(0, events(script, at).length)).toEqual(events(script, at));
        if (!["cleanup-fails", "delete-fails"].includes(build.traits.outcome))
          expect(deleted.stack.goneAt).toBeGreaterThan(START);
        expect(deleted.logsGoneAt).toBe(at);
        if (script.amiAvailableAt !== undefined && script.amiAvailableAt <= at) expect(deleted.amiGoneAt).toBe(at);
        else expect(deleted.stack.goneAt === script.stack.goneAt || deleted.amiAvailableAt === undefined).toBe(true);
      }),
    );
  });
});

describe("the ends of a build", () => {
  test("a success deletes its own stack without ever completing it, once the AMI is there", () => {
    const script = scriptImageBuild(aBuild());
    expect(statuses(script)).toEqual(["CREATE_IN_PROGRESS", "DELETE_IN_PROGRESS"]);
    expect(script.amiAvailableAt).toBeLessThan(script.stack.goneAt ?? 0);
    expect(events(script).at(-1)).toMatchObject({
      logicalResourceId: "DeleteStackFunctionExecutionRole",
      resourceStatus: "DELETE_COMPLETE",
    });
  });

  test("a failure leaves the stack as it is, with the reason in Image Builder's words", () => {
    const script = withOutcome("build-fails");
    expect(statuses(script)).toEqual(["CREATE_IN_PROGRESS", "CREATE_FAILED"]);
    expect(ofStack(script).at(-1)?.resourceStatusReason).toBe(
      "The following resource(s) failed to create: [ParallelClusterImage]. ",
    );
    expect(events(script).at(-2)?.resourceStatusReason).toMatch(
      /^Resource handler returned message: "Error occurred during operation 'SSM execution '[0-9a-f-]{36}' failed for image arn: '.+' with status = 'Failed' in state = 'BUILDING' and failure message = 'Document .+ failed!''\." \(RequestToken: [0-9a-f-]{36}, HandlerErrorCode: GeneralServiceException\)$/,
    );
    expect(script.stack.goneAt).toBeUndefined();
  });

  test("with rollback, a failure undoes everything and the empty stack stays", () => {
    const script = withOutcome("build-fails", { rollbackOnFailure: true });
    expect(statuses(script)).toEqual(["CREATE_IN_PROGRESS", "ROLLBACK_IN_PROGRESS", "ROLLBACK_COMPLETE"]);
    expect(ofStack(script)[1]?.resourceStatusReason).toBe(
      "The following resource(s) failed to create: [ParallelClusterImage]. Rollback requested by user.",
    );
    expect(events(script).filter(({ resourceStatus }) => resourceStatus === "DELETE_COMPLETE")).toHaveLength(
      script.stack.resources.length,
    );
  });

  test("an instance that cannot be reached times out", () => {
    const script = withOutcome("network-fails");
    expect(events(script).at(-2)?.resourceStatusReason).toContain(
      "with status = 'TimedOut' in state = 'BUILDING' and failure message = 'SSM Agent verification failed'",
    );
  });

  test("a cleanup that fails leaves an AMI and a stack", () => {
    const script = withOutcome("cleanup-fails");
    expect(script.amiAvailableAt).toBeDefined();
    expect(script.stack.goneAt).toBeUndefined();
    expect(ofStack(script).at(-1)).toMatchObject({
      resourceStatus: "DELETE_FAILED",
      resourceStatusReason: "The following resource(s) failed to delete: [DeleteStackFunctionExecutionRole]. ",
    });
  });

  test("a cleanup that fails under a role of one's own leaves the image, and what it was made from", () => {
    const imageConfiguration = JSON.stringify({
      Build: {
        InstanceType: "c5.xlarge",
        ParentImage: "ami-0123456789abcdef0",
        Iam: { CleanupLambdaRole: "arn:aws:iam::123456789012:role/mine" },
      },
    });
    const script = withOutcome("cleanup-fails", { imageConfiguration });
    const failed = events(script).filter(({ resourceStatus }) => resourceStatus === "DELETE_FAILED");
    expect(failed.map((event) => [event.logicalResourceId, event.resourceStatusReason])).toEqual([
      [
        "ParallelClusterImage",
        expect.stringMatching(
          /assumed-role\/mine\/.+ is not authorized to perform: imagebuilder:GetImage on resource: arn:aws:imagebuilder:.+ \(Service: Imagebuilder, Status Code: 403, Request ID: .+\)/,
        ),
      ],
      ["Demo-Image", "The following resource(s) failed to delete: [ParallelClusterImage]. "],
    ]);
    const deleted = events(script).filter(({ resourceStatus }) => resourceStatus === "DELETE_COMPLETE");
    expect(deleted.map(({ logicalResourceId }) => logicalResourceId).toSorted()).toEqual([
      "BuildNotificationSubscription",
      "DeleteStackFunction",
      "DeleteStackFunctionLog",
      "DeleteStackFunctionPermission",
    ]);

    const second = scriptImageDeletion(script, START + 3 * HOUR);
    expect(events(second).at(-1)).toMatchObject({ resourceStatus: "DELETE_COMPLETE" });
    expect(second.stack.goneAt).toBeDefined();
  });

  test("the rarer way over CREATE_COMPLETE completes the image and the stack before it deletes them", () => {
    const script = withOutcome("create-complete");
    expect(statuses(script)).toEqual(["CREATE_IN_PROGRESS", "CREATE_COMPLETE", "DELETE_IN_PROGRESS"]);
    expect(script.amiAvailableAt).toBeDefined();
  });

  test("a rollback that fails leaves the role, and says so", () => {
    const script = withOutcome("rollback-fails");
    expect(statuses(script)).toEqual(["CREATE_IN_PROGRESS", "ROLLBACK_IN_PROGRESS", "ROLLBACK_FAILED"]);
    expect(ofStack(script).at(-1)?.resourceStatusReason).toBe(
      "The following resource(s) failed to delete: [DeleteStackFunctionExecutionRole]. ",
    );
  });

  test("a stack whose deletion fails is in DELETE_FAILED when the image is deleted", () => {
    const deleted = scriptImageDeletion(withOutcome("delete-fails"), START + 3 * HOUR);
    expect(statuses(deleted)).toEqual(["CREATE_IN_PROGRESS", "CREATE_FAILED", "DELETE_IN_PROGRESS", "DELETE_FAILED"]);
    expect(deleted.stack.goneAt).toBeUndefined();
  });

  test("two resources that fail by themselves do so in one second, and what is under way is cancelled after them", () => {
    const traits = { outcome: "creation-fails", scriptComponents: 30, durations: { spread: false } } as const;
    const script = scriptImageBuild(aBuild({ traits }));
    const failed = events(script).filter(({ resourceStatus }) => resourceStatus === "CREATE_FAILED");
    const isCancelled = (event: StackEvent) => event.resourceStatusReason === "Resource creation cancelled";
    const roots = failed.filter((event) => !isCancelled(event) && event.logicalResourceId !== "Demo-Image");
    expect(roots.map(({ logicalResourceId }) => logicalResourceId)).toEqual([
      "BuildNotificationTopic",
      "DistributionConfiguration",
    ]);
    expect(new Set(roots.map(({ timestamp }) => timestamp.slice(0, 19))).size).toBe(1);
    expect(failed.filter(isCancelled).length).toBeGreaterThanOrEqual(20);
    expect(events(script).filter(({ logicalResourceId }) => logicalResourceId === "ParallelClusterImage")).toEqual([]);
  });

  test("durations scale, and a run takes the minutes it is given", () => {
    const minutes = (durations: BuildRequest["traits"]["durations"]) => {
      const script = scriptImageBuild(aBuild({ traits: { outcome: "success", ...(durations && { durations }) } }));
      return ((script.amiAvailableAt ?? 0) - START) / 60_000;
    };
    expect(minutes({ scale: 0.01 })).toBeLessThan(minutes(undefined) / 50);
    expect(minutes({ buildMinutes: 2 })).toBeLessThan(8);
    expect(minutes({ buildMinutes: 2, amiDelayMinutes: 15 })).toBeGreaterThan(17);
  });

  test("odd events come before the newest, which stays", () => {
    const plain = events(withOutcome("build-fails"));
    const odd = events(scriptImageBuild(aBuild({ traits: { outcome: "build-fails", oddEvents: true } })));
    expect(odd.at(-1)).toEqual(plain.at(-1));
    const [properties, unheardOf, reasonless] = odd.slice(-4, -1);
    expect(() => void JSON.parse(properties?.resourceProperties ?? "")).toThrow(SyntaxError);
    expect(unheardOf?.resourceStatus).toBe("FROBNICATE_IN_PROGRESS");
    expect(reasonless).toMatchObject({ resourceStatus: "CREATE_FAILED", physicalResourceId: "" });
    expect(reasonless).not.toHaveProperty("resourceStatusReason");
  });

  test("a default configuration has 14 resources", () => {
    expect(scriptImageBuild(aBuild()).stack.resources).toHaveLength(14);
  });
});
