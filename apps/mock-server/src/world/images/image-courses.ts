import type { ImageOutcome } from "../../scenarios/scenario.js";
import { failingComponentArn, topicArn, type ImageContext } from "./image-stack-resources.js";

/** What ends an Image Builder run badly. */
export interface RunFailure {
  /** The share of the run after which it happens. */
  readonly share: number;
  /** Image Builder's own words, and the last ones in the log of the build instance, where it has one. */
  readonly describe: (context: ImageContext) => { status: string; message: string; lastWords?: string };
}

/** How a build goes: what an outcome means, event by event. */
export interface Course {
  /** Where an undisturbed build ends: as an AMI whose stack goes by itself, the rarer way over CREATE_COMPLETE, or never. */
  readonly end?: "available" | "completes" | "never";
  /** The stack that has done its work cannot be deleted. */
  readonly cleanupFails?: true;
  readonly runFailure?: RunFailure;
  /** Resources that fail by themselves before the run begins, by logical id, with the reason of each. */
  readonly failingResources?: Readonly<Record<string, (context: ImageContext) => string>>;
  /** Rolled back whether that was asked for or not. */
  readonly alwaysRollsBack?: true;
  /** What is rolled back cannot all be deleted. */
  readonly undoFails?: true;
  /** When the image is deleted, its stack cannot be. */
  readonly deletionFails?: true;
}

const COMPONENT_FAILS: RunFailure = {
  share: 0.6,
  describe: (context) => ({
    status: "Failed",
    message: `Document ${failingComponentArn(context)} failed!`,
    lastWords: `Document ${failingComponentArn(context)} failed!`,
  }),
};

const UNREACHABLE: RunFailure = {
  share: 0.5,
  describe: () => ({ status: "TimedOut", message: "SSM Agent verification failed" }),
};

const notAllowed = ({ partition, accountId, derive }: ImageContext, action: string, resource: string) =>
  `Resource handler returned message: "User: arn:${partition}:sts::${accountId}:assumed-role/ParallelClusterLambdaRole/ParallelClusterFunction is not authorized to perform: ${action} on resource: ${resource} (Request ID: ${derive.uuid(action)})" (RequestToken: ${derive.uuid(`${action} request`)}, HandlerErrorCode: AccessDenied)`;

export const COURSES: Readonly<Record<ImageOutcome, Course>> = {
  success: { end: "available" },
  "create-complete": { end: "completes" },
  "build-fails": { runFailure: COMPONENT_FAILS },
  "network-fails": { runFailure: UNREACHABLE },
  "creation-fails": {
    failingResources: {
      BuildNotificationTopic: (context) => notAllowed(context, "SNS:CreateTopic", topicArn(context)),
      DistributionConfiguration: (context) => notAllowed(context, "imagebuilder:CreateDistributionConfiguration", "*"),
    },
  },
  rollback: { runFailure: COMPONENT_FAILS, alwaysRollsBack: true },
  "rollback-fails": { runFailure: COMPONENT_FAILS, alwaysRollsBack: true, undoFails: true },
  "cleanup-fails": { end: "available", cleanupFails: true },
  "delete-fails": { runFailure: COMPONENT_FAILS, deletionFails: true },
  stuck: { end: "never" },
};
