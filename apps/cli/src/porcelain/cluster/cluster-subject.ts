import type { Client } from "@pcluster-api/client";
import type { LogTail } from "../reading/log-tail.js";
import { missingLog } from "../reading/missing-log.js";
import { NotFoundError } from "../../not-found-error.js";
import type { Subject, Target } from "../subject.js";
import { findClusterLogStream } from "./find-cluster-log-stream.js";

const input = ({ id, region }: Target) => ({ clusterName: id, ...(region !== undefined && { region }) });

/** Clusters, each made up by a stack and those nested in it. */
export const clusterSubject: Subject = {
  noun: "cluster",
  idField: "clusterName",
  // Creation waits for the head node to report that it is ready.
  usualMs: 8 * 60_000,
  input,
  listEvents: async (client, target, signal) =>
    (await client.paginate("getClusterStackEvents", input(target), { signal }).toArray()).toReversed(),
  describe: (client, target, signal) => client.describeCluster(input(target), { signal }),
  statusOf: (description) => ("clusterStatus" in description ? description.clusterStatus : undefined),
  // What is not heard of has failed inside: other resources fail for reasons that CloudFormation is told.
  isToldByLog: ({ logicalResourceId, resourceType }) =>
    resourceType === "AWS::CloudFormation::WaitCondition" || logicalResourceId.startsWith("HeadNode"),
  logInput,
  readLog,
};

async function logInput(client: Client, target: Target, stream: string | undefined, signal: AbortSignal) {
  const { found, names } = await findClusterLogStream(client, input(target), stream, signal);
  if (found !== undefined) return { ...input(target), logStreamName: found };
  throw new NotFoundError(
    names.length === 0
      ? `${target.id} has no log streams yet`
      : `${target.id} has no log stream ${stream ?? "of its head node"}; there are ${names.join(", ")}`,
  );
}

async function readLog(client: Client, target: Target, lines: number, signal: AbortSignal): Promise<LogTail> {
  let logStreamName: string | undefined;
  try {
    logStreamName = (await findClusterLogStream(client, input(target), undefined, signal)).found;
    if (logStreamName === undefined) return { missing: "The head node has not written a log." };
    const request = { ...input(target), logStreamName, limit: lines };
    const { events = [] } = await client.getClusterLogEvents(request, { signal });
    return { logStreamName, events };
  } catch (error) {
    const instead = "There is no log: the head node did not start, or logging to CloudWatch is off.";
    return { logStreamName, missing: missingLog(error, instead, target.region) };
  }
}
