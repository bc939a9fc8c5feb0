import type { ClusterOutcome } from "../../scenarios/scenario.js";

/** How a cluster fares: what an outcome means, event by event. */
export interface ClusterCourse {
  /** What becomes of the wait for the head node's signal; it comes unless said otherwise. */
  readonly signal?: "failure" | "never" | "awaited";
  /** The head node's instance cannot be had. */
  readonly lacksCapacity?: true;
  /** Rolled back whether that was asked for or not. */
  readonly alwaysRollsBack?: true;
  /** What is rolled back cannot all be deleted. */
  readonly undoFails?: true;
  readonly updateFails?: true;
  readonly deletionFails?: true;
  /** Nodes fail to start, again and again, and the fleet is put into protected mode. */
  readonly becomesProtected?: true;
}

export const CLUSTER_COURSES: Readonly<Record<ClusterOutcome, ClusterCourse>> = {
  success: {},
  "build-fails": { signal: "failure" },
  "network-fails": { signal: "never" },
  "creation-fails": { lacksCapacity: true },
  rollback: { signal: "failure", alwaysRollsBack: true },
  "cleanup-fails": { signal: "failure", alwaysRollsBack: true, undoFails: true },
  "update-fails": { updateFails: true },
  "delete-fails": { deletionFails: true },
  protected: { becomesProtected: true },
  stuck: { signal: "awaited" },
};
