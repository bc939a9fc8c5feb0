import type { RequestedComputeFleetStatus } from "@pcluster-api/types";

/**
 * What was asked of the server: all it remembers, and so the whole of its state. Plain JSON.
 * `at` is the instant on the server's clock, in epoch milliseconds.
 */
export type Command = ImageCommand | ClusterCommand;

interface CommandBase {
  readonly at: number;
  readonly region: string;
}

export type ImageCommand = BuildImageCommand | DeleteImageCommand;

export interface BuildImageCommand extends CommandBase {
  readonly type: "BuildImage";
  readonly imageId: string;
  /** The image configuration, as the text of a YAML document that has been found valid. */
  readonly imageConfiguration: string;
  readonly rollbackOnFailure: boolean;
}

/** Deletes whatever stack goes by the name, as the service does. */
export interface DeleteImageCommand extends CommandBase {
  readonly type: "DeleteImage";
  readonly imageId: string;
}

export type ClusterCommand =
  | CreateClusterCommand
  | UpdateClusterCommand
  | DeleteClusterCommand
  | UpdateComputeFleetCommand
  | DeleteClusterInstancesCommand;

export interface CreateClusterCommand extends CommandBase {
  readonly type: "CreateCluster";
  readonly clusterName: string;
  /** The cluster configuration, as the text of a YAML document that has been found valid. */
  readonly clusterConfiguration: string;
  readonly rollbackOnFailure: boolean;
}

export interface UpdateClusterCommand extends CommandBase {
  readonly type: "UpdateCluster";
  readonly clusterName: string;
  readonly clusterConfiguration: string;
}

export interface DeleteClusterCommand extends CommandBase {
  readonly type: "DeleteCluster";
  readonly clusterName: string;
}

export interface UpdateComputeFleetCommand extends CommandBase {
  readonly type: "UpdateComputeFleet";
  readonly clusterName: string;
  readonly status: RequestedComputeFleetStatus;
}

export interface DeleteClusterInstancesCommand extends CommandBase {
  readonly type: "DeleteClusterInstances";
  readonly clusterName: string;
}
