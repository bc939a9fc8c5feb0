import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OUTCOMES } from "../scenarios/scenario.js";
import {
  scriptImageBuild,
  scriptImageDeletion,
  stackStatus,
  upTo,
  type BuildRequest,
  type ImageScript,
} from "./image-build.js";

const START = Date.parse("2024-10-24T10:00:00.000Z");
const HOUR = 3_600_000;

const aBuild = (given: Partial<BuildRequest> = {}): BuildRequest => ({
  imageId: "Demo-Image",
  region: "eu-west-1",
  accountId: "123456789012",
  version: "3.12.0",
  imageConfiguration: "Build:\n  InstanceType: c5.xlarge\n  ParentImage: ami-0123456789abcdef0\n",
  rollbackOnFailure: false,
  outcome: "success",
  startedAt: START,
  seed: "seed",
  build: "1",
  ...given,
});

/** Any build there can be, small configurations and large ones. */
const anyBuild = fc
  .record({
    seed: fc.string(),
    outcome: fc.constantFrom(...OUTCOMES),
    rollbackOnFailure: fc.boolean(),
    scripts: fc.nat({ max: 15 }),
    updatesOs: fc.boolean(),
    validates: fc.boolean(),
    ownRoles: fc.boolean(),
  })
  .map(({ scripts, updatesOs, validates, ownRoles, ...request }) => {
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
    return aBuild({ ...request, imageConfiguration: JSON.stringify(configuration) });
  });

const events = (script: ImageScript) => script.events.map(({ value }) => value);
const ofStack = (script: ImageScript) =>
  events(script).filter(({ resourceType }) => resourceType === "AWS::CloudFormation::Stack");
const statuses = (script: ImageScript) => ofStack(script).map(({ resourceStatus }) => resourceStatus);

describe("every script", () => {
  test("is in the order of its dates, and no event id stands in it twice", () => {
    fc.assert(
      fc.property(anyBuild, (build) => {
        const script = scriptImageBuild(build);
        const dates = script.events.map(({ at }) => at);
        expect(dates).toEqual(dates.toSorted((a, b) => a - b));
        expect(new Set(events(script).map(({ eventId }) => eventId)).size).toBe(script.events.length);
      }),
    );
  });

  test("begins a resource when what it depends on is complete, and deletes it before", () => {
    fc.assert(
      fc.property(anyBuild, (build) => {
        const script = scriptImageBuild(build);
        const position = (name: string, status: string) =>
          events(script).findIndex((one) => one.logicalResourceId === name && one.resourceStatus === status);
        for (const { logicalId, dependsOn } of script.resources) {
          for (const needed of dependsOn) {
            expect(position(needed, "CREATE_COMPLETE")).toBeLessThan(position(logicalId, "CREATE_IN_PROGRESS"));
            const deletion = position(needed, "DELETE_IN_PROGRESS");
            if (deletion !== -1) expect(position(logicalId, "DELETE_COMPLETE")).toBeLessThan(deletion);
          }
        }
      }),
    );
  });

  test("gives each resource an empty physical id first, and its own from then on", () => {
    fc.assert(
      fc.property(anyBuild, (build) => {
        const script = scriptImageBuild(build);
        for (const { logicalId, physicalId } of script.resources) {
          const ids = events(script)
            .filter(({ logicalResourceId }) => logicalResourceId === logicalId)
            .map((event) => event.physicalResourceId);
          expect(ids[0]).toBe("");
          expect(new Set(ids.slice(1))).toEqual(new Set([physicalId]));
        }
      }),
    );
  });

  test("is the same for the same seed, and another for another", () => {
    fc.assert(
      fc.property(anyBuild, (build) => {
        expect(scriptImageBuild(build)).toEqual(scriptImageBuild(build));
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
        const newest = upTo(script.events, START + elapsed).findLast(
          ({ value }) => value.resourceType === "AWS::CloudFormation::Stack",
        );
        expect(stackStatus(script, START + elapsed)).toBe(newest?.value);
      }),
    );
  });

  test("once the image is deleted keeps what has happened, and ends with the stack gone", () => {
    fc.assert(
      fc.property(anyBuild, fc.nat({ max: 3 * HOUR }), (build, elapsed) => {
        const script = scriptImageBuild(build);
        const at = START + elapsed;
        const deleted = scriptImageDeletion(script, at);
        expect(upTo(deleted.events, at).slice(0, upTo(script.events, at).length)).toEqual(upTo(script.events, at));
        if (build.outcome !== "cleanup-fails") expect(deleted.stackGoneAt).toBeGreaterThan(START);
        if (script.amiAvailableAt !== undefined && script.amiAvailableAt <= at) expect(deleted.amiGoneAt).toBe(at);
        else expect(deleted.stackGoneAt === script.stackGoneAt || deleted.amiAvailableAt === undefined).toBe(true);
      }),
    );
  });
});

describe("the ends of a build", () => {
  test("a success deletes its own stack without ever completing it, once the AMI is there", () => {
    const script = scriptImageBuild(aBuild());
    expect(statuses(script)).toEqual(["CREATE_IN_PROGRESS", "DELETE_IN_PROGRESS"]);
    expect(script.amiAvailableAt).toBeLessThan(script.stackGoneAt ?? 0);
    expect(events(script).at(-1)).toMatchObject({
      logicalResourceId: "DeleteStackFunctionExecutionRole",
      resourceStatus: "DELETE_COMPLETE",
    });
  });

  test("a failure leaves the stack as it is, with the reason in Image Builder's words", () => {
    const script = scriptImageBuild(aBuild({ outcome: "build-fails" }));
    expect(statuses(script)).toEqual(["CREATE_IN_PROGRESS", "CREATE_FAILED"]);
    expect(ofStack(script).at(-1)?.resourceStatusReason).toBe(
      "The following resource(s) failed to create: [ParallelClusterImage]. ",
    );
    expect(events(script).at(-2)?.resourceStatusReason).toMatch(
      /^Resource handler returned message: "Error occurred during operation 'SSM execution '[0-9a-f-]{36}' failed for image arn: '.+' with status = 'Failed' in state = 'BUILDING' and failure message = 'Document .+ failed!''\." \(RequestToken: [0-9a-f-]{36}, HandlerErrorCode: GeneralServiceException\)$/,
    );
    expect(script.stackGoneAt).toBeUndefined();
  });

  test("with rollback, a failure undoes everything and the empty stack stays", () => {
    const script = scriptImageBuild(aBuild({ outcome: "build-fails", rollbackOnFailure: true }));
    expect(statuses(script)).toEqual(["CREATE_IN_PROGRESS", "ROLLBACK_IN_PROGRESS", "ROLLBACK_COMPLETE"]);
    expect(ofStack(script)[1]?.resourceStatusReason).toBe(
      "The following resource(s) failed to create: [ParallelClusterImage]. Rollback requested by user.",
    );
    expect(events(script).filter(({ resourceStatus }) => resourceStatus === "DELETE_COMPLETE")).toHaveLength(
      script.resources.length,
    );
  });

  test("an instance that cannot be reached times out", () => {
    const script = scriptImageBuild(aBuild({ outcome: "network-fails" }));
    expect(events(script).at(-2)?.resourceStatusReason).toContain(
      "with status = 'TimedOut' in state = 'BUILDING' and failure message = 'SSM Agent verification failed'",
    );
  });

  test("a cleanup that fails leaves an AMI and a stack", () => {
    const script = scriptImageBuild(aBuild({ outcome: "cleanup-fails" }));
    expect(script.amiAvailableAt).toBeDefined();
    expect(script.stackGoneAt).toBeUndefined();
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
    const script = scriptImageBuild(aBuild({ outcome: "cleanup-fails", imageConfiguration }));
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
    expect(second.stackGoneAt).toBeDefined();
  });

  test("a default configuration has 14 resources", () => {
    expect(scriptImageBuild(aBuild()).resources).toHaveLength(14);
  });
});
