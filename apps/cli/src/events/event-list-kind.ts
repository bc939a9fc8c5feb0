import type { Operation } from "@pcluster-api/types";

/** Whether an operation lists the events of a stack or the lines of a log; `undefined` where it does neither. */
export function eventListKind({ pagination, pathParameters }: Operation): "stack" | "log" | undefined {
  if (pagination?.items !== "events") return undefined;
  return pathParameters.includes("logStreamName") ? "log" : "stack";
}
