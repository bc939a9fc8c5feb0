/** What the service calls a cluster by the status of its stack, where it is not the same word. */
const CLUSTER_STATUSES: Readonly<Record<string, string>> = {
  ROLLBACK_IN_PROGRESS: "CREATE_FAILED",
  ROLLBACK_FAILED: "CREATE_FAILED",
  ROLLBACK_COMPLETE: "CREATE_FAILED",
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: "UPDATE_IN_PROGRESS",
  UPDATE_ROLLBACK_IN_PROGRESS: "UPDATE_IN_PROGRESS",
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: "UPDATE_IN_PROGRESS",
  UPDATE_ROLLBACK_FAILED: "UPDATE_FAILED",
  UPDATE_ROLLBACK_COMPLETE: "UPDATE_FAILED",
};

export function clusterStatus(stackStatus: string): string {
  return CLUSTER_STATUSES[stackStatus] ?? stackStatus;
}

/** Whether the compute fleet of a cluster can be started and stopped. */
export function isWorking(stackStatus: string): boolean {
  return ["CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE"].includes(stackStatus);
}
