import type { ClusterInstance } from "@pcluster-api/types";
import type { ClusterNodeAt } from "../world/clusters/cluster-nodes.js";
import { describeInstance } from "./describe-instance.js";
import type { OperationHandler } from "./operation-handler.js";
import { AWS_BAD_TOKEN, refuseToken } from "./refuse.js";

/** How many instances EC2 describes in a page unless asked otherwise. */
const PAGE_SIZE = 1000;

/** A search by tags among all instances: it does not ask whether there is such a cluster. */
export const describeClusterInstances: OperationHandler<"DescribeClusterInstances"> = ({ path, query }, context) => {
  const { world, region, now, tokens, quirks } = context;
  const { nextToken: token, nodeType, queueName } = query ?? {};
  const scope = `DescribeClusterInstances ${region} ${path.clusterName} ${nodeType ?? ""} ${queueName ?? ""}`;
  const start = token ? tokens.read(scope, token) : 0;
  if (start === undefined)
    return refuseToken(quirks, `Failed to retrieve cluster instances. ${AWS_BAD_TOKEN.instances}`);

  const nodes = world
    .clusterNodes(region, path.clusterName, now)
    .filter(
      (node) => (nodeType ?? node.nodeType) === node.nodeType && (queueName || node.queueName) === node.queueName,
    );
  const end = start + PAGE_SIZE;
  return {
    status: 200,
    body: {
      instances: nodes.slice(start, end).map(describe),
      ...(end < nodes.length && { nextToken: tokens.issue(scope, end) }),
    },
  };
};

function describe(node: ClusterNodeAt): ClusterInstance {
  const { nodeType, queueName, poolName } = node;
  return {
    ...describeInstance(node),
    nodeType,
    ...(queueName !== undefined && { queueName }),
    ...(poolName !== undefined && { poolName }),
  };
}
