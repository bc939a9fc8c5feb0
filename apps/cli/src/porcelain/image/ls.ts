import type { Client } from "@pcluster-api/client";
import type { ImageInfoSummary } from "@pcluster-api/types";
import { imageStatusFilteringOptionValues } from "@pcluster-api/types/enums";
import type { Context } from "../../context.js";
import type { ExitCode } from "../../exit-codes.js";
import { eventMatcher } from "../../events/filter-events.js";
import type { ListFlags } from "../flags/list-flags.js";
import { openSession } from "../open-session.js";
import { print } from "../print.js";
import { askRegions, regionsOf } from "../regions/ask-regions.js";

/** Lists images in every state, in one region or several. */
export async function ls(context: Context, flags: ListFlags): Promise<ExitCode> {
  const { client, region } = await openSession(flags, context);
  const regions = regionsOf(flags.regions, region);
  const ask = (one: string | undefined) => listImages(client, one, context.signal);
  const { items, exitCode } = await askRegions(regions, flags.regions === "all", ask, context);
  const isWanted = eventMatcher({ failed: flags.failed, status: flags.status, grep: flags.grep });
  const images = items.filter(({ imageId, imageBuildStatus }) =>
    isWanted({ logicalResourceId: imageId, resourceStatus: imageBuildStatus }),
  );
  await print({ images }, "images", flags, context);
  if (images.length === 0) await context.stderr.write("No images.\n");
  return exitCode;
}

/**
 * The images of a region, each once. The service lists by one state at a time, and an image that is available may have a stack
 * that is listed as failed.
 */
export async function listImages(
  client: Client,
  region: string | undefined,
  signal: AbortSignal,
): Promise<readonly ImageInfoSummary[]> {
  const lists = await Promise.all(
    imageStatusFilteringOptionValues.map((imageStatus) =>
      client.paginate("listImages", { imageStatus, ...(region !== undefined && { region }) }, { signal }).toArray(),
    ),
  );
  const byId = new Map<string, ImageInfoSummary>();
  for (const image of lists.flat()) byId.set(image.imageId, merged(byId.get(image.imageId), image));
  return [...byId.values()].toSorted((a, b) => a.imageId.localeCompare(b.imageId));
}

/** What is known of an image from two lists; the one with its AMI says what it is. */
function merged(known: ImageInfoSummary | undefined, image: ImageInfoSummary): ImageInfoSummary {
  return known?.ec2AmiInfo ? { ...image, ...known } : { ...known, ...image };
}
