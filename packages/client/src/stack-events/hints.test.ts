import { expect, test } from "vitest";
import { parseListing } from "./corpus/parse-listing.js";
import { findHints, stackEventHints } from "./hints.js";

const hintFor = (event: string) => findHints(stackEventHints, parseListing(`10:00:00 | ${event}`)).map(({ id }) => id);

test.each([
  [
    "ssm-agent-unreachable",
    "CREATE_FAILED | AWS::ImageBuilder::Image | ParallelClusterImage | with status = 'TimedOut' in state = 'BUILDING' and failure message = 'SSM Agent verification failed''.",
  ],
  [
    "image-component-failed",
    "CREATE_FAILED | AWS::ImageBuilder::Image | ParallelClusterImage | failure message = 'Document arn:aws:imagebuilder:us-east-1:123456789012:component/parallelclusterimage-1/3.1.3/1 failed!''.",
  ],
  [
    "image-workflow-failed",
    "CREATE_FAILED | AWS::ImageBuilder::Image | ParallelClusterImage | Error occurred during operation 'Workflow Execution ID: 'wf-b867ea03-6bf2-4910-a834-a548aa0728d2' failed with reason: Unable to bootstrap TOE'.",
  ],
  ["image-cleanup-role", "DELETE_FAILED | AWS::IAM::Role | DeleteStackFunctionExecutionRole | Internal Failure"],
  [
    "image-cleanup-not-authorized",
    "DELETE_FAILED | AWS::ImageBuilder::Image | ParallelClusterImage | User: arn:aws:sts::123456789012:assumed-role/a/b is not authorized to perform: imagebuilder:GetImage on resource: arn:aws:imagebuilder:us-east-1:123456789012:image/i/3.1.2/1",
  ],
  [
    "image-of-another-version",
    "CREATE_FAILED | AWS::CloudFormation::WaitCondition | HeadNodeWaitCondition20221109181421 | WaitCondition received failed message: 'This AMI was created with aws-parallelcluster-cookbook-3.3.0, but is trying to be used with aws-parallelcluster-cookbook-3.4.0b1.' for uniqueId: i-0",
  ],
  [
    "node-script-failed",
    "CREATE_FAILED | AWS::CloudFormation::WaitCondition | HeadNodeWaitCondition20221109181421 | WaitCondition received failed message: 'Failed to execute OnNodeConfigured script' for uniqueId: i-0",
  ],
  [
    "head-node-not-heard-of",
    "CREATE_FAILED | AWS::CloudFormation::WaitCondition | HeadNodeWaitCondition20240602214453 | WaitCondition timed out. Received 0 conditions when expecting 1",
  ],
  [
    "no-signal",
    "CREATE_FAILED | AWS::AutoScaling::AutoScalingGroup | ComputeFleet | Received 1 FAILURE signal(s) out of 1. Unable to satisfy 100% MinSuccessfulInstancesPercent requirement",
  ],
  [
    "export-in-use",
    "UPDATE_COMPLETE | Stack | demo | Export vpc-demo:SubnetIDs cannot be deleted as it is in use by cdk-vpc-to-cfn-elb-demo",
  ],
  [
    "bucket-not-empty",
    "DELETE_FAILED | AWS::S3::Bucket | Logs | The bucket you tried to delete is not empty (Service: Amazon S3; Status Code: 409; Error Code: BucketNotEmpty)",
  ],
  [
    "quota-exceeded",
    "CREATE_FAILED | AWS::EC2::NatGateway | NATGateway | Performing this operation would exceed the limit of 5 NAT gateways (Error Code: NatGatewayLimitExceeded)",
  ],
  [
    "not-authorized",
    "CREATE_FAILED | AWS::IAM::Role | Role | API: iam:CreateRole User: arn:aws:sts::123456789012:assumed-role/a/b is not authorized to perform: iam:CreateRole",
  ],
  ["already-exists", "CREATE_FAILED | AWS::S3::Bucket | Logs | demo already exists"],
  [
    "did-not-stabilize",
    "CREATE_FAILED | AWS::ECS::Service | Service | Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'.",
  ],
  [
    "custom-resource-failed",
    "CREATE_FAILED | Custom::Fetch | Fetch | Received response status [FAILED] from custom resource. Message returned: See the details in CloudWatch Log Stream: 2021/11/24/[$LATEST]9eb97a776fde45e4a6a73d70465a0588",
  ],
  [
    "runtime-unsupported",
    "CREATE_FAILED | AWS::Lambda::Function | DeleteStackFunction | The runtime parameter of python3.9 is no longer supported for creating or updating AWS Lambda functions.",
  ],
  [
    "hook-failed",
    "CREATE_FAILED | AWS::S3::Bucket | Logs | The following hook(s) failed: [Private::Guard::S3SecurityGuardHook]",
  ],
  [
    "creation-timed-out",
    "ROLLBACK_IN_PROGRESS | Stack | demo | Stack creation time exceeded the specified timeout. Rollback requested by user.",
  ],
  [
    "nested-stack-failed",
    "CREATE_FAILED | Stack | Network | Embedded stack arn:aws:cloudformation:us-east-1:123456789012:stack/a/b was not successfully created: The following resource(s) failed to create: [Volume1].",
  ],
  [
    "still-in-use",
    "DELETE_FAILED | AWS::EC2::SecurityGroup | Group | resource sg-0 has a dependent object (Error Code: DependencyViolation)",
  ],
])("%s is recognised", (id, event) => {
  expect(hintFor(event)).toEqual([id]);
});

test("every known failure has a test above", () => {
  expect(new Set(stackEventHints.map(({ id }) => id)).size).toBe(stackEventHints.length);
  expect(stackEventHints).toHaveLength(21);
});

test("a failure nobody has met before has no hint", () => {
  expect(hintFor("CREATE_FAILED | AWS::S3::Bucket | Logs | the moon is in the wrong house")).toEqual([]);
});

test("a hint comes once, however many events look like it", () => {
  const event = "10:00:00 | CREATE_FAILED | AWS::S3::Bucket | Logs | demo already exists";
  expect(findHints(stackEventHints, parseListing([event, event]))).toHaveLength(1);
});

test("a hint says what it means, what to do and where to read on", () => {
  for (const { explanation, action, link } of stackEventHints) {
    expect([explanation, action].every((text) => text.endsWith("."))).toBe(true);
    expect(link).toMatch(/^https:\/\/(github\.com|docs\.aws\.amazon\.com)\//);
  }
});
