import type { StackEvent } from "@pcluster-api/types";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { parseListing, STACK_ID } from "./corpus/parse-listing.js";
import { explain, type Explanation, stackEventHints } from "./index.js";

/** Explains a listing, and names events by `logical id status`. */
function explained(listing: string, options?: Parameters<typeof explain>[1]) {
  const explanation = explain(parseListing(listing), options);
  const name = ({ logicalResourceId, resourceStatus }: StackEvent) => `${logicalResourceId} ${resourceStatus}`;
  const { rootCause, contributing, cascade, leftovers } = explanation;
  return {
    ...explanation,
    rootCause: rootCause && name(rootCause),
    contributing: contributing.map(name),
    cascade: cascade.map(name),
    leftovers: leftovers.map(name),
  };
}

const failedBuild = `
10:00:00.000 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:21.100 | CREATE_IN_PROGRESS | AWS::SNS::Topic | BuildNotificationTopic
10:02:55.000 | CREATE_IN_PROGRESS | AWS::ImageBuilder::Image | ParallelClusterImage
10:31:02.411 | CREATE_FAILED | AWS::ImageBuilder::Image | ParallelClusterImage | Resource handler returned message: "Error occurred during operation 'SSM execution 'f9fada4e-849a-4bb6-a444-32b6a9571782' failed for image arn: 'arn:aws:imagebuilder:us-east-1:123456789012:image/parallelclusterimage-demo/3.1.3/1' with status = 'Failed' in state = 'BUILDING' and failure message = 'Document arn:aws:imagebuilder:us-east-1:123456789012:component/parallelclusterimage-c7374890-c574-11ec-9f03-12507a6b4b03/3.1.3/1 failed!''." (RequestToken: 7227e835-5fea-c3bd-cdfb-b27f4c1392d7, HandlerErrorCode: GeneralServiceException)
10:31:02.500 | CREATE_FAILED | AWS::SNS::Topic | BuildNotificationTopic | Resource creation cancelled
10:31:03.000 | CREATE_FAILED | Stack | demo | The following resource(s) failed to create: [ParallelClusterImage, BuildNotificationTopic].
`;

describe("an image build that failed", () => {
  test("has the resource that failed by itself as its root cause", () => {
    expect(explained(failedBuild)).toMatchObject({
      rootCause: "ParallelClusterImage CREATE_FAILED",
      contributing: [],
      cascade: ["BuildNotificationTopic CREATE_FAILED", "demo CREATE_FAILED"],
      confidence: "certain",
      endsBeforeCause: false,
    });
  });

  test("says what Image Builder said", () => {
    expect(explained(failedBuild).imageBuilder).toMatchObject({ state: "BUILDING", status: "Failed" });
  });

  test("comes with a hint", () => {
    expect(explained(failedBuild).hints.map(({ id }) => id)).toEqual(["image-component-failed"]);
  });

  test("names operation, outcome and times", () => {
    expect(explained(failedBuild).operation).toEqual({
      kind: "create",
      outcome: "failed",
      stackStatus: "CREATE_FAILED",
      startedAt: Date.parse("2024-10-24T10:00:00Z"),
      endedAt: Date.parse("2024-10-24T10:31:03Z"),
      reachesStart: true,
    });
  });

  test("gives back the very event that it was handed", () => {
    const events = parseListing(failedBuild);
    expect(events).toContain(explain(events).rootCause);
  });
});

describe("several failures", () => {
  test("two at once that cancel twenty others are cause and contribution, in order of time", () => {
    const cancelled = Array.from(
      { length: 20 },
      (_, index) => `10:00:06.100 | CREATE_FAILED | AWS::SNS::Topic | Topic${index} | Resource creation cancelled`,
    );
    const { rootCause, contributing, cascade, confidence } = explained(`
10:00:00.000 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:05.010 | CREATE_FAILED | AWS::S3::Bucket | Logs | logs-demo already exists
10:00:05.900 | CREATE_FAILED | AWS::IAM::Role | Runner | API: iam:CreateRole User is not authorized
${cancelled.join("\n")}
10:00:07.000 | ROLLBACK_IN_PROGRESS | Stack | demo | The following resource(s) failed to create: [Logs, Runner]. Rollback requested by user.`);
    expect({ rootCause, contributing, cascade: cascade.length, confidence }).toEqual({
      rootCause: "Logs CREATE_FAILED",
      contributing: ["Runner CREATE_FAILED"],
      cascade: 21,
      confidence: "likely",
    });
  });

  test("at once, the one that says what went wrong is believed before the one that does not", () => {
    expect(
      explained(`
10:00:00.000 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:05.000 | CREATE_FAILED | AWS::Logs::LogGroup | Vague | Internal Failure
10:00:05.000 | CREATE_FAILED | AWS::S3::Bucket | Telling | demo already exists
10:00:07.000 | CREATE_FAILED | Stack | demo | The following resource(s) failed to create: [Vague, Telling]. `)
        .rootCause,
    ).toBe("Telling CREATE_FAILED");
  });

  test("one without a reason gives way to a later one that has one", () => {
    expect(
      explained(`
10:00:00.000 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:05.000 | CREATE_FAILED | AWS::Logs::LogGroup | Silent
10:00:15.000 | CREATE_FAILED | AWS::S3::Bucket | Telling | demo already exists
10:00:17.000 | CREATE_FAILED | Stack | demo | The following resource(s) failed to create: [Silent, Telling]. `)
        .rootCause,
    ).toBe("Telling CREATE_FAILED");
  });

  test("one that blames another failed resource gives way to it", () => {
    expect(
      explained(`
10:00:00.000 | DELETE_IN_PROGRESS | Stack | demo | User Initiated
10:00:05.000 | DELETE_FAILED | AWS::EC2::SecurityGroup | Group=sg-0123456789abcdef0 | resource sg-0123456789abcdef0 is used by eni-0123456789abcdef0
10:00:15.000 | DELETE_FAILED | AWS::EC2::NetworkInterface | Interface=eni-0123456789abcdef0 | the interface is attached
10:00:17.000 | DELETE_FAILED | Stack | demo | The following resource(s) failed to delete: [Group, Interface]. `)
        .rootCause,
    ).toBe("Interface DELETE_FAILED");
  });

  test("at once, a resource is believed before a stack that repeats it", () => {
    expect(
      explained(`
10:00:05.000 | CREATE_FAILED | Stack | demo | 'PublicIpAddress'
10:00:05.000 | CREATE_FAILED | AWS::EC2::Instance | Instance | 'PublicIpAddress'`).rootCause,
    ).toBe("Instance CREATE_FAILED");
  });

  test("what a stack says in its own words after a resource has failed is no failure of its own", () => {
    expect(
      explained(`
10:00:00.000 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:05.000 | CREATE_FAILED | AWS::S3::Bucket | Logs | demo already exists
10:00:07.000 | ROLLBACK_IN_PROGRESS | Stack | demo | Stack creation time exceeded the specified timeout. Rollback requested by user.`),
    ).toMatchObject({ rootCause: "Logs CREATE_FAILED", contributing: [], cascade: ["demo ROLLBACK_IN_PROGRESS"] });
  });

  test("one is not blamed for what failed well before it, unless the stack is being deleted", () => {
    expect(
      explained(`
10:00:00.000 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:05.000 | CREATE_FAILED | AWS::Logs::LogGroup | Log | /aws/lambda/demo-handler already exists
10:00:15.000 | CREATE_FAILED | AWS::Lambda::Function | Handler=demo-handler | the bucket has no such key`),
    ).toMatchObject({ rootCause: "Log CREATE_FAILED", contributing: ["Handler CREATE_FAILED"] });
  });

  test("a nested stack counts less than a resource that failed at once with it", () => {
    expect(
      explained(`
10:00:00.000 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:05.000 | CREATE_FAILED | Stack | Network=arn:aws:cloudformation:eu-west-1:123456789012:stack/demo-Network/1 | Embedded stack arn:aws:cloudformation:eu-west-1:123456789012:stack/demo-Network/1 was not successfully created: The following resource(s) failed to create: [Vpc].
10:00:05.000 | CREATE_FAILED | AWS::S3::Bucket | Logs | demo already exists
10:00:07.000 | CREATE_FAILED | Stack | demo | The following resource(s) failed to create: [Network, Logs]. `),
    ).toMatchObject({ rootCause: "Logs CREATE_FAILED", contributing: ["Network CREATE_FAILED"] });
  });
});

describe("rollback and cleanup", () => {
  const rollbackFailed = `
10:00:00.000 | UPDATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:05.000 | UPDATE_FAILED | AWS::Lambda::Function | Handler | Unzipped size must be smaller than 262144000 bytes
10:00:06.000 | UPDATE_FAILED | AWS::SQS::Queue | Queue | Resource update cancelled
10:00:07.000 | UPDATE_ROLLBACK_IN_PROGRESS | Stack | demo | The following resource(s) failed to update: [Handler, Queue].
10:00:12.000 | UPDATE_FAILED | AWS::ECS::Service | Service | Service did not stabilize.
10:00:13.000 | UPDATE_ROLLBACK_FAILED | Stack | demo | The following resource(s) failed to update: [Service].`;

  test("a rollback that fails is not the cause of what it rolls back", () => {
    expect(explained(rollbackFailed)).toMatchObject({
      rootCause: "Handler UPDATE_FAILED",
      contributing: [],
      leftovers: ["Service UPDATE_FAILED"],
      operation: { kind: "update", outcome: "failed", stackStatus: "UPDATE_ROLLBACK_FAILED" },
    });
  });

  test("a rollback that is continued still belongs to the update that failed", () => {
    expect(
      explained(`${rollbackFailed}
11:00:00.000 | UPDATE_ROLLBACK_IN_PROGRESS | Stack | demo | User Initiated
11:00:13.000 | UPDATE_ROLLBACK_COMPLETE | Stack | demo`),
    ).toMatchObject({
      rootCause: "Handler UPDATE_FAILED",
      operation: { startedAt: Date.parse("2024-10-24T10:00:00Z"), endedAt: Date.parse("2024-10-24T11:00:13Z") },
    });
  });

  test("an update that ends well has no cause, and shows what its cleanup left behind", () => {
    expect(
      explained(`
10:00:00.000 | UPDATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:05.000 | UPDATE_COMPLETE_CLEANUP_IN_PROGRESS | Stack | demo
10:00:06.000 | DELETE_FAILED | AWS::EC2::SecurityGroup | Old | resource sg-1 has a dependent object
10:00:07.000 | UPDATE_COMPLETE | Stack | demo`),
    ).toMatchObject({ confidence: "none", leftovers: ["Old DELETE_FAILED"], operation: { outcome: "recovered" } });
  });

  test("an update whose cleanup fails while it goes on has no cause either", () => {
    expect(
      explained(`
10:00:00.000 | UPDATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:05.000 | UPDATE_COMPLETE_CLEANUP_IN_PROGRESS | Stack | demo
10:00:06.000 | DELETE_FAILED | AWS::EC2::SecurityGroup | Old | resource sg-1 has a dependent object`),
    ).toMatchObject({ rootCause: undefined, endsBeforeCause: false, operation: { outcome: "recovered" } });
  });

  test("a creation that deletes its own stack on failure is one operation", () => {
    expect(
      explained(`
10:00:00.000 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:05.000 | CREATE_FAILED | AWS::S3::Bucket | Logs | demo already exists
10:00:07.000 | CREATE_FAILED | Stack | demo | The following resource(s) failed to create: [Logs].
10:00:07.000 | DELETE_IN_PROGRESS | Stack | demo | The following resource(s) failed to create: [Logs]. Delete requested by user.
10:00:09.000 | DELETE_COMPLETE | Stack | demo`),
    ).toMatchObject({ rootCause: "Logs CREATE_FAILED", operation: { kind: "create", outcome: "failed" } });
  });
});

describe("earlier operations", () => {
  const mended = `
09:00:00.000 | UPDATE_IN_PROGRESS | Stack | demo | User Initiated
09:00:05.000 | UPDATE_FAILED | AWS::Lambda::Function | Handler | broken
09:00:07.000 | UPDATE_ROLLBACK_COMPLETE | Stack | demo
10:00:00.000 | UPDATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:07.000 | UPDATE_COMPLETE | Stack | demo`;

  test("are history once a later one has begun", () => {
    expect(explained(mended)).toMatchObject({ confidence: "none", cascade: [], operation: { outcome: "succeeded" } });
    expect(explained(mended).rootCause).toBeUndefined();
  });

  test("can be asked for: the last that failed", () => {
    expect(explained(mended, { operation: "last-failed" }).rootCause).toBe("Handler UPDATE_FAILED");
  });

  test("of another stack with the same name are left out", () => {
    const earlier = parseListing(failedBuild).map((event) => ({
      ...event,
      stackId: "arn:other",
      physicalResourceId: event.physicalResourceId === STACK_ID ? "arn:other" : event.physicalResourceId,
      timestamp: "2024-01-01T00:00:00Z",
    }));
    expect(explain([...parseListing(mended), ...earlier]).rootCause).toBeUndefined();
  });
});

describe("deletions", () => {
  test("that fail have the resource that could not be deleted as their cause", () => {
    expect(
      explained(`
10:00:00.000 | DELETE_IN_PROGRESS | Stack | demo | User Initiated
10:00:02.000 | CREATE_FAILED | AWS::SNS::Topic | Topic | Resource creation cancelled
10:00:05.000 | DELETE_FAILED | AWS::IAM::Role | DeleteStackFunctionExecutionRole | Internal Failure
10:00:06.000 | DELETE_FAILED | Stack | demo | The following resource(s) failed to delete: [DeleteStackFunctionExecutionRole]. `),
    ).toMatchObject({
      rootCause: "DeleteStackFunctionExecutionRole DELETE_FAILED",
      operation: { kind: "delete", outcome: "failed" },
      hints: [{ id: "image-cleanup-role" }],
    });
  });

  test("that are refused have their cause on the stack's own event", () => {
    expect(
      explained(`
10:00:00.000 | DELETE_IN_PROGRESS | Stack | demo | User Initiated
10:00:05.000 | UPDATE_COMPLETE | Stack | demo | Export demo-Vpc cannot be deleted as it is in use by other`),
    ).toMatchObject({
      rootCause: "demo UPDATE_COMPLETE",
      operation: { kind: "delete", outcome: "refused" },
      hints: [{ id: "export-in-use" }],
    });
  });

  test("that are refused are deletions, even where the list begins later", () => {
    expect(
      explained(
        "10:00:05.000 | UPDATE_COMPLETE | Stack | demo | Export demo-Vpc cannot be deleted as it is in use by other",
      ),
    ).toMatchObject({ rootCause: "demo UPDATE_COMPLETE", operation: { kind: "delete", outcome: "refused" } });
  });

  test("that succeed at a second attempt are not explained by the first", () => {
    expect(
      explained(`
10:00:00.000 | DELETE_IN_PROGRESS | Stack | demo | User Initiated
10:00:05.000 | DELETE_FAILED | AWS::EC2::Subnet | Subnet | The subnet has dependencies and cannot be deleted
10:00:06.000 | DELETE_IN_PROGRESS | AWS::EC2::Subnet | Subnet
10:00:07.000 | DELETE_COMPLETE | AWS::EC2::Subnet | Subnet
10:00:08.000 | DELETE_FAILED | AWS::S3::Bucket | Bucket | The bucket you tried to delete is not empty
10:00:09.000 | DELETE_FAILED | Stack | demo | The following resource(s) failed to delete: [Bucket].`),
    ).toMatchObject({ rootCause: "Bucket DELETE_FAILED", cascade: ["Subnet DELETE_FAILED", "demo DELETE_FAILED"] });
  });
});

describe("a cause on an event of the stack itself", () => {
  test.each([
    "Stack creation time exceeded the specified timeout. Rollback requested by user.",
    "Transform AWS::Serverless-2016-10-31 failed with: Invalid Serverless Application Specification document.",
    "Export demo:Bucket cannot be updated as it is in use by other",
    "Update canceled. Cannot update export demo:Acl as it is in use by other.",
    "No export named vpc-id found. Rollback requested by user.",
  ])("is found: %s", (reason) => {
    expect(
      explained(`
10:00:00.000 | UPDATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:05.000 | UPDATE_FAILED | AWS::SQS::Queue | Queue | Resource update cancelled
10:00:06.000 | UPDATE_ROLLBACK_IN_PROGRESS | Stack | demo | ${reason}
10:00:09.000 | UPDATE_ROLLBACK_COMPLETE | Stack | demo`).rootCause,
    ).toBe("demo UPDATE_ROLLBACK_IN_PROGRESS");
  });

  test.each(["User Initiated", "Stack update cancelled"])(
    "is the user who cancelled, when nothing else is: %s",
    (reason) => {
      expect(
        explained(`
10:00:00.000 | UPDATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:05.000 | UPDATE_ROLLBACK_IN_PROGRESS | Stack | demo | ${reason}
10:00:05.100 | UPDATE_FAILED | AWS::SQS::Queue | Queue | Resource update cancelled
10:00:09.000 | UPDATE_ROLLBACK_COMPLETE | Stack | demo`),
      ).toMatchObject({ rootCause: "demo UPDATE_ROLLBACK_IN_PROGRESS" });
    },
  );
});

describe("a list that ends before the cause", () => {
  test("says so, and names none", () => {
    expect(
      explained(`
10:00:06.000 | CREATE_FAILED | AWS::SQS::Queue | Queue | Resource creation cancelled
10:00:07.000 | ROLLBACK_IN_PROGRESS | Stack | demo | The following resource(s) failed to create: [Handler, Queue]. Rollback requested by user.
10:00:12.000 | DELETE_FAILED | AWS::S3::Bucket | Bucket | The bucket you tried to delete is not empty
10:00:13.000 | ROLLBACK_FAILED | Stack | demo | The following resource(s) failed to delete: [Bucket].`),
    ).toMatchObject({
      rootCause: undefined,
      confidence: "none",
      endsBeforeCause: true,
      leftovers: ["Bucket DELETE_FAILED"],
      operation: { kind: "create", reachesStart: false },
    });
  });

  test("names what failed after a cancellation as a guess only", () => {
    expect(
      explained(`
10:00:06.000 | CREATE_FAILED | AWS::SQS::Queue | Queue | Resource creation cancelled
10:00:09.000 | CREATE_FAILED | AWS::S3::Bucket | Logs | demo already exists
10:00:10.000 | ROLLBACK_IN_PROGRESS | Stack | demo | The following resource(s) failed to create: [Handler, Queue, Logs].`),
    ).toMatchObject({ rootCause: "Logs CREATE_FAILED", confidence: "guess", endsBeforeCause: true });
  });
});

describe("what has not failed", () => {
  test.each([
    ["a healthy stack", "10:00:09.000 | CREATE_COMPLETE | Stack | demo", "succeeded"],
    ["one at work", "10:00:09.000 | CREATE_IN_PROGRESS | AWS::SQS::Queue | Queue", "in-progress"],
  ])("%s has no cause", (_, line, outcome) => {
    const { rootCause, confidence, operation, endsBeforeCause } = explained(
      `10:00:00.000 | CREATE_IN_PROGRESS | Stack | demo | User Initiated\n${line}`,
    );
    expect({ rootCause, confidence, endsBeforeCause, outcome: operation.outcome }).toEqual({
      rootCause: undefined,
      confidence: "none",
      endsBeforeCause: false,
      outcome,
    });
  });

  test("an empty list has neither cause nor operation", () => {
    expect(explain([])).toEqual({
      contributing: [],
      cascade: [],
      leftovers: [],
      operation: { kind: "unknown", outcome: "unknown", reachesStart: false },
      confidence: "none",
      endsBeforeCause: false,
      hints: [],
    });
  });
});

test("a failure while the stack is still at work is already the cause", () => {
  expect(
    explained(`
10:00:00.000 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:05.000 | CREATE_FAILED | AWS::S3::Bucket | Logs | demo already exists`),
  ).toMatchObject({ rootCause: "Logs CREATE_FAILED", operation: { outcome: "in-progress" } });
});

test("events of a nested stack that are in the list explain the stack around it", () => {
  const nestedId = "arn:aws:cloudformation:eu-west-1:123456789012:stack/demo-Network/1";
  const nested = parseListing(`
10:00:03.000 | CREATE_FAILED | AWS::EC2::VPC | Vpc | The maximum number of VPCs has been reached.
10:00:04.000 | CREATE_FAILED | Stack | demo-Network=${nestedId} | The following resource(s) failed to create: [Vpc].`).map(
    (event) => ({ ...event, stackId: nestedId, stackName: "demo-Network" }),
  );
  const around = parseListing(`
10:00:00.000 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:05.000 | CREATE_FAILED | Stack | Network=${nestedId} | Embedded stack ${nestedId} was not successfully created: The following resource(s) failed to create: [Vpc].
10:00:06.000 | CREATE_FAILED | Stack | demo | The following resource(s) failed to create: [Network].`);
  expect(explain([...around, ...nested]).rootCause?.logicalResourceId).toBe("Vpc");
});

test("a nested stack whose logical id is the name of the stack is not the stack", () => {
  const nestedId = "arn:aws:cloudformation:eu-west-1:123456789012:stack/demo-demo/1";
  expect(
    explain(
      parseListing(`
10:00:00.000 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:01.000 | CREATE_COMPLETE | Stack | demo=${nestedId}
10:00:05.000 | CREATE_FAILED | AWS::S3::Bucket | Logs | demo already exists
10:00:06.000 | CREATE_FAILED | Stack | demo | The following resource(s) failed to create: [Logs].`),
    ).rootCause?.logicalResourceId,
  ).toBe("Logs");
});

test("a status nobody has heard of is no failure", () => {
  expect(
    explained(`
10:00:00.000 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:05.000 | WAITING_FOR_GODOT | AWS::S3::Bucket | Logs | he does not come`).rootCause,
  ).toBeUndefined();
});

describe("whatever the list", () => {
  const status = fc.constantFrom(
    "CREATE_IN_PROGRESS",
    "CREATE_FAILED",
    "CREATE_COMPLETE",
    "UPDATE_IN_PROGRESS",
    "UPDATE_FAILED",
    "UPDATE_COMPLETE",
    "DELETE_IN_PROGRESS",
    "DELETE_FAILED",
    "DELETE_COMPLETE",
    "ROLLBACK_IN_PROGRESS",
    "UPDATE_ROLLBACK_IN_PROGRESS",
    "UPDATE_ROLLBACK_FAILED",
    "WAITING_FOR_GODOT",
  );
  const reason = fc.constantFrom(
    undefined,
    "User Initiated",
    "Resource creation cancelled",
    "Internal Failure",
    "demo already exists",
    "The following resource(s) failed to create: [A].",
    "Export a cannot be deleted as it is in use by b",
  );
  const event = fc
    .record({ status, reason, logicalResourceId: fc.constantFrom("demo", "A", "B"), at: fc.nat({ max: 600_000 }) })
    .map(({ status: resourceStatus, reason: resourceStatusReason, logicalResourceId, at }): StackEvent => ({
      eventId: `${logicalResourceId}-${at}`,
      stackId: STACK_ID,
      stackName: "demo",
      logicalResourceId,
      physicalResourceId: logicalResourceId === "demo" ? STACK_ID : "",
      resourceType: logicalResourceId === "demo" ? "AWS::CloudFormation::Stack" : "AWS::S3::Bucket",
      timestamp: new Date(1_700_000_000_000 + at).toISOString(),
      resourceStatus,
      ...(resourceStatusReason && { resourceStatusReason }),
    }));
  /** No two at one instant: their order is in the timestamps. */
  const history = fc.uniqueArray(event, { maxLength: 40, selector: ({ timestamp }) => timestamp });

  test("its order, its page cuts and repeated events change nothing", () => {
    fc.assert(
      fc.property(
        history.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }), fc.subarray(events)),
        ),
        ([events, shuffled, repeated]) => {
          expect(explain([...shuffled, ...repeated])).toEqual(explain(events));
        },
      ),
    );
  });

  test("of one instant, newest first and oldest first are told apart by the other events", () => {
    const events = parseListing(failedBuild).map((each) => ({
      ...each,
      timestamp: each.timestamp.replace(/\.\d+Z/, "Z"),
    }));
    expect(explain(events.toReversed())).toEqual(explain(events));
  });

  test("cause, contribution and cascade are different events of the list", () => {
    fc.assert(
      fc.property(history, (events) => {
        const { rootCause, contributing, cascade, leftovers } = explain(events);
        const named = [...(rootCause ? [rootCause] : []), ...contributing, ...cascade];
        expect(new Set(named).size).toBe(named.length);
        expect(named.filter((each) => !events.includes(each))).toEqual([]);
        expect(leftovers.filter((each) => !cascade.includes(each))).toEqual([]);
      }),
    );
  });

  test("it never fails, even on strings that no service would send", () => {
    const text = fc.oneof(fc.string(), fc.constantFrom("demo", "CREATE_FAILED", "[A]", "arn:", "DELETE_IN_PROGRESS"));
    const strange = fc.record(
      {
        eventId: text,
        stackId: text,
        stackName: text,
        logicalResourceId: text,
        physicalResourceId: text,
        resourceType: fc.oneof(text, fc.constant("AWS::CloudFormation::Stack")),
        timestamp: fc.oneof(text, fc.constant("2024-10-24T10:00:00.000Z")),
        resourceStatus: text,
        resourceStatusReason: text,
        resourceProperties: text,
      },
      {
        requiredKeys: [
          "eventId",
          "stackId",
          "stackName",
          "logicalResourceId",
          "physicalResourceId",
          "resourceType",
          "timestamp",
          "resourceStatus",
        ],
      },
    );
    fc.assert(
      fc.property(fc.array(strange), (events) => {
        expect(() => explain(events)).not.toThrow();
      }),
    );
  });
});

test("a stack of 100,000 failures is explained", () => {
  const events = Array.from({ length: 100_000 }, (_, index): StackEvent => ({
    eventId: `${index}`,
    stackId: STACK_ID,
    stackName: "demo",
    logicalResourceId: `R${index}`,
    physicalResourceId: `physical-${index}`,
    resourceType: "AWS::S3::Bucket",
    timestamp: new Date(1_700_000_000_000 + index).toISOString(),
    resourceStatus: "CREATE_FAILED",
    resourceStatusReason: `bucket ${index} already exists`,
  }));
  expect(explain(events).contributing).toHaveLength(99_999);
});

test("events of the client's types go in, and the same come out", () => {
  expectTypeOf(explain).parameter(0).toEqualTypeOf<Iterable<StackEvent>>();
  expectTypeOf<Explanation["rootCause"]>().toEqualTypeOf<StackEvent | undefined>();
  expectTypeOf<Explanation["contributing"]>().toEqualTypeOf<readonly StackEvent[]>();
  expectTypeOf<Explanation["confidence"]>().toEqualTypeOf<"certain" | "likely" | "guess" | "none">();
});

test("a caller's own hints take the place of ours", () => {
  const mine = { id: "mine", explanation: "e", action: "a", link: "https://example.com", reason: /document/gi };
  expect(explained(failedBuild, { hints: [mine, ...stackEventHints] }).hints.map(({ id }) => id)).toEqual(["mine"]);
});
