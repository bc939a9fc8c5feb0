import type { StackEvent } from "@pcluster-api/types";

export const STACK_ID = "arn:aws:cloudformation:eu-west-1:123456789012:stack/demo/0b1c2d30-91f0-11ef-8a10-0a1b2c3d4e5f";

/**
 * Reads a listing of events as people paste them: a line an event, `time | status | type | logical id | reason`.
 *
 * The time is ISO 8601 or a time of day. The type `Stack` with the logical id `demo` is the stack itself. A physical id may
 * follow the logical one after `=`. What a listing does not show is `-`. The events keep the order of the lines.
 */
export function parseListing(lines: string | readonly string[]): StackEvent[] {
  const given = typeof lines === "string" ? lines.split("\n") : lines;
  return given.filter((line) => line.trim() !== "").map(parseLine);
}

function parseLine(line: string, index: number): StackEvent {
  const [time = "", status = "", type = "", id = "", ...reasonParts] = line.split(" | ").map((part) => part.trim());
  const [logicalResourceId = "", physicalResourceId] = id.split("=");
  const reason = reasonParts.join(" | ");
  const isStack = type === "Stack" && logicalResourceId === "demo";
  return {
    eventId: `${logicalResourceId}-${status}-${index}`,
    stackId: STACK_ID,
    stackName: "demo",
    logicalResourceId,
    physicalResourceId: physicalResourceId ?? (isStack ? STACK_ID : ""),
    resourceType: type === "Stack" ? "AWS::CloudFormation::Stack" : type,
    timestamp: time.includes("T") ? time : `2024-10-24T${time}Z`,
    resourceStatus: status,
    ...(reason && reason !== "-" && { resourceStatusReason: reason }),
  };
}
