import { expect, test } from "vitest";
import * as enums from "./generated/enums.js";
import { isFailure, isTerminal, statusCategory } from "./status.js";

const statuses = [
  ...enums.cloudFormationResourceStatusValues,
  ...enums.cloudFormationStackStatusValues,
  ...enums.clusterStatusValues,
  ...enums.imageBuildStatusValues,
];

test("every build, cluster, stack and event status of the contract has a category", () => {
  expect(statuses.filter((status) => statusCategory(status) === "unknown" && status !== "REVIEW_IN_PROGRESS")).toEqual(
    [],
  );
});

test("what is in progress is not terminal, all else is", () => {
  expect(statuses.filter((status) => isTerminal(status) === status.endsWith("_IN_PROGRESS"))).toEqual([]);
});

test.each([
  "CREATE_FAILED",
  "ROLLBACK_COMPLETE",
  "UPDATE_ROLLBACK_COMPLETE",
  "UPDATE_ROLLBACK_IN_PROGRESS",
  "BUILD_FAILED",
])("%s is a failure", (status) => {
  expect(isFailure(status)).toBe(true);
});

test.each([
  "CREATE_COMPLETE",
  "DELETE_IN_PROGRESS",
  "BUILD_COMPLETE",
  "DELETE_SKIPPED",
  "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
])("%s is no failure", (status) => {
  expect(isFailure(status)).toBe(false);
});

test("a status nobody has heard of is neither terminal nor a failure", () => {
  expect([
    statusCategory("WAITING_FOR_GODOT"),
    isTerminal("WAITING_FOR_GODOT"),
    isFailure("WAITING_FOR_GODOT"),
  ]).toEqual(["unknown", false, false]);
});
