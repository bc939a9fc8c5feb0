import type { KnownClusterStatus, OperationInput, OperationOutput } from "@pcluster-api/types";
import type { Client } from "../create-client.js";
import { wait, type AcceptorState, type WaitOptions, type WaitResult } from "./wait.js";

const acceptors = {
  UPDATE_IN_PROGRESS: "retry",
  UPDATE_COMPLETE: "success",
  UPDATE_FAILED: "failure",
  // An update that was just accepted may not show yet.
  CREATE_COMPLETE: "retry",
  CREATE_IN_PROGRESS: "failure",
  CREATE_FAILED: "failure",
  DELETE_IN_PROGRESS: "failure",
  DELETE_COMPLETE: "failure",
  DELETE_FAILED: "failure",
} as const satisfies Record<KnownClusterStatus, AcceptorState>;

/**
 * Waits until the update of a cluster has ended well.
 *
 * @param input as for `describeCluster`
 * @returns the last description, with `clusterStatus` `UPDATE_COMPLETE`
 * @throws {WaiterError} `failure` when the update failed or was rolled back, or the cluster is gone, `timeout` when time is up
 * @throws {ApiError} when a poll is refused, or there has never been such a cluster
 * @see spec/openapi.yaml, operationId DescribeCluster
 */
export async function waitUntilClusterUpdated(
  client: Pick<Client, "describeCluster">,
  input: OperationInput<"DescribeCluster">,
  options?: WaitOptions<OperationOutput<"DescribeCluster">>,
): Promise<WaitResult<OperationOutput<"DescribeCluster">>> {
  return wait(
    {
      name: "waitUntilClusterUpdated",
      poll: ({ signal }) => client.describeCluster(input, { signal }),
      statusOf: ({ clusterStatus }) => clusterStatus,
      acceptors,
      notFound: "failure",
    },
    options,
  );
}
