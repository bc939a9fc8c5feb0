import type { KnownImageBuildStatus, OperationInput, OperationOutput } from "@pcluster-api/types";
import type { Client } from "../create-client.js";
import { wait, type AcceptorState, type WaitOptions, type WaitResult } from "./wait.js";

const acceptors = {
  BUILD_IN_PROGRESS: "failure",
  BUILD_COMPLETE: "failure",
  BUILD_FAILED: "failure",
  DELETE_IN_PROGRESS: "retry",
  DELETE_COMPLETE: "success",
  DELETE_FAILED: "failure",
} as const satisfies Record<KnownImageBuildStatus, AcceptorState>;

/**
 * Waits until an image that is being deleted is gone: the service answers 404 for it.
 *
 * @param input as for `describeImage`
 * @returns the last description, if one was had before it was gone
 * @throws {WaiterError} `failure` when its deletion failed, or it is not being deleted, `timeout` when time is up
 * @throws {ApiError} when a poll is refused
 * @see spec/openapi.yaml, operationId DescribeImage
 */
export async function waitUntilImageDeleted(
  client: Pick<Client, "describeImage">,
  input: OperationInput<"DescribeImage">,
  options?: WaitOptions<OperationOutput<"DescribeImage">>,
): Promise<WaitResult<OperationOutput<"DescribeImage">>> {
  return wait(
    {
      name: "waitUntilImageDeleted",
      poll: ({ signal }) => client.describeImage(input, { signal }),
      statusOf: ({ imageBuildStatus }) => imageBuildStatus,
      acceptors,
      notFound: "success",
    },
    options,
  );
}
