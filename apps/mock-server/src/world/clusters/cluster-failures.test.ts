import { expect, test } from "vitest";
import { CLUSTER_FAILURE_CODES, clusterFailure, failureMessage, type ClusterFailureCode } from "./cluster-failures.js";

const wrapped = (message: string) => `WaitCondition received failed message: '${message}' for uniqueId: i-0`;

test.each(CLUSTER_FAILURE_CODES)("what a head node says of %s is read as that", (code) => {
  // The list holds these codes and no others.
  const message = failureMessage(code as ClusterFailureCode);
  expect(message).not.toBe("");
  expect(clusterFailure(wrapped(message)).failureCode).toBe(code);
});

test.each([
  ["WaitCondition timed out. Received 0 conditions when expecting 1", "HeadNodeBootstrapFailure"],
  ["Resource creation cancelled", "ResourceCreationFailure"],
  [wrapped("something nobody has heard of"), "ClusterCreationFailure"],
  [undefined, "ClusterCreationFailure"],
])("%s is %s", (reason, failureCode) => {
  expect(clusterFailure(reason)).toMatchObject({ failureCode });
});
