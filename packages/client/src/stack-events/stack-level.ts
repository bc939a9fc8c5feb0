import type { StackEvent } from "@pcluster-api/types";

/**
 * Whether an event is about the stack as a whole, not about one of its resources.
 *
 * A nested stack is a resource of the same type; only its physical id, or failing that its name, tells the two apart.
 */
export function isStackLevel({
  physicalResourceId,
  stackId,
  resourceType,
  logicalResourceId,
  stackName,
}: StackEvent): boolean {
  if (physicalResourceId) {
    if (physicalResourceId === stackId) return true;
    // Some listings carry the name instead of the ARN.
    if (physicalResourceId.startsWith("arn:")) return false;
  }
  return resourceType === "AWS::CloudFormation::Stack" && logicalResourceId === stackName;
}
