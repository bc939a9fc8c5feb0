import { findCluster } from "./find-cluster.js";
import type { OperationHandler } from "./operation-handler.js";
import { notFound } from "./refuse.js";
import { summariseCluster } from "./summarise-cluster.js";

export const deleteCluster: OperationHandler<"DeleteCluster"> = ({ path }, context) => {
  const { clusterName } = path;
  const { world, region, now } = context;
  const found = findCluster(clusterName, context);
  if ("refused" in found) {
    if (found.refused.status === 400) return found.refused;
    const { message } = found.refused.body;
    return notFound(
      `${message} In case you have running instances belonging to a deleted cluster please use the DeleteClusterInstances API.`,
    );
  }
  if (found.cluster.stack.status !== "DELETE_IN_PROGRESS")
    world.apply({ type: "DeleteCluster", at: now, region, clusterName });
  return { status: 202, body: { cluster: summariseCluster(found.cluster, "DELETE_IN_PROGRESS") } };
};
