import type { LogStream } from "./log-stream.js";

/** A log group at an instant. */
export interface LogGroupAt {
  readonly name: string;
  readonly arn: string;
  /** The streams that are there, ordered by name. */
  readonly streams: readonly LogStream[];
  /** How many lines of a stream have come. */
  countOf(stream: LogStream): number;
}

interface LogGroup {
  readonly name: string;
  readonly arnPrefix: string;
  readonly streams: readonly LogStream[];
}

/** @param arnPrefix all of the group's ARN but its name, `arn:aws:logs:us-east-1:123456789012:log-group:` */
export function logGroupAt({ name, arnPrefix, streams }: LogGroup, at: number): LogGroupAt {
  return {
    name,
    arn: arnPrefix + name,
    streams: streams.filter(({ createdAt }) => createdAt <= at).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    // A line that comes this very millisecond has come.
    countOf: (stream) => stream.countBefore(at + 1),
  };
}
