import type { FaultRule } from "../faults/fault-rule.js";
import type { ClusterFailureCode } from "../world/clusters/cluster-failures.js";

/** What becomes of a build. */
export type ImageOutcome = (typeof IMAGE_OUTCOMES)[number];

export const IMAGE_OUTCOMES = [
  "success",
  "create-complete",
  "build-fails",
  "network-fails",
  "creation-fails",
  "rollback",
  "rollback-fails",
  "cleanup-fails",
  "delete-fails",
  "stuck",
] as const;

/** What becomes of a cluster. */
export type ClusterOutcome = (typeof CLUSTER_OUTCOMES)[number];

export const CLUSTER_OUTCOMES = [
  "success",
  "build-fails",
  "network-fails",
  "creation-fails",
  "rollback",
  "cleanup-fails",
  "update-fails",
  "delete-fails",
  "protected",
  "stuck",
] as const;

/** How long things take. */
export interface Durations {
  /** Everything takes this many times as long as it would; 1 unless given. */
  readonly scale?: number;
  /** How long an Image Builder run takes; 25 to 60 minutes unless given. */
  readonly buildMinutes?: number;
  /** How long after its stack begins to go a finished AMI is seen; at once unless given. */
  readonly amiDelayMinutes?: number;
  /** Whether resources begin a little apart, as in real life, or, with `false`, in the same millisecond. */
  readonly spread?: boolean;
}

/** How a build goes. */
export interface BuildTraits {
  readonly outcome: ImageOutcome;
  readonly durations?: Durations;
  /** So many script components more than the configuration has: three events each. */
  readonly scriptComponents?: number;
  /** Adds events with properties that are no JSON, without a physical id or a reason, and of a status nobody has heard of. */
  readonly oddEvents?: boolean;
  /** Ids of instances that run from the AMI. */
  readonly usedByInstances?: readonly string[];
  /** Accounts, or the group `all`, that the AMI is shared with. */
  readonly sharedWith?: readonly string[];
  /** Versions of ParallelCluster whose builds of the same image have left a log stream. */
  readonly earlierVersions?: readonly string[];
}

/** How a cluster fares. */
export interface ClusterTraits {
  readonly outcome: ClusterOutcome;
  readonly durations?: Pick<Durations, "scale" | "spread">;
  /** Why its creation fails, where it does; a bootstrap failure unless given. */
  readonly failureCode?: ClusterFailureCode;
}

/** An image that is there, or on its way, when the server starts. */
export interface StartingImage extends BuildTraits {
  readonly imageId: string;
  /** us-east-1 unless given. */
  readonly region?: string;
  /** The image configuration as YAML text; a plain one unless given. */
  readonly imageConfiguration?: string;
  readonly rollbackOnFailure?: boolean;
  /** The version of ParallelCluster that builds it; the server's own unless given. */
  readonly version?: string;
  /** The UUID of its stack, where it must be a certain one; derived from the seed unless given. */
  readonly stackUuid?: string;
  /** How long before the start of the server its build began. */
  readonly startedMinutesAgo?: number;
  /** Instead: when the newest event of its build is to stand, for a build that is stuck. ISO 8601. */
  readonly newestEventAt?: string;
}

/** A cluster that is there, or on its way, when the server starts. */
export interface StartingCluster extends ClusterTraits {
  readonly clusterName: string;
  /** us-east-1 unless given. */
  readonly region?: string;
  /** The cluster configuration as YAML text; a plain Slurm one unless given. */
  readonly clusterConfiguration?: string;
  /** As CreateCluster, `true` unless given. */
  readonly rollbackOnFailure?: boolean;
  /** The version of ParallelCluster that made it; the server's own unless given. */
  readonly version?: string;
  /** How long before the start of the server its creation began. */
  readonly startedMinutesAgo?: number;
}

/** A named starting state, and what becomes of what is asked for later. */
export interface Scenario {
  readonly description?: string;
  /** Mixed with the server's: the same scenario under another seed has other ids and durations. */
  readonly seed?: string;
  /** The outcome of every build whose image is not named below. */
  readonly outcome: ImageOutcome;
  /** The outcome of every cluster that is not named below; `success` unless given. */
  readonly clusterOutcome?: ClusterOutcome;
  /** For everything that has none of its own. */
  readonly durations?: Durations;
  /** How many stacks there are that are neither images nor clusters; lists by stack page over them first. */
  readonly otherStacks?: number;
  readonly images?: readonly StartingImage[];
  readonly clusters?: readonly StartingCluster[];
  /** How builds go by a regular expression that the whole image id must match; the first that does counts. */
  readonly builds?: readonly ({ readonly imageId: string } & BuildTraits)[];
  /** The same for clusters that are created later. */
  readonly creations?: readonly ({ readonly clusterName: string } & ClusterTraits)[];
  /** What goes wrong with requests, from the start. */
  readonly faults?: readonly FaultRule[];
}
