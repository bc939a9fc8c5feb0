/** What EC2 Image Builder said about an image that it could not make, taken out of the reason of a stack event. */
export interface ImageBuilderFailure {
  /** Where the image stood: `BUILDING`, `TESTING`, `DISTRIBUTING` … */
  readonly state?: string;
  /** How it ended: `Failed`, `TimedOut`, `Cancelled` … */
  readonly status?: string;
  /** Image Builder's own words, `SSM Agent verification failed`. */
  readonly failureMessage?: string;
  /** ARN of the component whose document failed. */
  readonly componentArn?: string;
  /** ARN of the image that was being made; its version and build number name the log stream of the build. */
  readonly imageArn?: string;
  /** Id of the Systems Manager execution that ran the document. */
  readonly ssmExecutionId?: string;
  /** Id of the workflow execution, which newer reasons have instead. */
  readonly workflowExecutionId?: string;
}

const IMAGE_BUILDER = /image arn:|SSM execution|SSM Agent verification|workflow execution id:/i;

// Reasons quote their parts singly; those quotes are escaped when they have been through JSON.
const QUOTE = String.raw`\\?['"]`;
const ARN_END = String.raw`[^'"\s\\!,)]+`;
const MESSAGE_END = String.raw`${QUOTE}+\.|${QUOTE}+ *\(|${QUOTE}+$|$`;

const PARTS: readonly (readonly [part: keyof ImageBuilderFailure, pattern: RegExp])[] = [
  ["state", new RegExp(String.raw`\bstate *= *${QUOTE}(\w+)`, "i")],
  ["status", new RegExp(String.raw`\bstatus *= *${QUOTE}(\w+)`, "i")],
  ["failureMessage", new RegExp(`(?:failure message *= *${QUOTE}|failed with reason: *)(.+?)(?:${MESSAGE_END})`, "is")],
  ["componentArn", new RegExp(String.raw`document (arn:[\w-]+:imagebuilder:[\w-]*:\w*:component/${ARN_END})`, "i")],
  ["imageArn", new RegExp(String.raw`image arn: *${QUOTE}(arn:[\w-]+:imagebuilder:${ARN_END})`, "i")],
  ["ssmExecutionId", new RegExp(String.raw`SSM execution *${QUOTE}([\w-]+)`, "i")],
  ["workflowExecutionId", new RegExp(String.raw`workflow execution id: *${QUOTE}(wf-[\w-]+)`, "i")],
];

/**
 * Reads the reason with which CloudFormation fails an `AWS::ImageBuilder::Image`.
 *
 * @param reason `resourceStatusReason` of a stack event
 * @returns the parts that the reason has; `undefined` when it is not about an image of Image Builder
 * @see https://github.com/aws/aws-parallelcluster/issues/3995 and
 * https://github.com/aws/aws-parallelcluster/issues/6358 for whole reasons as users meet them
 */
export function parseImageBuilderFailure(reason: string | undefined): ImageBuilderFailure | undefined {
  if (reason === undefined || !IMAGE_BUILDER.test(reason)) return undefined;
  const found = PARTS.flatMap(([part, pattern]) => {
    const value = pattern.exec(reason)?.[1]?.trim();
    return value ? [[part, value] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
