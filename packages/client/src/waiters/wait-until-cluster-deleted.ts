import type { KnownClusterStatus, OperationInput, OperationOutput } from "@pcluster-api/types";
import type { Client } from "../create-client.js";
import { wait, type AcceptorState, type WaitOptions, type WaitResult } from "./wait.js";

const acceptors = {
  DELETE_IN_PROGRESS: "retry",
  DELETE_COMPLETE: "success",
  DELETE_FAILED: "failure",
  // A deletion that is refused, for an export in use say, leaves the cluster as it was.
  CREATE_IN_PROGRESS: "failure",
  CREATE_COMPLETE: "failure",
  CREATE_FAILED: "failure",
  UPDATE_IN_PROGRESS: "failure",
  UPDATE_COMPLETE: "failure",
  UPDATE_FAILED: "failure",
} as const satisfies Record<KnownClusterStatus, AcceptorState>;

/**
 * Waits until a cluster that is being deleted is gone: the service answers 404 for it.
 *
 * @param input as for `describeCluster`
 * @returns the last description, if one was had before it was gone
 * @throws {WaiterError} `failure` when its deletion failed, or it is not being deleted, `timeout` when time is up
 * @throws {ApiError} when a poll is refused
 * @see spec/openapi.yaml, operationId DescribeCluster
 */
export async function waitUntilClusterDeleted(
  client: Pick<Client, "describeCluster">,
  input: OperationInput<"DescribeCluster">,
  options?: WaitOptions<OperationOutput<"DescribeCluster">>,
): Promise<WaitResult<OperationOutput<"DescribeCluster">>> {
  return wait(
    {
      name: "waitUntilClusterDeleted",
      poll: ({ signal }) => client.describeCluster(input, { signal }),
      statusOf: ({ clusterStatus }) => clusterStatus,
      acceptors,
      notFound: "success",
    },
    options,
  );
}
