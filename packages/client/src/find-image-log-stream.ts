import type { OperationInput } from "@pcluster-api/types";
import type { Client } from "./create-client.js";

/**
 * The log stream of an image's latest build: of those in its log group, the one that was last written to. The group outlives
 * the stack; streams of earlier builds, by other versions, may be in it too.
 *
 * @returns its name, such as `"3.12.0/1"`; `undefined` when the group has no stream yet
 * @throws {ApiError} 404 when there is no log group: the build is too young, never was, or was deleted
 */
export async function findImageLogStream(
  client: Pick<Client, "paginate">,
  { imageId, region }: Pick<OperationInput<"ListImageLogStreams">, "imageId" | "region">,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const request = { imageId, ...(region !== undefined && { region }) };
  const streams = await client.paginate("listImageLogStreams", request, { signal }).toArray();
  const writtenTo = ({ lastEventTimestamp, creationTime }: (typeof streams)[number]) =>
    Date.parse(lastEventTimestamp ?? creationTime);
  return streams.toSorted((a, b) => writtenTo(b) - writtenTo(a))[0]?.logStreamName;
}
