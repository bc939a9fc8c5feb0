import {
  waitUntilClusterCreated,
  waitUntilClusterDeleted,
  waitUntilClusterUpdated,
  waitUntilComputeFleetRunning,
  waitUntilComputeFleetStopped,
} from "@pcluster-api/client";
import type { Waiter } from "../stack/wait.js";

export type ClusterState = "created" | "updated" | "deleted" | "fleet-running" | "fleet-stopped";

const input = ({ id, region }: Parameters<Waiter>[1]) => ({ clusterName: id, ...(region !== undefined && { region }) });

/** What can be waited for of a cluster. */
export const clusterWaiters: Readonly<Record<ClusterState, Waiter>> = {
  created: (client, target, options) => waitUntilClusterCreated(client, input(target), options),
  updated: (client, target, options) => waitUntilClusterUpdated(client, input(target), options),
  deleted: (client, target, options) => waitUntilClusterDeleted(client, input(target), options),
  "fleet-running": (client, target, options) => waitUntilComputeFleetRunning(client, input(target), options),
  "fleet-stopped": (client, target, options) => waitUntilComputeFleetStopped(client, input(target), options),
};
