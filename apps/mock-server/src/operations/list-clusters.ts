import type { OperationHandler } from "./operation-handler.js";
import { AWS_BAD_TOKEN, refuseToken } from "./refuse.js";
import { stacksPage } from "./stacks-page.js";
import { summariseCluster } from "./summarise-cluster.js";

export const listClusters: OperationHandler<"ListClusters"> = ({ query }, context) => {
  const { nextToken: token, clusterStatus: wanted } = query ?? {};
  const page = stacksPage(`ListClusters ${context.region}`, token, context);
  if (!page) return refuseToken(context.quirks, AWS_BAD_TOKEN.stacks);
  const clusters = page.stacks
    .flatMap(({ cluster }) => (cluster ? [summariseCluster(cluster)] : []))
    .filter(({ clusterStatus }) => !wanted || wanted.some((status) => status === clusterStatus));
  return { status: 200, body: { clusters, ...(page.nextToken !== undefined && { nextToken: page.nextToken }) } };
};
