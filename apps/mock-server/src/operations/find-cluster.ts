import { SERVICE_VERSION } from "../world/service.js";
import type { ClusterAt } from "../world/clusters/cluster-at.js";
import type { HandlerContext } from "./operation-handler.js";
import { notFound, refuse } from "./refuse.js";

type Refused = ReturnType<typeof notFound> | ReturnType<typeof refuse>;

/** What most operations of a cluster ask first: whether it is there, and of a version that the service can deal with. */
export function findCluster(
  clusterName: string,
  { world, region, now }: HandlerContext,
): { readonly cluster: ClusterAt } | { readonly refused: Refused } {
  const cluster = world.cluster(region, clusterName, now);
  if (cluster && isCompatible(cluster.version)) return { cluster };
  const stack = cluster?.stack ?? world.stack(region, clusterName, now);
  const isUntagged = stack?.tags.every(({ key }) => key !== "parallelcluster:version") ?? false;
  if (cluster || isUntagged) return { refused: refuse(incompatible(clusterName)) };
  return { refused: notFound(noSuchCluster(clusterName)) };
}

export function noSuchCluster(clusterName: string): string {
  return `Cluster '${clusterName}' does not exist or belongs to an incompatible ParallelCluster major version.`;
}

function incompatible(clusterName: string): string {
  return `Cluster '${clusterName}' belongs to an incompatible ParallelCluster major version.`;
}

/** From 3.0.0 up to the service's own: it cannot know what a newer one has made. */
function isCompatible(version: string): boolean {
  return compare(version, "3.0.0") >= 0 && compare(version, SERVICE_VERSION) <= 0;
}

function compare(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split(".").map((part) => Number.parseInt(part, 10)));
  for (let index = 0; index < 3; index += 1) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
