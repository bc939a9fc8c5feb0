import type { KnownClusterStatus, OperationInput, OperationOutput } from "@pcluster-api/types";
import type { Client } from "../create-client.js";
import { wait, type AcceptorState, type WaitOptions, type WaitResult } from "./wait.js";

const acceptors = {
  CREATE_IN_PROGRESS: "retry",
  CREATE_COMPLETE: "success",
  CREATE_FAILED: "failure",
  // A cluster that is updated has been created; one that is deleted will not be.
  UPDATE_IN_PROGRESS: "success",
  UPDATE_COMPLETE: "success",
  UPDATE_FAILED: "success",
  DELETE_IN_PROGRESS: "failure",
  DELETE_COMPLETE: "failure",
  DELETE_FAILED: "failure",
} as const satisfies Record<KnownClusterStatus, AcceptorState>;

/**
 * Waits until a cluster has been created.
 *
 * @param input as for `describeCluster`
 * @returns the last description, with `clusterStatus` `CREATE_COMPLETE`
 * @throws {WaiterError} `failure` when the creation failed (`answer.failures` says why) or the cluster is gone, `timeout` when time is up
 * @throws {ApiError} when a poll is refused, or there has never been such a cluster
 * @see spec/openapi.yaml, operationId DescribeCluster
 */
export async function waitUntilClusterCreated(
  client: Pick<Client, "describeCluster">,
  input: OperationInput<"DescribeCluster">,
  options?: WaitOptions<OperationOutput<"DescribeCluster">>,
): Promise<WaitResult<OperationOutput<"DescribeCluster">>> {
  return wait(
    {
      name: "waitUntilClusterCreated",
      poll: ({ signal }) => client.describeCluster(input, { signal }),
      statusOf: ({ clusterStatus }) => clusterStatus,
      acceptors,
      notFound: "failure",
    },
    options,
  );
}
