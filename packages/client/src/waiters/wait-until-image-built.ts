import type { KnownImageBuildStatus, OperationInput, OperationOutput } from "@pcluster-api/types";
import type { Client } from "../create-client.js";
import { wait, type AcceptorState, type WaitOptions, type WaitResult } from "./wait.js";

const acceptors = {
  BUILD_IN_PROGRESS: "retry",
  BUILD_COMPLETE: "success",
  BUILD_FAILED: "failure",
  // A build that succeeds deletes its stack, and the AMI can turn up a moment later.
  DELETE_IN_PROGRESS: "retry",
  DELETE_COMPLETE: "retry",
  DELETE_FAILED: "failure",
} as const satisfies Record<KnownImageBuildStatus, AcceptorState>;

/**
 * Waits until an image is `BUILD_COMPLETE`: its AMI is available, whatever becomes of the stack that built it.
 *
 * @param input as for `describeImage`
 * @returns the last description, with `ec2AmiInfo`
 * @throws {WaiterError} `failure` when the build failed or the image is gone, `timeout` when time is up
 * @throws {ApiError} when a poll is refused, or there has never been such an image
 * @see spec/openapi.yaml, operationId DescribeImage
 */
export async function waitUntilImageBuilt(
  client: Pick<Client, "describeImage">,
  input: OperationInput<"DescribeImage">,
  options?: WaitOptions<OperationOutput<"DescribeImage">>,
): Promise<WaitResult<OperationOutput<"DescribeImage">>> {
  return wait(
    {
      name: "waitUntilImageBuilt",
      poll: ({ signal }) => client.describeImage(input, { signal }),
      statusOf: ({ imageBuildStatus }) => imageBuildStatus,
      acceptors,
      notFound: "failure",
    },
    options,
  );
}
