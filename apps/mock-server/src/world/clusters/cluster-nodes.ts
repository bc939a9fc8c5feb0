import type { KnownInstanceState, KnownNodeType } from "@pcluster-api/types";
import type { Derive } from "../derive.js";
import { isBetween } from "../stacks/dated.js";
import type { ClusterConfiguration } from "./cluster-configuration.js";

/** An EC2 instance of a cluster, from its launch to its end. */
export interface ClusterNode {
  readonly instanceId: string;
  readonly instanceType: string;
  readonly nodeType: KnownNodeType;
  readonly privateIpAddress: string;
  readonly publicIpAddress?: string;
  readonly queueName?: string;
  readonly computeResourceName?: string;
  readonly poolName?: string;
  readonly launchedAt: number;
  readonly runningAt: number;
  readonly terminatedAt?: number;
}

export interface ClusterNodeAt extends ClusterNode {
  readonly state: KnownInstanceState;
}

/** How long an instance is pending. */
const PENDING_MS = { shortest: 8000, longest: 25_000 };
/** EC2 launches a fleet in batches; one instance after the other is near enough. */
const APART_MS = 700;

/** Those that EC2 lists at an instant: what is shutting down or terminated is left out by the service's filter. */
export function nodesAt(nodes: readonly ClusterNode[], at: number): readonly ClusterNodeAt[] {
  return nodes
    .filter(({ launchedAt, terminatedAt }) => isBetween(launchedAt, terminatedAt, at))
    .map((node) => ({ ...node, state: node.runningAt <= at ? "running" : "pending" }));
}

export function headNodeOf(
  derive: Derive,
  { headNode }: ClusterConfiguration,
  instanceId: string,
  launchedAt: number,
): ClusterNode {
  return {
    instanceId,
    instanceType: headNode.instanceType,
    nodeType: "HeadNode",
    privateIpAddress: "10.0.0.100",
    publicIpAddress: `203.0.113.${derive.between(1, 254, "elastic ip")}`,
    launchedAt,
    runningAt: launchedAt + pendingMs(derive, instanceId),
  };
}

/** The nodes that run as long as the fleet does, launched anew whenever it is started. */
export function staticNodes(derive: Derive, { queues }: ClusterConfiguration, startedAt: number): ClusterNode[] {
  const wanted = queues.flatMap(({ name: queueName, computeResources }) =>
    computeResources.flatMap(({ name: computeResourceName, instanceType, minCount }) =>
      Array.from({ length: minCount }, () => ({ queueName, computeResourceName, instanceType })),
    ),
  );
  return wanted.map((node, index) => ({
    ...node,
    ...launched(derive, "ComputeNode", `${startedAt} ${index}`, startedAt + index * APART_MS),
  }));
}

export function loginNodes(derive: Derive, { loginPools }: ClusterConfiguration, startedAt: number): ClusterNode[] {
  const wanted = loginPools.flatMap(({ name: poolName, instanceType, count }) =>
    Array.from({ length: count }, () => ({ poolName, instanceType })),
  );
  return wanted.map((node, index) => ({
    ...node,
    ...launched(derive, "LoginNode", `${startedAt} ${index}`, startedAt + index * APART_MS),
  }));
}

/** Ends the nodes of a type at an instant; those that were still to come never do. */
export function terminated(
  nodes: readonly ClusterNode[],
  at: number,
  nodeTypes: readonly KnownNodeType[],
): ClusterNode[] {
  return nodes.flatMap((node) => {
    if (!nodeTypes.includes(node.nodeType)) return [node];
    if (node.launchedAt >= at) return [];
    return [{ ...node, terminatedAt: Math.min(node.terminatedAt ?? Infinity, at) }];
  });
}

function launched(derive: Derive, nodeType: KnownNodeType, label: string, launchedAt: number) {
  const id = derive.hex(16, `${nodeType} ${label}`);
  const [third, fourth] = [Number.parseInt(id.slice(0, 2), 16), Number.parseInt(id.slice(2, 4), 16)];
  const instanceId = `i-0${id}`;
  return {
    instanceId,
    nodeType,
    privateIpAddress: `10.0.${third}.${fourth}`,
    launchedAt,
    runningAt: launchedAt + pendingMs(derive, instanceId),
  };
}

function pendingMs(derive: Derive, instanceId: string): number {
  return derive.between(PENDING_MS.shortest, PENDING_MS.longest, `${instanceId} pending`);
}
