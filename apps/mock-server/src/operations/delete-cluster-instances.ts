import { findCluster } from "./find-cluster.js";
import type { OperationHandler } from "./operation-handler.js";
import { notFound, refuse } from "./refuse.js";

export const deleteClusterInstances: OperationHandler<"DeleteClusterInstances"> = ({ path, query }, context) => {
  const { clusterName } = path;
  const { world, region, now } = context;
  const found = findCluster(clusterName, context);
  if ("refused" in found && found.refused.status === 400) return found.refused;
  if ("refused" in found && !query?.force) {
    const { message } = found.refused.body;
    return notFound(`${message} To force the deletion of all compute nodes, please use the \`force\` param.`);
  }
  if ("cluster" in found && found.cluster.configuration.parsed.scheduler === "awsbatch")
    return refuse("the delete cluster instances operation does not support AWS Batch clusters.");
  world.apply({ type: "DeleteClusterInstances", at: now, region, clusterName });
  return { status: 202 };
};
