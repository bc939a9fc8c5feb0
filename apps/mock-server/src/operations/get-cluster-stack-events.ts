import { findCluster } from "./find-cluster.js";
import type { OperationHandler } from "./operation-handler.js";
import { AWS_BAD_TOKEN, refuseToken } from "./refuse.js";
import { stackEventsPage } from "./stack-events-page.js";

/** The events of the root stack alone: queues and login nodes are stacks of their own within it. */
export const getClusterStackEvents: OperationHandler<"GetClusterStackEvents"> = ({ path, query }, context) => {
  const found = findCluster(path.clusterName, context);
  if ("refused" in found) return found.refused;
  return (
    stackEventsPage(found.cluster.stack, "GetClusterStackEvents", query?.nextToken, context) ??
    refuseToken(context.quirks, `Unexpected error when retrieving stack events: ${AWS_BAD_TOKEN.stackEvents}`)
  );
};
