import type { DescribeComputeFleetResponseContent } from "@pcluster-api/types";
import type { ClusterAt } from "../world/clusters/cluster-at.js";
import { isWorking } from "./cluster-status.js";
import { findCluster } from "./find-cluster.js";
import type { OperationHandler } from "./operation-handler.js";

export const describeComputeFleet: OperationHandler<"DescribeComputeFleet"> = ({ path }, context) => {
  const found = findCluster(path.clusterName, context);
  return "refused" in found ? found.refused : { status: 200, body: fleetOf(found.cluster) };
};

/** Nothing is known of a fleet while its stack is created, deleted or broken; AWS Batch does not say when it changed. */
export function fleetOf({ stack, fleet, configuration }: ClusterAt): DescribeComputeFleetResponseContent {
  if (!fleet || !(isWorking(stack.status) || stack.status === "UPDATE_IN_PROGRESS")) return { status: "UNKNOWN" };
  if (configuration.parsed.scheduler === "awsbatch") return { status: fleet.status };
  return { status: fleet.status, lastStatusUpdatedTime: new Date(fleet.since).toISOString() };
}
