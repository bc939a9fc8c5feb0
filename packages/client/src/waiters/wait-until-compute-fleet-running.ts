import type { KnownComputeFleetStatus, OperationInput, OperationOutput } from "@pcluster-api/types";
import type { Client } from "../create-client.js";
import { wait, type AcceptorState, type WaitOptions, type WaitResult } from "./wait.js";

const acceptors = {
  START_REQUESTED: "retry",
  STARTING: "retry",
  RUNNING: "success",
  // AWS Batch.
  ENABLED: "success",
  DISABLED: "failure",
  // Slurm stops the fleet where nodes keep failing.
  PROTECTED: "failure",
  STOP_REQUESTED: "failure",
  STOPPING: "failure",
  STOPPED: "failure",
  // What it is while the stack of the cluster is being worked on.
  UNKNOWN: "retry",
} as const satisfies Record<KnownComputeFleetStatus, AcceptorState>;

/**
 * Waits until the compute fleet of a cluster, asked to start, is running (Slurm) or enabled (AWS Batch).
 *
 * @param input as for `describeComputeFleet`
 * @returns the last description, with `status` `RUNNING` or `ENABLED`
 * @throws {WaiterError} `failure` when the fleet is stopping or stopped, or protected, or the cluster is gone, `timeout` when time is up
 * @throws {ApiError} when a poll is refused, or there has never been such a cluster
 * @see spec/openapi.yaml, operationId DescribeComputeFleet
 */
export async function waitUntilComputeFleetRunning(
  client: Pick<Client, "describeComputeFleet">,
  input: OperationInput<"DescribeComputeFleet">,
  options?: WaitOptions<OperationOutput<"DescribeComputeFleet">>,
): Promise<WaitResult<OperationOutput<"DescribeComputeFleet">>> {
  return wait(
    {
      name: "waitUntilComputeFleetRunning",
      poll: ({ signal }) => client.describeComputeFleet(input, { signal }),
      statusOf: ({ status }) => status,
      acceptors,
      notFound: "failure",
    },
    options,
  );
}
