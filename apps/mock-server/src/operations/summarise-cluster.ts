import type { ClusterInfoSummary } from "@pcluster-api/types";
import type { ClusterAt } from "../world/clusters/cluster-at.js";
import { clusterStatus } from "./cluster-status.js";

/** A cluster in short; operations that begin something say its status before CloudFormation does. */
export function summariseCluster(
  { clusterName, region, version, stack, configuration }: ClusterAt,
  stackStatus: string = stack.status,
): ClusterInfoSummary {
  return {
    clusterName,
    cloudformationStackStatus: stackStatus,
    cloudformationStackArn: stack.arn,
    region,
    version,
    clusterStatus: clusterStatus(stackStatus),
    scheduler: { type: configuration.parsed.scheduler },
  };
}
