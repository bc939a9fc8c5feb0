// Made from spec/openapi.yaml by `pnpm generate`. Do not edit.

export const cloudFormationResourceStatusValues = [
  "CREATE_IN_PROGRESS",
  "CREATE_FAILED",
  "CREATE_COMPLETE",
  "DELETE_IN_PROGRESS",
  "DELETE_FAILED",
  "DELETE_COMPLETE",
  "DELETE_SKIPPED",
  "UPDATE_IN_PROGRESS",
  "UPDATE_FAILED",
  "UPDATE_COMPLETE",
  "IMPORT_FAILED",
  "IMPORT_COMPLETE",
  "IMPORT_IN_PROGRESS",
  "IMPORT_ROLLBACK_IN_PROGRESS",
  "IMPORT_ROLLBACK_FAILED",
  "IMPORT_ROLLBACK_COMPLETE",
  "ROLLBACK_IN_PROGRESS",
  "ROLLBACK_FAILED",
  "ROLLBACK_COMPLETE",
  "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
  "UPDATE_ROLLBACK_IN_PROGRESS",
  "UPDATE_ROLLBACK_FAILED",
  "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
  "UPDATE_ROLLBACK_COMPLETE"
] as const;

export const cloudFormationStackStatusValues = [
  "CREATE_IN_PROGRESS",
  "CREATE_FAILED",
  "CREATE_COMPLETE",
  "IMPORT_IN_PROGRESS",
  "IMPORT_COMPLETE",
  "IMPORT_ROLLBACK_IN_PROGRESS",
  "IMPORT_ROLLBACK_FAILED",
  "IMPORT_ROLLBACK_COMPLETE",
  "ROLLBACK_IN_PROGRESS",
  "ROLLBACK_FAILED",
  "ROLLBACK_COMPLETE",
  "DELETE_IN_PROGRESS",
  "DELETE_FAILED",
  "DELETE_COMPLETE",
  "REVIEW_IN_PROGRESS",
  "UPDATE_IN_PROGRESS",
  "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
  "UPDATE_COMPLETE",
  "UPDATE_FAILED",
  "UPDATE_ROLLBACK_IN_PROGRESS",
  "UPDATE_ROLLBACK_FAILED",
  "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
  "UPDATE_ROLLBACK_COMPLETE"
] as const;

export const clusterStatusValues = [
  "CREATE_IN_PROGRESS",
  "CREATE_FAILED",
  "CREATE_COMPLETE",
  "DELETE_IN_PROGRESS",
  "DELETE_FAILED",
  "DELETE_COMPLETE",
  "UPDATE_IN_PROGRESS",
  "UPDATE_COMPLETE",
  "UPDATE_FAILED"
] as const;

export const clusterStatusFilteringOptionValues = [
  "CREATE_IN_PROGRESS",
  "CREATE_FAILED",
  "CREATE_COMPLETE",
  "DELETE_IN_PROGRESS",
  "DELETE_FAILED",
  "UPDATE_IN_PROGRESS",
  "UPDATE_COMPLETE",
  "UPDATE_FAILED"
] as const;

export const computeFleetStatusValues = [
  "START_REQUESTED",
  "STARTING",
  "RUNNING",
  "PROTECTED",
  "STOP_REQUESTED",
  "STOPPING",
  "STOPPED",
  "UNKNOWN",
  "ENABLED",
  "DISABLED"
] as const;

export const ec2AmiStateValues = [
  "PENDING",
  "AVAILABLE",
  "INVALID",
  "DEREGISTERED",
  "TRANSIENT",
  "FAILED",
  "ERROR"
] as const;

export const imageBuildStatusValues = [
  "BUILD_IN_PROGRESS",
  "BUILD_FAILED",
  "BUILD_COMPLETE",
  "DELETE_IN_PROGRESS",
  "DELETE_FAILED",
  "DELETE_COMPLETE"
] as const;

export const imageBuilderImageStatusValues = [
  "PENDING",
  "CREATING",
  "BUILDING",
  "TESTING",
  "DISTRIBUTING",
  "INTEGRATING",
  "AVAILABLE",
  "CANCELLED",
  "FAILED",
  "DEPRECATED",
  "DELETED"
] as const;

export const imageStatusFilteringOptionValues = [
  "AVAILABLE",
  "PENDING",
  "FAILED"
] as const;

export const instanceStateValues = [
  "pending",
  "running",
  "shutting-down",
  "terminated",
  "stopping",
  "stopped"
] as const;

export const loginNodesStateValues = [
  "pending",
  "active",
  "failed"
] as const;

export const nodeTypeValues = [
  "HeadNode",
  "ComputeNode",
  "LoginNode"
] as const;

export const requestedComputeFleetStatusValues = [
  "START_REQUESTED",
  "STOP_REQUESTED",
  "ENABLED",
  "DISABLED"
] as const;

export const validationLevelValues = [
  "INFO",
  "WARNING",
  "ERROR"
] as const;
