import { explain, timeline as timelineOf, type Timeline } from "@pcluster-api/client/stack-events";
import type { StackEvent } from "@pcluster-api/types";
import type { Context } from "../../context.js";
import { ExitCode } from "../../exit-codes.js";
import { duration } from "../../output/duration.js";
import { printable } from "../../output/printable.js";
import { htmlTimeline } from "../drawing/html-timeline.js";
import { marksFor } from "../drawing/marks.js";
import { mermaidTimeline } from "../drawing/mermaid-timeline.js";
import type { Paint } from "../drawing/paint.js";
import { svgTimeline } from "../drawing/svg-timeline.js";
import { textTimeline } from "../drawing/text-timeline.js";
import { readLook } from "../drawing/read-look.js";
import type { TimelineFlags, TimelineFormat } from "../flags/timeline-flags.js";
import { latestStackStatus } from "../reading/latest-stack-status.js";
import { readStack } from "../reading/read-stack.js";
import type { Subject } from "../subject.js";

/** Columns where there is no terminal to measure. */
const ELSEWHERE_COLUMNS = 100;

/** Draws how long each resource of a stack took. */
export async function timeline(
  subject: Subject,
  context: Context,
  flags: TimelineFlags,
  id?: string,
): Promise<ExitCode> {
  const { target, events, recording } = await readStack(subject, id, flags, context);
  const now = nowOf(events, recording, context);
  const times = timelineOf(events, { ...(now !== undefined && { now }), operations: flags.all ? "all" : "latest" });
  const paint = (await readLook(flags, context)).paint;
  const drawn = DRAWINGS[flags.format ?? "text"]({
    id: target.id,
    events,
    times,
    paint,
    columns: await columnsOf(context),
    context,
  });
  await context.stdout.write(drawn);
  return ExitCode.Success;
}

/** What runs is measured up to now; in a recording, up to its last event. Clocks that are behind the service's do not count. */
function nowOf(events: readonly StackEvent[], recording: string | undefined, { now }: Context): number | undefined {
  const newest = events.reduce((latest, { timestamp }) => Math.max(latest, Date.parse(timestamp) || 0), 0);
  return recording === undefined ? Math.max(now(), newest) : newest;
}

async function columnsOf({ stdout, loadMachine }: Context): Promise<number> {
  if (!stdout.isTTY) return ELSEWHERE_COLUMNS;
  return (await loadMachine()).screen?.size().columns ?? ELSEWHERE_COLUMNS;
}

interface Picture {
  readonly id: string;
  readonly events: readonly StackEvent[];
  readonly times: Timeline;
  readonly paint: Paint;
  readonly columns: number;
  readonly context: Context;
}

const DRAWINGS: Readonly<Record<TimelineFormat, (picture: Picture) => string>> = {
  text: ({ id, events, times, paint, columns, context }) => {
    const status = printable(latestStackStatus(events) ?? "");
    const whole = times.durationMs === undefined ? "" : duration(times.durationMs);
    const head = [id, status, whole].filter(Boolean).join("  ");
    const lines = textTimeline(times, { columns, paint, marks: marksFor(context.env) });
    const note = times.criticalPath.length > 0 ? ["", "* what the whole had to wait for, as far as times tell"] : [];
    return [head, ...lines, ...note].map((line) => `${line}\n`).join("");
  },
  json: ({ id, times }) => `${JSON.stringify({ record: "timeline", version: 1, id, ...times }, null, 2)}\n`,
  html: ({ id, events, times }) => htmlTimeline(id, times, explain(events)),
  svg: ({ id, times }) => svgTimeline(id, times),
  mermaid: ({ id, times }) => mermaidTimeline(id, times),
};
