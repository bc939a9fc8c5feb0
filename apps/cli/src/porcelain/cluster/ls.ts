import type { Context } from "../../context.js";
import { eventMatcher } from "../../events/filter-events.js";
import type { ExitCode } from "../../exit-codes.js";
import type { ListFlags } from "../flags/list-flags.js";
import { openSession } from "../open-session.js";
import { print } from "../print.js";
import { askRegions, regionsOf } from "../regions/ask-regions.js";

/** Lists clusters, in one region or several. */
export async function ls(context: Context, flags: ListFlags): Promise<ExitCode> {
  const { client, region } = await openSession(flags, context);
  const ask = (one: string | undefined) =>
    client.paginate("listClusters", one === undefined ? {} : { region: one }, { signal: context.signal }).toArray();
  const regions = regionsOf(flags.regions, region);
  const { items, exitCode } = await askRegions(regions, flags.regions === "all", ask, context);
  const isWanted = eventMatcher({ failed: flags.failed, status: flags.status, grep: flags.grep });
  const clusters = items
    .filter(({ clusterName, clusterStatus }) =>
      isWanted({ logicalResourceId: clusterName, resourceStatus: clusterStatus }),
    )
    .toSorted((a, b) => a.clusterName.localeCompare(b.clusterName));
  await print({ clusters }, "clusters", flags, context);
  if (clusters.length === 0) await context.stderr.write("No clusters.\n");
  return exitCode;
}
