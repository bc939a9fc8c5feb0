/** What becomes of a build. */
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOMES = ["success", "build-fails", "network-fails", "cleanup-fails", "stuck"] as const;

/** An image that is there, or on its way, when the server starts. */
export interface StartingImage {
  readonly imageId: string;
  /** us-east-1 unless given. */
  readonly region?: string;
  /** The image configuration as YAML text; a plain one unless given. */
  readonly imageConfiguration?: string;
  readonly rollbackOnFailure?: boolean;
  readonly outcome: Outcome;
  /** The version of ParallelCluster that builds it; the server's own unless given. */
  readonly version?: string;
  /** The UUID of its stack, where it must be a certain one; derived from the seed unless given. */
  readonly stackUuid?: string;
  /** How long before the start of the server its build began. */
  readonly startedMinutesAgo?: number;
  /** Instead: when the newest event of its build is to stand, for a build that is stuck. ISO 8601. */
  readonly newestEventAt?: string;
}

/** A named starting state, and what becomes of the builds that are asked for later. */
export interface Scenario {
  readonly description: string;
  readonly images: readonly StartingImage[];
  /** The outcome of every build whose image is not named below. */
  readonly outcome: Outcome;
  /** Outcomes by a regular expression that the whole image id must match; the first that does counts. */
  readonly builds?: readonly { readonly imageId: string; readonly outcome: Outcome }[];
}
