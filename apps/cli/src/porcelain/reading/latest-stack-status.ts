import { explain } from "@pcluster-api/client/stack-events";
import type { StackEvent } from "@pcluster-api/types";

/** What the stack last said of itself; `undefined` before it has. */
export function latestStackStatus(events: readonly StackEvent[]): string | undefined {
  return explain(events).operation.stackStatus;
}
