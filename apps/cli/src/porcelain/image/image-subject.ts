import type { Client } from "@pcluster-api/client";
import type { LogTail } from "../reading/log-tail.js";
import { missingLog } from "../reading/missing-log.js";
import type { Subject, Target } from "../subject.js";

const input = ({ id, region }: Target) => ({ imageId: id, ...(region !== undefined && { region }) });

/** Custom images, each built by a stack of its own. */
export const imageSubject: Subject = {
  noun: "image",
  idField: "imageId",
  // 7 minutes for the stack's other resources and 26 for Image Builder, in a build that was published with its times:
  // https://github.com/aws/aws-parallelcluster/pull/2863
  usualMs: 33 * 60_000,
  input,
  listEvents: async (client, target, signal) =>
    (await client.paginate("getImageStackEvents", input(target), { signal }).toArray()).toReversed(),
  describe: (client, target, signal) => client.describeImage(input(target), { signal }),
  statusOf: (description) => ("imageBuildStatus" in description ? description.imageBuildStatus : undefined),
  isToldByLog: ({ resourceType }) => resourceType === "AWS::ImageBuilder::Image",
  logInput: async (_client, target, stream) => ({ ...input(target), logStreamName: stream }),
  readLog,
};

async function readLog(client: Client, target: Target, lines: number, signal: AbortSignal): Promise<LogTail> {
  const { findImageLogStream } = await import("@pcluster-api/client");
  let logStreamName: string | undefined;
  try {
    logStreamName = await findImageLogStream(client, input(target), signal);
    if (logStreamName === undefined) return { missing: "The build has not written a log yet." };
    const request = { ...input(target), logStreamName, limit: lines };
    const { events = [] } = await client.getImageLogEvents(request, { signal });
    return { logStreamName, events };
  } catch (error) {
    const instead =
      "There is no build log: the build ended before its instance started. Usual causes are its network, a quota or its role.";
    return { logStreamName, missing: missingLog(error, instead, target.region) };
  }
}
