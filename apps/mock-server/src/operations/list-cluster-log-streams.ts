import { privateDnsName } from "../world/clusters/cluster-logs.js";
import type { ClusterAt } from "../world/clusters/cluster-at.js";
import { findClusterLogs } from "./find-cluster-logs.js";
import { logStreamsPage } from "./log-streams-page.js";
import type { OperationHandler } from "./operation-handler.js";
import { refuse } from "./refuse.js";

const FILTER = /^Name=(private-dns-name|node-type),Values=([\w\-_.,]+)$/;

type Filter = readonly [name: string, values: string];

export const listClusterLogStreams: OperationHandler<"ListClusterLogStreams"> = ({ path, query }, context) => {
  const items = query?.filters ?? [];
  const wrong = items.find((item) => !FILTER.test(item));
  if (wrong !== undefined)
    return refuse(
      `provided filters parameter '${wrong}' must be in the form ^(Name=(private-dns-name|node-type),Values=[\\w\\-_.,]+)$.`,
    );
  const found = findClusterLogs(path.clusterName, context);
  if ("refused" in found) return found.refused;
  const prefix = prefixOf(items.map(parse), found.cluster);
  if (typeof prefix === "object") return refuse(prefix.problem);
  const wrap = (text: string) => `Unexpected error when retrieving cluster's logs: ${text}`;
  return logStreamsPage(found.group, { token: query?.nextToken, prefix, wrap }, context);
};

function parse(item: string): Filter {
  const [, name = "", values = ""] = FILTER.exec(item) ?? [];
  return [name, values];
}

/** The streams of a node begin with its private DNS name, which is what both filters come down to. */
function prefixOf(filters: readonly Filter[], { nodes }: ClusterAt): string | { readonly problem: string } {
  const several = filters.find(([, values]) => values.includes(","));
  if (several) return { problem: `Filter ${several[0]} doesn't accept comma separated strings as value.` };
  const { "node-type": nodeType, "private-dns-name": dnsName } = Object.fromEntries(filters);
  if (nodeType === undefined) return dnsName ?? "";
  if (nodeType !== "HeadNode") return { problem: "The only accepted value for Node Type filter is 'HeadNode'." };
  if (dnsName !== undefined)
    return { problem: "Private DNS Name and Node Type filters cannot be set at the same time." };
  const headNode = nodes.find((node) => node.nodeType === "HeadNode");
  if (headNode) return privateDnsName(headNode);
  return { problem: "HeadNode instance not available. Node Type filter cannot be used." };
}
