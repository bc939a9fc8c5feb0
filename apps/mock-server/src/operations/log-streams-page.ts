import type { LogStream as LogStreamInfo } from "@pcluster-api/types";
import { noise } from "../world/noise.js";
import type { LogGroupAt } from "../world/logs/log-group.js";
import type { LogStream } from "../world/logs/log-stream.js";
import type { HandlerContext } from "./operation-handler.js";
import { AWS_BAD_TOKEN, refuseToken } from "./refuse.js";

/** How many streams CloudWatch Logs describes in a page. */
const PAGE_SIZE = 50;
/** Lines are stored a moment after they are written. */
const INGESTION_MS = 1400;

interface LogStreamsQuestion {
  readonly token: string | undefined;
  /** What the names of the streams begin with. */
  readonly prefix?: string | undefined;
  /** How an error of CloudWatch Logs is passed on. */
  readonly wrap: (awsMessage: string) => string;
}

/** One page of the streams of a log group, ordered by name. */
export function logStreamsPage(
  group: LogGroupAt,
  { token, prefix = "", wrap }: LogStreamsQuestion,
  context: HandlerContext,
) {
  const { tokens, quirks } = context;
  const scope = `DescribeLogStreams ${group.arn} ${prefix}`;
  const start = token ? tokens.read(scope, token) : 0;
  if (start === undefined) return refuseToken(quirks, wrap(AWS_BAD_TOKEN.logStreams));

  const streams = group.streams.filter(({ name }) => name.startsWith(prefix));
  const isEmpty = (stream: LogStream) => group.countOf(stream) === 0;
  // Python's text for a key that is not there.
  if (quirks["empty-log-stream-500"] && streams.some(isEmpty))
    return { status: 500 as const, body: { message: "'firstEventTimestamp'" } };
  const written = streams.filter((stream) => !isEmpty(stream));
  const end = start + PAGE_SIZE;
  return {
    status: 200 as const,
    body: {
      logStreams: written.slice(start, end).map((stream) => describe(group, stream, context)),
      ...(end < written.length && { nextToken: tokens.issue(scope, end) }),
    },
  };
}

function describe(group: LogGroupAt, stream: LogStream, { quirks, now }: HandlerContext): LogStreamInfo {
  const { name, createdAt } = stream;
  const lastEventAt = stream.dateOf(group.countOf(stream) - 1);
  const date = (at: number) => new Date(at).toISOString();
  return {
    logStreamName: name,
    creationTime: date(createdAt),
    firstEventTimestamp: date(stream.dateOf(0)),
    lastEventTimestamp: date(lastEventAt),
    lastIngestionTime: date(Math.min(now, lastEventAt + INGESTION_MS)),
    ...(quirks["upload-sequence-tokens"] && { uploadSequenceToken: sequenceToken(createdAt) }),
    logStreamArn: `${group.arn}:log-stream:${name}`,
  };
}

/** 56 digits, of which CloudWatch Logs takes no notice any more. */
function sequenceToken(seed: number): string {
  const digits = Array.from({ length: 6 }, (_, index) => String(noise(seed, index)).padStart(10, "0")).join("");
  return `49${digits.slice(0, 54)}`;
}
