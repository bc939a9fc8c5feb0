import type { Quirks } from "../quirks.js";

export interface Refusal<Status extends number> {
  readonly status: Status;
  readonly body: { message: string };
}

/** A request that is refused where the operation itself looks at it. */
export function refuse(problem: string): Refusal<400> {
  return { status: 400, body: { message: `Bad Request: ${problem}` } };
}

export function notFound(message: string): Refusal<404> {
  return { status: 404, body: { message } };
}

/** What AWS says of a token that is no good, by the service that made it. */
export const AWS_BAD_TOKEN = {
  stacks: "An error occurred (ValidationError) when calling the DescribeStacks operation: Invalid NextToken",
  stackEvents: "An error occurred (ValidationError) when calling the DescribeStackEvents operation: Invalid NextToken",
  instances:
    "An error occurred (InvalidParameterValue) when calling the DescribeInstances operation: Unable to parse pagination token",
  logStreams:
    "An error occurred (InvalidParameterException) when calling the DescribeLogStreams operation: The specified nextToken is invalid.",
  logEvents:
    "An error occurred (InvalidParameterException) when calling the GetLogEvents operation: The specified nextToken is invalid.",
} as const;

/** A token that is no good: AWS finds it invalid, and the service makes a 500 of that. */
export function refuseToken(quirks: Quirks, message: string): Refusal<400 | 500> {
  return quirks["bad-token-500"] ? { status: 500, body: { message } } : refuse(message);
}
