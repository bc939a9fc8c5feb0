import type { StackEvent } from "@pcluster-api/types";

/** What is known about a failure that others have met before. */
export interface Hint {
  /** Stable; `ssm-agent-unreachable`. */
  readonly id: string;
  /** What it most likely means. */
  readonly explanation: string;
  /** What to do about it. */
  readonly action: string;
  /** Where to read on: public documentation, or the thread of somebody who had it. */
  readonly link: string;
}

/** A known failure, and how to recognise it. */
export interface HintRule extends Hint {
  /** Matched against the reason of the event. */
  readonly reason: RegExp;
  /** Where given, the type of the resource must match, too. */
  readonly resourceType?: RegExp;
  /** Where given, the resource's name in the template must match, too. */
  readonly logicalResourceId?: RegExp;
}

const PARALLELCLUSTER = "https://github.com/aws/aws-parallelcluster";
const CLOUDFORMATION_TROUBLESHOOTING =
  "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html";

/** The known failures, the more specific first. */
export const stackEventHints: readonly HintRule[] = [
  {
    id: "ssm-agent-unreachable",
    reason: /SSM Agent verification failed/i,
    explanation:
      "Systems Manager could not talk to the build instance. Without Build/SubnetId the build runs in the default VPC, and it needs a way out to the internet.",
    action:
      "Set Build/SubnetId and Build/SecurityGroupIds to a subnet with outbound access (a public one must assign public addresses), and check that the parent image runs the SSM agent.",
    link: `${PARALLELCLUSTER}/issues/4955`,
  },
  {
    id: "image-component-failed",
    reason: /document arn:[\w-]+:imagebuilder:\S+ failed/i,
    explanation: "A build component failed on the build instance; the event does not carry its output.",
    action:
      "Read the end of the build log: its lines before the failure name the command. A parent image that is old or of an unsupported system is a common cause; try a current one, or Build/UpdateOsPackages/Enabled: true.",
    link: `${PARALLELCLUSTER}/issues/3995`,
  },
  {
    id: "image-workflow-failed",
    reason: /workflow execution id: *'?wf-[\w-]+'? failed with reason/i,
    explanation: "The Image Builder workflow stopped; its reason names the step, not the command.",
    action:
      "Read the build log of the image, and check that the build instance reaches S3 and Systems Manager and that its role allows them.",
    link: `${PARALLELCLUSTER}/issues/6358`,
  },
  {
    id: "image-cleanup-role",
    reason: /internal failure|not authorized|accessdenied/i,
    logicalResourceId: /^DeleteStackFunctionExecutionRole$/,
    explanation:
      "The image is fine. The cleanup function of ParallelCluster 3.0.0 to 3.10.1 may not delete its own role, so the stack stays in DELETE_FAILED.",
    action:
      "Use the image. Delete the stack again with your own credentials, or build with a Build/Iam/CleanupLambdaRole.",
    link: `${PARALLELCLUSTER}/issues/5914`,
  },
  {
    id: "image-cleanup-not-authorized",
    reason: /not authorized to perform: imagebuilder:/i,
    explanation:
      "The image is fine. The cleanup function lacks a permission of Image Builder that it needs since March 2022.",
    action:
      "Use the image. Delete the stack with your own credentials; a version after 3.1.2, or a Build/Iam/CleanupLambdaRole with the permission, prevents it.",
    link: `${PARALLELCLUSTER}/issues/3867`,
  },
  {
    id: "image-of-another-version",
    reason: /created with aws-parallelcluster-cookbook-\S+ but is trying to be used|not baked by ParallelCluster/i,
    explanation: "The head node's image was made by another version of ParallelCluster, or by none.",
    action: "Build the image with the version that creates the cluster, or use the version that built it.",
    link: `${PARALLELCLUSTER}/pull/4815`,
  },
  {
    id: "node-script-failed",
    reason: /failed to (execute|download|run) OnNode(Start|Configured|Updated) script/i,
    explanation: "A custom script of the cluster's configuration could not be fetched, or failed, on the node.",
    action:
      "Read cfn-init and chef-client in the cluster's log streams for what the script printed; check that the node may read its URL.",
    link: `${PARALLELCLUSTER}/pull/4815`,
  },
  {
    id: "head-node-not-heard-of",
    reason:
      /WaitCondition timed out|WaitCondition received failed message|failed to receive \d+ resource signal|received failure signal/i,
    logicalResourceId: /^(HeadNode|MasterServer)/,
    explanation:
      "The head node did not report that it is ready: its set-up failed, took too long, or could not reach the service.",
    action:
      "Read cfn-init and chef-client in the cluster's log streams. If there are none, the instance has no way out: check the subnet's routes.",
    link: `${PARALLELCLUSTER}/issues/3604`,
  },
  {
    id: "no-signal",
    reason:
      /failed to receive \d+ resource signal|received \d+ \w+ signal\(s\) out of|received failure signal|WaitCondition timed out|WaitCondition received failed message/i,
    explanation: "Instances did not report success in time, or reported failure.",
    action:
      "Read cloud-init-output and cfn-init on the instances (turn rollback off to keep them), and check that they reach CloudFormation.",
    link: `${PARALLELCLUSTER}/wiki/Stack-Creation-Failures`,
  },
  {
    id: "export-in-use",
    reason: /\bexport\b.{1,400}(in use by|cannot be (deleted|updated))|cannot (delete|update) export/is,
    explanation: "Another stack imports a value that this one exports, so the value can neither change nor go.",
    action: "Change the importing stack first so that it no longer needs the value, then repeat the operation.",
    link: "https://github.com/aws/aws-cdk/issues/604",
  },
  {
    id: "bucket-not-empty",
    reason: /BucketNotEmpty|bucket you tried to delete is not empty/i,
    explanation: "CloudFormation deletes only empty buckets; old versions of objects count.",
    action: "Empty the bucket, versions included, and delete the stack again; or retain the bucket when deleting.",
    link: "https://github.com/serverless/serverless/issues/4893",
  },
  {
    id: "quota-exceeded",
    reason:
      /limit ?exceeded|quota ?exceeded|maximum number of|exceed\w* (the |your |its )?(\w+ ){0,4}(limit|quota)|(limit|quota) (\w+ ){0,4}(has been |was |been )?(reached|exceeded)|vcpu limit|insufficient(instance)?capacity/i,
    explanation: "A quota of the account, or the capacity of the zone, is used up.",
    action:
      "Remove what is no longer used, ask for a higher quota in Service Quotas, or choose another instance type or zone.",
    link: CLOUDFORMATION_TROUBLESHOOTING,
  },
  {
    id: "not-authorized",
    reason:
      /not authorized|accessdenied|access denied|unauthorizedoperation|HandlerErrorCode: (AccessDenied|InvalidCredentials)/i,
    explanation:
      "Whoever runs the operation, or the role of a resource, may not do what it needs. An explicit deny outranks every allow.",
    action:
      "Grant the named action to the named principal. For ParallelCluster, IAM actions need a deployment with EnableIamAdminAccess.",
    link: `${PARALLELCLUSTER}/issues/4031`,
  },
  {
    id: "already-exists",
    reason: /already exists|already exported by|HandlerErrorCode: AlreadyExists|EntityAlreadyExists/i,
    explanation:
      "Something has that name already: often what an earlier stack retained, or a stack of another region for names that are global.",
    action: "Delete, rename or import the existing one, or let CloudFormation choose the name.",
    link: CLOUDFORMATION_TROUBLESHOOTING,
  },
  {
    id: "did-not-stabilize",
    reason:
      /did not stabilize|NotStabilized|circuit breaker|timed out waiting for completion|exceeded attempts to wait/i,
    explanation:
      "The resource came into being and never reached a steady state: tasks that stop, health checks that fail.",
    action: "Look at the resource itself: for a service, the stopped tasks, their exit codes and the health checks.",
    link: CLOUDFORMATION_TROUBLESHOOTING,
  },
  {
    id: "custom-resource-failed",
    reason:
      /see the details in cloudwatch log stream|failed to respond|did not receive a response from your custom resource/i,
    explanation: "The function behind a custom resource failed or did not answer; what it ran into is in its own log.",
    action: "Read the function's log group in CloudWatch, at the time of the event.",
    link: CLOUDFORMATION_TROUBLESHOOTING,
  },
  {
    id: "runtime-unsupported",
    reason: /runtime parameter of \S+ is no longer supported/i,
    explanation:
      "Lambda takes no new functions, and no changes to old ones, with that runtime. Stacks of an older ParallelCluster or template still ask for it.",
    action:
      "Use a version whose stacks have a supported runtime. For an update that cannot roll back, skip the function.",
    link: "https://github.com/serverless/serverless/issues/12798",
  },
  {
    id: "hook-failed",
    reason: /hook\(s\) failed|hook failed with message/i,
    explanation: "A CloudFormation hook of the account or organization does not allow the resource as it is.",
    action:
      "Change what the hook's message names; without a message, ask for the results of the hook, or those who own it.",
    link: "https://github.com/aws/aws-cdk-cli/pull/1768",
  },
  {
    id: "creation-timed-out",
    reason: /stack creation time exceeded the specified timeout/i,
    explanation:
      "The whole stack took longer than whoever created it allowed. What was still being created was cancelled.",
    action:
      "Look at the timeline for what was still being created then; allow more time, or find out what holds it up.",
    link: "https://github.com/docker-archive/ecs-plugin/issues/177",
  },
  {
    id: "nested-stack-failed",
    reason: /^embedded stack /i,
    explanation: "The cause is in the nested stack, which has events of its own.",
    action:
      "List the events of the stack whose ARN the reason gives; by its ARN a deleted stack can still be asked for 90 days.",
    link: CLOUDFORMATION_TROUBLESHOOTING,
  },
  {
    id: "still-in-use",
    reason:
      /has a dependent object|DependencyViolation|has dependencies and cannot be deleted|DeleteConflict|is currently in use|resource is in use|must detach/i,
    explanation: "Something, often made outside the stack, still uses the resource.",
    action: "Find and remove what uses it (network interfaces, attached policies, mount targets), then delete again.",
    link: CLOUDFORMATION_TROUBLESHOOTING,
  },
];

/**
 * Finds the known failures that events look like.
 *
 * @param rules in the order of preference; of each event the first that matches counts
 * @returns each hint once, in the order of the events
 */
export function findHints(rules: readonly HintRule[], events: readonly StackEvent[]): Hint[] {
  const found = new Map<string, Hint>();
  for (const event of events) {
    const rule = rules.find((candidate) => applies(candidate, event));
    if (rule && !found.has(rule.id)) {
      const { id, explanation, action, link } = rule;
      found.set(id, { id, explanation, action, link });
    }
  }
  return [...found.values()];
}

function applies(rule: HintRule, { resourceStatusReason = "", resourceType, logicalResourceId }: StackEvent): boolean {
  return (
    matches(rule.reason, resourceStatusReason) &&
    matches(rule.resourceType, resourceType) &&
    matches(rule.logicalResourceId, logicalResourceId)
  );
}

function matches(pattern: RegExp | undefined, text: string): boolean {
  // `search` ignores the memory that a `g` or `y` pattern of a caller carries from one text to the next.
  return pattern === undefined || text.search(pattern) !== -1;
}
