import type { DescribeClusterResponseContent, LoginNodesPool } from "@pcluster-api/types";
import { clusterFailure } from "../world/clusters/cluster-failures.js";
import type { ClusterAt, LoginPoolAt } from "../world/clusters/cluster-at.js";
import { clusterStatus } from "./cluster-status.js";
import { fleetOf } from "./describe-compute-fleet.js";
import { describeInstance } from "./describe-instance.js";
import { findCluster } from "./find-cluster.js";
import type { HandlerContext, OperationHandler } from "./operation-handler.js";
import { configurationUrl } from "./presigned-url.js";

export const describeCluster: OperationHandler<"DescribeCluster"> = ({ path }, context) => {
  const found = findCluster(path.clusterName, context);
  return "refused" in found ? found.refused : { status: 200, body: describe(found.cluster, context) };
};

function describe(cluster: ClusterAt, context: HandlerContext): DescribeClusterResponseContent {
  const { clusterName, region, version, stack, configuration, nodes, loginPools } = cluster;
  const status = clusterStatus(stack.status);
  const headNode = nodes.find(({ nodeType }) => nodeType === "HeadNode");
  return {
    creationTime: new Date(stack.createdAt).toISOString(),
    version,
    clusterConfiguration: { url: configurationUrl(cluster.configurationLocation, context) },
    tags: [...stack.tags],
    cloudFormationStackStatus: stack.status,
    clusterName,
    computeFleetStatus: fleetOf(cluster).status,
    cloudformationStackArn: stack.arn,
    lastUpdatedTime: new Date(cluster.lastUpdatedAt).toISOString(),
    region,
    clusterStatus: status,
    scheduler: { type: configuration.parsed.scheduler },
    ...(status === "CREATE_FAILED" && { failures: [clusterFailure(cluster.waitConditionFailure)] }),
    ...(headNode && { headNode: describeInstance(headNode) }),
    ...(loginPools.length > 0 && { loginNodes: loginPools.map(describePool) }),
  };
}

/** A pool is active as soon as its load balancer is; its nodes may still be on their way. */
function describePool({ poolName, address, healthyNodes, unhealthyNodes }: LoginPoolAt): LoginNodesPool {
  return { status: "active", poolName, address, scheme: "internet-facing", healthyNodes, unhealthyNodes };
}
