import type { Client } from "@pcluster-api/client";

/** The logs of a head node that tell how its set-up went, most telling first. */
const TELLING = ["chef-client", "cfn-init", "cloud-init-output"];

/**
 * Finds a log stream of a cluster. Their names are those of an instance and of a log, `ip-10-0-0-1.i-0123456789abcdef0.cfn-init`.
 *
 * @param wanted a name, or the end of one; the head node's account of its set-up unless given
 * @returns what was found, and the names there are
 */
export async function findClusterLogStream(
  client: Pick<Client, "paginate">,
  request: { readonly clusterName: string; readonly region?: string },
  wanted: string | undefined,
  signal: AbortSignal,
): Promise<{ readonly found: string | undefined; readonly names: readonly string[] }> {
  const streams = await client.paginate("listClusterLogStreams", request, { signal }).toArray();
  const names = streams.map(({ logStreamName }) => logStreamName);
  const ends = wanted === undefined ? TELLING : [wanted];
  // Instances are replaced: the last that was written to is the one that is there.
  const latest = streams.toSorted(
    (a, b) => Date.parse(b.lastEventTimestamp ?? b.creationTime) - Date.parse(a.lastEventTimestamp ?? a.creationTime),
  );
  const found = ends
    .map((end) => latest.find(({ logStreamName }) => logStreamName === end || logStreamName.endsWith(`.${end}`)))
    .find((stream) => stream !== undefined);
  return { found: found?.logStreamName, names };
}
