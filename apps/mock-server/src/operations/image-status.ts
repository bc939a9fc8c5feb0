import type { KnownCloudFormationStackStatus, KnownImageBuildStatus } from "@pcluster-api/types";

type StackStatus = KnownCloudFormationStackStatus;

/**
 * Source: the two tables in the service's own code. `undefined` where it has no word: there DescribeImage leaves out a field
 * that the contract requires. No image's stack is ever updated, so we keep to the contract and pass the status on.
 */
const DESCRIBED: Readonly<Record<StackStatus, KnownImageBuildStatus | undefined>> = {
  CREATE_IN_PROGRESS: "BUILD_IN_PROGRESS",
  UPDATE_IN_PROGRESS: "BUILD_IN_PROGRESS",
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: "BUILD_IN_PROGRESS",
  UPDATE_ROLLBACK_IN_PROGRESS: "BUILD_IN_PROGRESS",
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: "BUILD_IN_PROGRESS",
  REVIEW_IN_PROGRESS: "BUILD_IN_PROGRESS",
  IMPORT_IN_PROGRESS: "BUILD_IN_PROGRESS",
  IMPORT_ROLLBACK_IN_PROGRESS: "BUILD_IN_PROGRESS",
  CREATE_FAILED: "BUILD_FAILED",
  ROLLBACK_IN_PROGRESS: "BUILD_FAILED",
  ROLLBACK_FAILED: "BUILD_FAILED",
  ROLLBACK_COMPLETE: "BUILD_FAILED",
  UPDATE_ROLLBACK_FAILED: "BUILD_FAILED",
  UPDATE_ROLLBACK_COMPLETE: "BUILD_FAILED",
  IMPORT_ROLLBACK_FAILED: "BUILD_FAILED",
  IMPORT_ROLLBACK_COMPLETE: "BUILD_FAILED",
  CREATE_COMPLETE: "BUILD_COMPLETE",
  UPDATE_COMPLETE: "BUILD_COMPLETE",
  IMPORT_COMPLETE: "BUILD_COMPLETE",
  DELETE_IN_PROGRESS: "DELETE_IN_PROGRESS",
  DELETE_FAILED: "DELETE_FAILED",
  DELETE_COMPLETE: "DELETE_COMPLETE",
  UPDATE_FAILED: undefined,
};

const SUMMARY_PASSES_ON = /^(REVIEW|IMPORT)_|^UPDATE_FAILED$/;

/** The image's status as DescribeImage gives it; a status of a stack that nobody has heard of is passed on. */
export function describedImageStatus(stackStatus: string): string {
  return DESCRIBED[stackStatus as StackStatus] ?? stackStatus;
}

/** The image's status as BuildImage and ListImages give it: they pass some stack statuses on as they are. */
export function summarisedImageStatus(stackStatus: string): string {
  return SUMMARY_PASSES_ON.test(stackStatus) ? stackStatus : describedImageStatus(stackStatus);
}
