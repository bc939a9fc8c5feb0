import type { Timeline, TimelineSpan } from "@pcluster-api/client/stack-events";
import { duration } from "../../output/duration.js";
import { displayWidth } from "../../output/display-width.js";
import { printable } from "../../output/printable.js";
import { fit, pad } from "./fit.js";
import type { Marks } from "./marks.js";
import { paintStatus, type Paint } from "./paint.js";

interface Look {
  readonly columns: number;
  readonly paint: Paint;
  readonly marks: Marks;
}

const NAME_COLUMNS = 36;
const AGE_COLUMNS = 7;
const LEAST_BAR = 8;

/** A timeline as lines with a bar for each resource; `*` marks those that the whole had to wait for. */
export function textTimeline({ spans, criticalPath, ...whole }: Timeline, { columns, paint, marks }: Look): string[] {
  const from = whole.startedAt ?? earliest(spans);
  const until = Math.max(
    from + 1,
    ...spans.map(({ startedAt = from, durationMs = 0, endedAt }) => endedAt ?? startedAt + durationMs),
  );
  const longest = Math.max(0, ...spans.map(({ logicalResourceId }) => displayWidth(printable(logicalResourceId))));
  const nameColumns = Math.min(longest, NAME_COLUMNS, Math.max(8, columns - LEAST_BAR - AGE_COLUMNS - 6));
  const barColumns = Math.max(LEAST_BAR, columns - nameColumns - AGE_COLUMNS - 6);
  const critical = new Set(criticalPath);
  return spans.map((span, index) => {
    const name = pad(fit(printable(span.logicalResourceId), nameColumns, marks.cut), nameColumns);
    const age = span.durationMs === undefined ? "" : duration(span.durationMs);
    const drawn = barOf(span, { from, until, width: barColumns, marks });
    return `${critical.has(index) ? "*" : " "} ${name}  ${paintStatus(paint, span.status, drawn)}  ${age.padStart(AGE_COLUMNS)}`;
  });
}

interface Scale {
  readonly from: number;
  readonly until: number;
  readonly width: number;
  readonly marks: Marks;
}

function barOf(
  { startedAt, endedAt, durationMs, category }: TimelineSpan,
  { from, until, width, marks }: Scale,
): string {
  const at = (instant: number) => Math.round(((instant - from) / (until - from)) * width);
  // Of what has only an end, the end is shown.
  const begin = startedAt ?? endedAt ?? from;
  const end = endedAt ?? begin + (durationMs ?? 0);
  const start = Math.max(0, Math.min(width - 1, at(begin)));
  const length = Math.max(1, Math.min(width, at(end)) - start);
  // A failure is told by more than its colour.
  const last = category === "failed" ? marks.failed : marks.full;
  return pad(" ".repeat(start) + marks.full.repeat(length - 1) + last, width);
}

function earliest(spans: readonly TimelineSpan[]): number {
  const starts = spans.flatMap(({ startedAt, endedAt }) => startedAt ?? endedAt ?? []);
  return starts.length > 0 ? Math.min(...starts) : 0;
}
