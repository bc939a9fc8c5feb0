import type { LogEvent } from "@pcluster-api/types";
import type { Context } from "../../context.js";
import { readEventFilter } from "../../events/event-filter-flags.js";
import { eventMatcher } from "../../events/filter-events.js";
import { ExitCode } from "../../exit-codes.js";
import { printable } from "../../output/printable.js";
import { checkName } from "../check-name.js";
import { timeShower, type ShowTime } from "../drawing/show-time.js";
import type { LogsFlags } from "../flags/logs-flags.js";
import { readLook } from "../drawing/read-look.js";
import { openSession } from "../open-session.js";
import type { Subject } from "../subject.js";

/** Prints the log of an image's build, or of a cluster's head node. */
export async function logs(subject: Subject, context: Context, flags: LogsFlags, id: string): Promise<ExitCode> {
  checkName(subject, id);
  const { now, signal, sleep, stdout, utcOffsetMinutes } = context;
  const filter = readEventFilter({ ...flags }, now());
  const { client, region } = await openSession(flags, context);
  const { tailLogEvents } = await import("@pcluster-api/client");
  const input = await subject.logInput(client, { id, region }, flags.stream, signal);
  const events = tailLogEvents(
    client,
    {
      ...input,
      ...(flags.tail !== undefined && { startFromHead: false, limit: flags.tail }),
      // The service can leave out what is too old.
      ...(filter.since !== undefined && { startTime: new Date(filter.since).toISOString() }),
    },
    {
      follow: flags.follow,
      intervalSeconds: flags.interval === undefined ? undefined : flags.interval / 1000,
      startWithinSeconds: (flags["wait-for-start"] ?? 0) / 1000,
      signal,
      now,
      sleep,
    },
  );
  const isWanted: (event: LogEvent) => boolean = eventMatcher(filter);
  const { clock } = await readLook(flags, context);
  let showTime: ShowTime | undefined;
  for await (const event of events) {
    if (!isWanted(event)) continue;
    showTime ??= timeShower({ clock, utcOffsetMinutes }, Date.parse(event.timestamp));
    const line = flags.output === "jsonl" ? JSON.stringify(event) : logLine(event, showTime);
    await stdout.write(`${line}\n`);
  }
  return ExitCode.Success;
}

function logLine({ timestamp, message }: LogEvent, showTime: ShowTime): string {
  return `${showTime(Date.parse(timestamp))}  ${printable(message)}`;
}
