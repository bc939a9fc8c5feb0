import type { OperationInput, OperationOutput } from "@pcluster-api/types";
import type { Client } from "../create-client.js";
import type { EventPage } from "./read-new-events.js";

/** The operations that following a stack takes. */
export type FollowClient = Pick<
  Client,
  "getImageStackEvents" | "describeImage" | "getClusterStackEvents" | "describeCluster"
>;

/** An image or a cluster, as its operations take it. */
export type FollowInput =
  | Pick<OperationInput<"GetImageStackEvents">, "imageId" | "region">
  | Pick<OperationInput<"GetClusterStackEvents">, "clusterName" | "region">;

export type StackDescription = OperationOutput<"DescribeImage"> | OperationOutput<"DescribeCluster">;

/** What is followed, by the operations that ask for it. */
export interface FollowedStack {
  readonly fetchPage: (nextToken: string | undefined, signal: AbortSignal | undefined) => Promise<EventPage>;
  readonly describe: (signal: AbortSignal | undefined) => Promise<StackDescription>;
}

export function followedStack(client: FollowClient, input: FollowInput): FollowedStack {
  if ("imageId" in input) {
    return {
      fetchPage: (nextToken, signal) => client.getImageStackEvents({ ...input, ...token(nextToken) }, { signal }),
      describe: (signal) => client.describeImage(input, { signal }),
    };
  }
  return {
    fetchPage: (nextToken, signal) => client.getClusterStackEvents({ ...input, ...token(nextToken) }, { signal }),
    describe: (signal) => client.describeCluster(input, { signal }),
  };
}

function token(nextToken: string | undefined) {
  return nextToken === undefined ? {} : { nextToken };
}

/** Whether an image is there to be used. Once it is, its stack does not matter. */
export function isBuilt(description: StackDescription): boolean {
  return "imageBuildStatus" in description && description.imageBuildStatus === "BUILD_COMPLETE";
}
