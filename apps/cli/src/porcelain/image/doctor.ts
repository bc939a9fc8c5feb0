import type { Client } from "@pcluster-api/client";
import { explain, type Hint } from "@pcluster-api/client/stack-events";
import type { ImageInfoSummary } from "@pcluster-api/types";
import { statusCategory } from "@pcluster-api/types/status";
import type { Context } from "../../context.js";
import { ExitCode } from "../../exit-codes.js";
import { printable } from "../../output/printable.js";
import type { DoctorFlags } from "../flags/doctor-flags.js";
import { openSession } from "../open-session.js";
import { isNotFound } from "../reading/read-stack.js";
import { askRegions, regionsOf } from "../regions/ask-regions.js";
import { imageSubject } from "./image-subject.js";
import { listImages } from "./ls.js";

/** A stack that could not be deleted, and what is known of it. */
interface Leftover {
  readonly imageId: string;
  readonly region: string;
  readonly stackStatus: string;
  /** Whether the image itself is there to be used. */
  readonly isImageAvailable: boolean;
  readonly resources: readonly { readonly logicalResourceId: string; readonly reason: string | undefined }[];
  readonly hints: readonly Hint[];
  /** What clears it away. */
  readonly remedy: string;
}

/** Finds stacks of images that could not be deleted, and says how to be rid of them. */
export async function doctor(context: Context, flags: DoctorFlags): Promise<ExitCode> {
  const { client, region } = await openSession(flags, context);
  const regions = regionsOf(flags.regions, region);
  const ask = (one: string | undefined) => leftoversOf(client, one, context.signal);
  const { items, exitCode } = await askRegions(regions, flags.regions === "all", ask, context);
  if (flags.output === "json") {
    await context.stdout.write(`${JSON.stringify({ record: "doctor", version: 1, leftovers: items }, null, 2)}\n`);
  } else {
    await context.stdout.write(items.length === 0 ? "No stacks are left over.\n" : items.map(words).join("\n"));
  }
  return exitCode === ExitCode.Success && flags.strict && items.length > 0 ? ExitCode.Failed : exitCode;
}

async function leftoversOf(client: Client, region: string | undefined, signal: AbortSignal): Promise<Leftover[]> {
  const images = await listImages(client, region, signal);
  return Promise.all(images.filter(isLeftOver).map((image) => describe(client, image, signal)));
}

/** Only a deletion that failed leaves something that nobody wants; a build that failed can still be looked into. */
function isLeftOver({ cloudformationStackStatus = "" }: ImageInfoSummary): boolean {
  return cloudformationStackStatus.startsWith("DELETE_") && statusCategory(cloudformationStackStatus) === "failed";
}

async function describe(client: Client, image: ImageInfoSummary, signal: AbortSignal): Promise<Leftover> {
  const { imageId, region, cloudformationStackStatus: stackStatus = "", ec2AmiInfo } = image;
  const events = await imageSubject.listEvents(client, { id: imageId, region }, signal).catch((error: unknown) => {
    if (isNotFound(error)) return [];
    throw error;
  });
  const { rootCause, leftovers, hints } = explain(events);
  const left = leftovers.length > 0 ? leftovers : rootCause ? [rootCause] : [];
  return {
    imageId,
    region,
    stackStatus,
    isImageAvailable: ec2AmiInfo !== undefined,
    resources: left.map(({ logicalResourceId, resourceStatusReason }) => ({
      logicalResourceId,
      reason: resourceStatusReason,
    })),
    hints,
    remedy: `aws cloudformation delete-stack --stack-name ${imageId} --region ${region}`,
  };
}

function words({ imageId, region, stackStatus, isImageAvailable, resources, hints, remedy }: Leftover): string {
  const lines = [
    `${printable(imageId)} (${printable(region)}): its stack is ${printable(stackStatus)}; the image is ${isImageAvailable ? "fine" : "not there"}.`,
    ...resources.map(
      ({ logicalResourceId, reason }) => `  ${printable(logicalResourceId)}: ${printable(reason) || "no reason given"}`,
    ),
    ...hints.map(({ explanation, action, link }) => `  Hint: ${explanation} ${action} ${link}`),
    `  Next: ${printable(remedy)}`,
  ];
  return lines.map((line) => `${line}\n`).join("");
}
