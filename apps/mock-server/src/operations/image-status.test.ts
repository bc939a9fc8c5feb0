import { cloudFormationStackStatusValues } from "@pcluster-api/types/enums";
import { describe, expect, test } from "vitest";
import { describedImageStatus, summarisedImageStatus } from "./image-status.js";

test("both tables agree on every status that the stack of an image takes", () => {
  const taken = cloudFormationStackStatusValues.filter((status) => /^(CREATE|ROLLBACK|DELETE)_/.test(status));
  expect(taken.map(describedImageStatus)).toEqual(taken.map(summarisedImageStatus));
});

describe.each([
  ["CREATE_IN_PROGRESS", "BUILD_IN_PROGRESS", "BUILD_IN_PROGRESS"],
  ["CREATE_FAILED", "BUILD_FAILED", "BUILD_FAILED"],
  ["ROLLBACK_IN_PROGRESS", "BUILD_FAILED", "BUILD_FAILED"],
  ["ROLLBACK_COMPLETE", "BUILD_FAILED", "BUILD_FAILED"],
  ["CREATE_COMPLETE", "BUILD_COMPLETE", "BUILD_COMPLETE"],
  ["DELETE_IN_PROGRESS", "DELETE_IN_PROGRESS", "DELETE_IN_PROGRESS"],
  ["DELETE_FAILED", "DELETE_FAILED", "DELETE_FAILED"],
  ["UPDATE_ROLLBACK_COMPLETE", "BUILD_FAILED", "BUILD_FAILED"],
  ["REVIEW_IN_PROGRESS", "BUILD_IN_PROGRESS", "REVIEW_IN_PROGRESS"],
  ["IMPORT_ROLLBACK_FAILED", "BUILD_FAILED", "IMPORT_ROLLBACK_FAILED"],
  ["IMPORT_COMPLETE", "BUILD_COMPLETE", "IMPORT_COMPLETE"],
  ["UPDATE_FAILED", "UPDATE_FAILED", "UPDATE_FAILED"],
  ["NEWLY_INVENTED", "NEWLY_INVENTED", "NEWLY_INVENTED"],
])("a stack in %s", (stackStatus, described, summarised) => {
  test(`is described as ${described} and listed as ${summarised}`, () => {
    expect(describedImageStatus(stackStatus)).toBe(described);
    expect(summarisedImageStatus(stackStatus)).toBe(summarised);
  });
});
