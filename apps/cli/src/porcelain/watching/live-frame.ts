import type { TimelineSpan } from "@pcluster-api/client/stack-events";
import { duration } from "../../output/duration.js";
import { displayWidth } from "../../output/display-width.js";
import { printable } from "../../output/printable.js";
import { fit, pad } from "../drawing/fit.js";
import type { Marks } from "../drawing/marks.js";
import { paintStatus, type Paint } from "../drawing/paint.js";
import type { LiveModel } from "./live-model.js";

/** What there is to show at an instant. */
export interface LiveState {
  readonly id: string;
  readonly model: LiveModel;
  /** What was said, oldest first. */
  readonly notices: readonly string[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** How long it usually takes. */
  readonly expectedMs: number;
  /** Whether this is the last frame. */
  readonly isOver: boolean;
  readonly paint: Paint;
  readonly marks: Marks;
}

interface Size {
  readonly columns: number;
  readonly rows: number;
}

const MAX_BAR = 40;
const NOTICES = 2;
/** Columns for the names of resources; longer ones are cut. */
const NAME_COLUMNS = 36;
const TYPE_COLUMNS = 40;

/**
 * The lines of a live view: the state and a bar, failures, what runs, and what is done folded into one line. Never more lines
 * than the screen has, nor wider ones; where there is no room for all, failures stay longest.
 */
export function liveFrame(state: LiveState, { columns, rows }: Size): string[] {
  const { model, paint, marks, notices, isOver } = state;
  const { running, done, failed, followed } = model;
  const durationMs = elapsedMs(model, state.now);

  const head = [header(state, durationMs, columns), ...(isOver ? [] : bar(state, durationMs, columns))];
  const foot = [
    ...(followed > 0
      ? [paint("red", fit(`${marks.failed} ${followed} more failed in consequence`, columns, marks.cut))]
      : []),
    ...(done.length > 0 ? [finished(done, state, columns)] : []),
    ...notices
      .slice(-NOTICES)
      .map((text) => paint("yellow", fit(`${marks.warning} ${printable(text)}`, columns, marks.cut))),
  ];
  // The cursor stands below the last line.
  const room = Math.max(1, rows - 1 - head.length - foot.length);
  const failures = failed.map((span) => failure(span, state, columns));
  const failureRoom = Math.max(1, room - Math.min(1, running.length));
  const shownFailures = folded(failures, failureRoom, "more failures", { columns, marks });
  const runs = running.map((span) => run(span, state, columns));
  const shownRuns = folded(runs, room - shownFailures.length, "more at work", { columns, marks });
  return [...head, ...shownFailures, ...shownRuns, ...foot].slice(0, Math.max(1, rows - 1));
}

/** How long something has taken so far, or took. A clock that is behind the service's must not make time run backwards. */
function elapsedMs(
  { startedAt, endedAt }: { readonly startedAt?: number | undefined; readonly endedAt?: number | undefined },
  now: number,
): number | undefined {
  return startedAt === undefined ? undefined : Math.max(0, (endedAt ?? now) - startedAt);
}

interface Place {
  readonly columns: number;
  readonly marks: Marks;
}

/** As many lines as there is room for, the last of which tells of the others. */
function folded(lines: readonly string[], room: number, what: string, { columns, marks }: Place): readonly string[] {
  if (lines.length <= room) return lines;
  if (room <= 0) return [];
  return [...lines.slice(0, room - 1), fit(`  and ${lines.length - room + 1} ${what}`, columns, marks.cut)];
}

function header({ id, model, paint, marks }: LiveState, durationMs: number | undefined, columns: number): string {
  const status = printable(model.status ?? "waiting for the stack to begin");
  const age = durationMs === undefined ? "" : `  ${duration(durationMs)}`;
  const name = fit(id, Math.max(8, columns - displayWidth(status) - displayWidth(age) - 2), marks.cut);
  const line = fit(`${name}  ${status}${age}`, columns, marks.cut);
  return line.startsWith(`${name}  ${status}`)
    ? `${paint("bold", name)}  ${paintStatus(paint, status)}${line.slice(name.length + 2 + status.length)}`
    : line;
}

function bar({ expectedMs, marks }: LiveState, spentMs: number | undefined, columns: number): string[] {
  if (spentMs === undefined) return [];
  // Only the end of the work is the end of the bar.
  const share = Math.min(0.99, spentMs / expectedMs);
  const leftMs = expectedMs - spentMs;
  const words =
    leftMs > 0
      ? `${String(Math.floor(share * 100)).padStart(2)} %, about ${duration(leftMs)} left of ${duration(expectedMs)}`
      : `longer than the usual ${duration(expectedMs)}`;
  const width = Math.min(MAX_BAR, columns - displayWidth(words) - 2);
  if (width < 10) return [fit(words, columns, marks.cut)];
  const full = Math.floor(share * width);
  return [`${marks.full.repeat(full)}${marks.empty.repeat(width - full)}  ${words}`];
}

function failure(span: TimelineSpan, { paint, marks }: LiveState, columns: number): string {
  const { logicalResourceId, status, failureReason } = span;
  const text = `${marks.failed} ${printable(logicalResourceId)}  ${printable(status)}  ${printable(failureReason)}`;
  return paint("red", fit(text.trimEnd(), columns, marks.cut));
}

function run(span: TimelineSpan, { marks, paint, now }: LiveState, columns: number) {
  const { logicalResourceId, resourceType } = span;
  const age = duration(elapsedMs(span, now) ?? 0).padStart(7);
  const nameColumns = Math.max(8, Math.min(NAME_COLUMNS, columns - displayWidth(age) - 5));
  const name = pad(fit(printable(logicalResourceId), nameColumns, marks.cut), nameColumns);
  const type = fit(printable(resourceType), TYPE_COLUMNS, marks.cut);
  const line = `${marks.running} ${name} ${age}`;
  // The type is the first to go where it is narrow.
  const hasRoom = displayWidth(line) + 2 + displayWidth(type) <= columns;
  return hasRoom ? `${line}  ${paint("dim", type)}` : fit(line, columns, marks.cut);
}

function finished(done: readonly TimelineSpan[], { marks, paint }: LiveState, columns: number): string {
  const slowest = done.reduce((a, b) => ((b.durationMs ?? 0) > (a.durationMs ?? 0) ? b : a));
  const { logicalResourceId, durationMs = 0 } = slowest;
  return paint(
    "green",
    fit(
      `${marks.done} ${done.length} finished, slowest ${printable(logicalResourceId)} ${duration(durationMs)}`,
      columns,
      marks.cut,
    ),
  );
}
