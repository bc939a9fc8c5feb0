import type { LogEvent } from "@pcluster-api/types";
import type { LogGroupAt } from "../world/logs/log-group.js";
import type { LogStream } from "../world/logs/log-stream.js";
import { parseInstant } from "./parse-instant.js";
import type { HandlerContext } from "./operation-handler.js";
import { AWS_BAD_TOKEN, notFound, refuse, refuseToken } from "./refuse.js";

/** What CloudWatch Logs sends at most: so many lines, and so many bytes. */
const MOST_LINES = 10_000;
const MOST_BYTES = 1024 * 1024;

interface Query {
  readonly nextToken?: string;
  readonly startFromHead?: boolean;
  readonly limit?: number;
  readonly startTime?: string;
  readonly endTime?: string;
}

/** What of a log is asked for, read and found right. */
export interface LogWindow {
  /** Epoch milliseconds; lines from the first on, before the second. */
  readonly startTime: number | undefined;
  readonly endTime: number | undefined;
  readonly limit: number;
  readonly startsFromHead: boolean;
  readonly token: string | undefined;
}

/** The service judges these before it looks for the log. */
export function readLogWindow(query: Query = {}): LogWindow | { readonly refused: ReturnType<typeof refuse> } {
  const [startTime, endTime] = [query.startTime, query.endTime].map((text) => (text ? parseInstant(text) : undefined));
  const wrong =
    query.startTime && startTime === undefined ? "start_time" : query.endTime && endTime === undefined && "end_time";
  if (wrong)
    return {
      refused: refuse(
        `${wrong} filter must be in the ISO 8601 format: YYYY-MM-DDThh:mm:ssZ. (e.g. 1984-09-15T19:20:30Z or 1984-09-15).`,
      ),
    };
  if (startTime !== undefined && endTime !== undefined && startTime >= endTime)
    return { refused: refuse("start_time filter must be earlier than end_time filter.") };
  const { limit = 0 } = query;
  if (limit < 0) return { refused: refuse("'limit' must be a positive integer.") };
  // Nothing and an empty token count as not given.
  return {
    startTime,
    endTime,
    limit: limit || MOST_LINES,
    startsFromHead: query.startFromHead ?? false,
    token: query.nextToken || undefined,
  };
}

/** @param wrap how an error of CloudWatch Logs is passed on */
export function logEventsPage(
  group: LogGroupAt,
  streamName: string,
  window: LogWindow,
  wrap: (awsMessage: string) => string,
  { tokens, quirks }: HandlerContext,
) {
  const stream = group.streams.find(({ name }) => name === streamName);
  if (!stream) return notFound(`The specified log stream ${streamName} does not exist.`);
  if (window.limit > MOST_LINES) return { status: 500 as const, body: { message: wrap(overLimit(window.limit)) } };

  const scopes = { f: `GetLogEvents f ${group.arn} ${streamName}`, b: `GetLogEvents b ${group.arn} ${streamName}` };
  const issue = (kind: "f" | "b", position: number) => `${kind}/${tokens.issue(scopes[kind], position)}`;
  const place = window.token === undefined ? undefined : readPlace(window.token, scopes, tokens);
  if (window.token !== undefined && !place) return refuseToken(quirks, wrap(AWS_BAD_TOKEN.logEvents));

  const { start, end } = range(stream, group.countOf(stream), window, place);
  // Both tokens come always: the end, either way, is where the one that was asked with comes back.
  return {
    status: 200 as const,
    body: { events: eventsOf(stream, start, end), nextToken: issue("f", end), prevToken: issue("b", start) },
  };
}

interface Place {
  readonly isForward: boolean;
  readonly position: number;
}

function readPlace(
  token: string,
  scopes: { f: string; b: string },
  tokens: HandlerContext["tokens"],
): Place | undefined {
  const [, kind, rest = ""] = /^([fb])\/(.+)$/s.exec(token) ?? [];
  if (kind !== "f" && kind !== "b") return undefined;
  const position = tokens.read(scopes[kind], rest);
  return position === undefined ? undefined : { isForward: kind === "f", position };
}

/** The positions of a page, from the first up to and not including the second. */
function range(
  stream: LogStream,
  total: number,
  { startTime, endTime, limit, startsFromHead }: LogWindow,
  place?: Place,
) {
  const first = Math.min(total, startTime === undefined ? 0 : stream.countBefore(startTime));
  const last = Math.max(first, Math.min(total, endTime === undefined ? total : stream.countBefore(endTime)));
  const within = (position: number) => Math.min(Math.max(position, first), last);
  const { isForward, position } = place ?? { isForward: startsFromHead, position: startsFromHead ? first : last };
  let bytes = 0;
  const fits = (index: number) => (bytes += Buffer.byteLength(stream.message(index))) <= MOST_BYTES;
  if (isForward) {
    const start = within(position);
    let end = start;
    while (end < last && end - start < limit && fits(end)) end += 1;
    return { start, end };
  }
  const end = within(position);
  let start = end;
  while (start > first && end - start < limit && fits(start - 1)) start -= 1;
  return { start, end };
}

function eventsOf(stream: LogStream, start: number, end: number): LogEvent[] {
  return Array.from({ length: end - start }, (_, index) => ({
    timestamp: new Date(stream.dateOf(start + index)).toISOString(),
    message: stream.message(start + index),
  }));
}

function overLimit(limit: number): string {
  return `An error occurred (InvalidParameterException) when calling the GetLogEvents operation: 1 validation error detected: Value '${limit}' at 'limit' failed to satisfy constraint: Member must have value less than or equal to ${MOST_LINES}`;
}
