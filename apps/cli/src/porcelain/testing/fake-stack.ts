import type { LogEvent, StackEvent } from "@pcluster-api/types";
import { STARTED_AT, type World } from "./fake-world.js";

const ACCOUNT = "123456789012";
const STACK_ID = `arn:aws:cloudformation:eu-west-1:${ACCOUNT}:stack/demo/0b1c2d30-91f0-11ef-8a10-0a1b2c3d4e5f`;

/** An event of the stack `demo`, some seconds after its start; a resource unless it is called `demo`. */
export function anEvent(
  afterSeconds: number,
  logicalResourceId: string,
  resourceStatus: string,
  fields: Partial<StackEvent> = {},
): StackEvent {
  const timestamp = new Date(STARTED_AT + afterSeconds * 1000).toISOString();
  const isStack = logicalResourceId === "demo";
  return {
    eventId: `${logicalResourceId}-${resourceStatus}-${timestamp}`,
    stackId: STACK_ID,
    stackName: "demo",
    logicalResourceId,
    physicalResourceId: isStack ? STACK_ID : `${logicalResourceId}-1`,
    resourceType: isStack ? "AWS::CloudFormation::Stack" : "AWS::ImageBuilder::Image",
    resourceStatus,
    timestamp,
    ...fields,
  };
}

const REASON = `Resource handler returned message: "Error occurred during operation 'SSM execution 'e4' failed for image arn: 'arn:aws:imagebuilder:eu-west-1:${ACCOUNT}:image/demo/3.12.0/1' with status = 'Failed' in state = 'BUILDING' and failure message = 'Document arn:aws:imagebuilder:eu-west-1:${ACCOUNT}:component/demo/3.12.0/1 failed!''."`;

/** A build that begins at once, works on one image for a minute, and then does what `ending` says. */
export const BEGINNING: readonly StackEvent[] = [
  anEvent(0, "demo", "CREATE_IN_PROGRESS", { resourceStatusReason: "User Initiated" }),
  anEvent(2, "Role", "CREATE_IN_PROGRESS", { resourceType: "AWS::IAM::Role" }),
  anEvent(20, "Role", "CREATE_COMPLETE", { resourceType: "AWS::IAM::Role" }),
  anEvent(25, "ParallelClusterImage", "CREATE_IN_PROGRESS"),
];
export const FAILING: readonly StackEvent[] = [
  ...BEGINNING,
  anEvent(85, "ParallelClusterImage", "CREATE_FAILED", { resourceStatusReason: REASON }),
  anEvent(86, "Topic", "CREATE_FAILED", {
    resourceStatusReason: "Resource creation cancelled",
    resourceType: "AWS::SNS::Topic",
  }),
  anEvent(87, "demo", "CREATE_FAILED", {
    resourceStatusReason: "The following resource(s) failed to create: [ParallelClusterImage]. ",
  }),
];
export const SUCCEEDING: readonly StackEvent[] = [
  ...BEGINNING,
  anEvent(85, "demo", "DELETE_IN_PROGRESS", { resourceStatusReason: "User Initiated" }),
];
export const UNCLEARED: readonly StackEvent[] = [
  ...SUCCEEDING,
  anEvent(90, "DeleteStackFunctionExecutionRole", "DELETE_IN_PROGRESS", { resourceType: "AWS::IAM::Role" }),
  anEvent(95, "DeleteStackFunctionExecutionRole", "DELETE_FAILED", {
    resourceType: "AWS::IAM::Role",
    resourceStatusReason: "Internal Failure",
  }),
  anEvent(96, "demo", "DELETE_FAILED"),
];

interface Story {
  readonly events: readonly StackEvent[];
  /** Seconds after which the stack is gone. */
  readonly goneAfter?: number;
  /** Seconds after which there is an AMI. */
  readonly builtAfter?: number;
  readonly log?: readonly LogEvent[];
}

/** A service that knows one image, `demo`, and its stack; time passes for both. */
export function imageService({ events, goneAfter = Infinity, builtAfter = Infinity, log }: Story) {
  return (request: Request, world: World): Response => {
    const { pathname } = new URL(request.url);
    const after = (world.now() - STARTED_AT) / 1000;
    if (pathname.endsWith("/stackevents")) {
      if (after >= goneAfter) return answer({ message: "CloudFormation Stack for Image demo does not exist." }, 404);
      return answer({ events: events.filter(({ timestamp }) => Date.parse(timestamp) <= world.now()).toReversed() });
    }
    if (pathname.endsWith("/logstreams")) {
      if (!log) return answer({ message: "Unable to find image logs" }, 404);
      return answer({ logStreams: [{ logStreamName: "3.12.0/1", creationTime: new Date(STARTED_AT).toISOString() }] });
    }
    if (pathname.includes("/logstreams/")) {
      const { searchParams } = new URL(request.url);
      const lines = searchParams.has("nextToken") ? [] : (log ?? []).slice(-Number(searchParams.get("limit") ?? 1000));
      return answer({ events: lines, nextToken: "f/1", prevToken: "b/1" });
    }
    const built = { imageBuildStatus: "BUILD_COMPLETE", ec2AmiInfo: { amiId: "ami-0123456789abcdef0" } };
    if (after >= builtAfter) return answer({ imageId: "demo", region: "eu-west-1", ...built });
    if (after >= goneAfter) return answer({ message: "No image or stack" }, 404);
    return answer({ imageId: "demo", region: "eu-west-1", imageBuildStatus: "BUILD_IN_PROGRESS" });
  };
}

export function answer(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
}
