import { logGroupAt, type LogGroupAt } from "../logs/log-group.js";
import { countUpTo, newestUpTo } from "../stacks/dated.js";
import { stackAt, type StackAt, type Tag } from "../stacks/stack-script.js";
import { clusterLogStreams } from "./cluster-logs.js";
import { nodesAt, type ClusterNodeAt } from "./cluster-nodes.js";
import type { ClusterScript, KnownConfiguration } from "./cluster-script.js";

/** What is known of a cluster at an instant, as long as its stack is there. */
export interface ClusterAt {
  readonly clusterName: string;
  readonly region: string;
  readonly version: string;
  readonly stack: StackAt;
  /** The configuration in force. */
  readonly configuration: KnownConfiguration;
  /** Where the service keeps it, `s3://bucket/key`. */
  readonly configurationLocation: string;
  /** When it was created or an update began, whichever was later. */
  readonly lastUpdatedAt: number;
  /** Where the compute fleet stands, and since when; missing where it has never been started. */
  readonly fleet?: { readonly status: string; readonly since: number };
  readonly nodes: readonly ClusterNodeAt[];
  readonly loginPools: readonly LoginPoolAt[];
  /** The reason of the newest wait condition that failed. */
  readonly waitConditionFailure?: string;
}

/** A pool of login nodes behind a load balancer. */
export interface LoginPoolAt {
  readonly poolName: string;
  readonly address: string;
  readonly healthyNodes: number;
  readonly unhealthyNodes: number;
}

export function clusterAt(script: ClusterScript, at: number): ClusterAt | undefined {
  const { context, configurations, updates, fleet } = script;
  const stack = stackAt(script.stack, () => tagsOf(script, at), at);
  const configuration = newestUpTo(configurations, at);
  if (!stack || !configuration) return undefined;
  const { clusterName, region, version } = context;
  const standing = fleet[countUpTo(fleet, at) - 1];
  const waitConditionFailure = failedWait(script, at);
  return {
    clusterName,
    region,
    version,
    stack,
    configuration,
    configurationLocation: `s3://parallelcluster-${context.derive.hex(16, "bucket")}-v1-do-not-delete/parallelcluster/${version}/clusters/${clusterName.toLowerCase()}-${context.derive.hex(16, "folder")}/configs/cluster-config.yaml`,
    lastUpdatedAt: newestUpTo(updates, at) ?? stack.createdAt,
    ...(standing && { fleet: { status: standing.value, since: standing.at } }),
    nodes: nodesAt(script.nodes, at),
    loginPools: loginPoolsAt(script, configuration, at),
    ...(waitConditionFailure !== undefined && { waitConditionFailure }),
  };
}

/** The log group, where there is one yet. */
export function clusterLogsAt(script: ClusterScript, at: number): LogGroupAt | undefined {
  const { logsFrom, context, stack } = script;
  if (logsFrom === undefined || at < logsFrom) return undefined;
  const { partition, region, accountId, clusterName } = context;
  const stamp = new Date(stack.startedAt).toISOString().slice(0, 16).replaceAll(/[-T:]/g, "");
  return logGroupAt(
    {
      name: `/aws/parallelcluster/${clusterName}-${stamp}`,
      arnPrefix: `arn:${partition}:logs:${region}:${accountId}:log-group:`,
      streams: clusterLogStreams(script),
    },
    at,
  );
}

function tagsOf({ context, configurations }: ClusterScript, at: number): Tag[] {
  return [
    ...(newestUpTo(configurations, at)?.parsed.tags ?? []),
    { key: "parallelcluster:cluster-name", value: context.clusterName },
    { key: "parallelcluster:version", value: context.version },
  ];
}

function failedWait({ stack }: ClusterScript, at: number): string | undefined {
  const { entries } = stack.history;
  for (let index = countUpTo(entries, at) - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    if (entry?.status === "CREATE_FAILED" && entry.resource?.type === "AWS::CloudFormation::WaitCondition")
      return entry.reason;
  }
  return undefined;
}

function loginPoolsAt(script: ClusterScript, { parsed }: KnownConfiguration, at: number): LoginPoolAt[] {
  const { balancedFrom, context } = script;
  if (balancedFrom === undefined || at < balancedFrom) return [];
  const there = nodesAt(script.nodes, at);
  return parsed.loginPools.map(({ name }) => {
    const nodes = there.filter(({ poolName }) => poolName === name);
    // A node is healthy once it has answered the load balancer for a while.
    const healthyNodes = nodes.filter(({ runningAt }) => runningAt + 90_000 <= at).length;
    return {
      poolName: name,
      address: `${context.clusterName.slice(0, 7)}-${name.slice(0, 7)}-${context.derive.hex(16, `balancer ${name}`)}.elb.${context.region}.amazonaws.com`,
      healthyNodes,
      unhealthyNodes: nodes.length - healthyNodes,
    };
  });
}
