import type { Ec2Instance } from "@pcluster-api/types";
import type { ClusterNodeAt } from "../world/clusters/cluster-nodes.js";

/** What is said of an EC2 instance wherever one is shown. */
export function describeInstance(node: ClusterNodeAt): Ec2Instance {
  const { instanceId, instanceType, launchedAt, privateIpAddress, publicIpAddress, state } = node;
  return {
    instanceId,
    launchTime: new Date(launchedAt).toISOString(),
    ...(publicIpAddress !== undefined && { publicIpAddress }),
    instanceType,
    state,
    privateIpAddress,
  };
}
