import type { ClusterAt } from "../world/clusters/cluster-at.js";
import type { LogGroupAt } from "../world/logs/log-group.js";
import { findCluster } from "./find-cluster.js";
import type { HandlerContext } from "./operation-handler.js";
import { notFound, refuse } from "./refuse.js";

type Refused = ReturnType<typeof notFound> | ReturnType<typeof refuse>;

/** A cluster and its log group; the same words say that there is none to be, and that there is none yet. */
export function findClusterLogs(
  clusterName: string,
  context: HandlerContext,
): { readonly cluster: ClusterAt; readonly group: LogGroupAt } | { readonly refused: Refused } {
  const found = findCluster(clusterName, context);
  if ("refused" in found) return found;
  const { cluster } = found;
  const message = `CloudWatch logging is not enabled for cluster ${clusterName}.`;
  if (!cluster.configuration.parsed.logsToCloudWatch) return { refused: refuse(message) };
  const group = context.world.clusterLogs(context.region, clusterName, context.now);
  return group ? { cluster, group } : { refused: notFound(message) };
}
