import type { KnownComputeFleetStatus, OperationInput, OperationOutput } from "@pcluster-api/types";
import type { Client } from "../create-client.js";
import { wait, type AcceptorState, type WaitOptions, type WaitResult } from "./wait.js";

const acceptors = {
  STOP_REQUESTED: "retry",
  STOPPING: "retry",
  STOPPED: "success",
  // AWS Batch.
  DISABLED: "success",
  ENABLED: "failure",
  PROTECTED: "failure",
  START_REQUESTED: "failure",
  STARTING: "failure",
  RUNNING: "failure",
  // What it is while the stack of the cluster is being worked on.
  UNKNOWN: "retry",
} as const satisfies Record<KnownComputeFleetStatus, AcceptorState>;

/**
 * Waits until the compute fleet of a cluster, asked to stop, is stopped (Slurm) or disabled (AWS Batch).
 *
 * @param input as for `describeComputeFleet`
 * @returns the last description, with `status` `STOPPED` or `DISABLED`
 * @throws {WaiterError} `failure` when the fleet is starting or running, or the cluster is gone, `timeout` when time is up
 * @throws {ApiError} when a poll is refused, or there has never been such a cluster
 * @see spec/openapi.yaml, operationId DescribeComputeFleet
 */
export async function waitUntilComputeFleetStopped(
  client: Pick<Client, "describeComputeFleet">,
  input: OperationInput<"DescribeComputeFleet">,
  options?: WaitOptions<OperationOutput<"DescribeComputeFleet">>,
): Promise<WaitResult<OperationOutput<"DescribeComputeFleet">>> {
  return wait(
    {
      name: "waitUntilComputeFleetStopped",
      poll: ({ signal }) => client.describeComputeFleet(input, { signal }),
      statusOf: ({ status }) => status,
      acceptors,
      notFound: "failure",
    },
    options,
  );
}
