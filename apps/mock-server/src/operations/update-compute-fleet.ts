import type { RequestedComputeFleetStatus } from "@pcluster-api/types";
import { isHeadingTo } from "../world/clusters/compute-fleet.js";
import { isWorking } from "./cluster-status.js";
import { fleetOf } from "./describe-compute-fleet.js";
import { findCluster, noSuchCluster } from "./find-cluster.js";
import type { OperationHandler, PublishedAnswer } from "./operation-handler.js";
import { notFound, refuse } from "./refuse.js";

/** The requests that a scheduler's fleet takes, and what the service says to the others. */
const FAMILIES: Readonly<Record<string, { readonly statuses: readonly string[]; readonly refusal: string }>> = {
  slurm: {
    statuses: ["START_REQUESTED", "STOP_REQUESTED"],
    refusal:
      "the update compute fleet status can only be set to `START_REQUESTED` or `STOP_REQUESTED` for Slurm scheduler clusters.",
  },
  awsbatch: {
    statuses: ["ENABLED", "DISABLED"],
    refusal:
      "the update compute fleet status can only be set to `ENABLED` or `DISABLED` for AWS Batch scheduler clusters.",
  },
};

/** How messages speak of a request. */
const WORDS: Readonly<Record<RequestedComputeFleetStatus, { readonly gerund: string; readonly verbs: string }>> = {
  START_REQUESTED: { gerund: "starting", verbs: "start/enable" },
  ENABLED: { gerund: "starting", verbs: "start/enable" },
  STOP_REQUESTED: { gerund: "stopping", verbs: "stop/disable" },
  DISABLED: { gerund: "stopping", verbs: "stop/disable" },
};

export const updateComputeFleet: OperationHandler<"UpdateComputeFleet", PublishedAnswer> = (
  { path, body },
  context,
) => {
  const { clusterName } = path;
  const found = findCluster(clusterName, context);
  if ("refused" in found) return found.refused;
  const { stack, configuration } = found.cluster;
  const { status } = body;
  const family = FAMILIES[configuration.parsed.scheduler];
  if (family && !family.statuses.includes(status)) return refuse(family.refusal);
  if (!isWorking(stack.status)) {
    const { gerund, verbs } = WORDS[status];
    return refuse(
      `Failed when ${gerund} compute fleet with error: Cannot ${verbs} compute fleet while stack is in ${stack.status} status.`,
    );
  }
  const { world, region, now, quirks } = context;
  if (!isHeadingTo(fleetOf(found.cluster).status, status))
    world.apply({ type: "UpdateComputeFleet", at: now, region, clusterName, status });
  if (!quirks["update-compute-fleet-200"]) return { status: 204 };
  const after = world.cluster(region, clusterName, now);
  return after ? { status: 200, body: fleetOf(after) } : notFound(noSuchCluster(clusterName));
};
