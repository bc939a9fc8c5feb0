import { timeline } from "@pcluster-api/client/stack-events";
import type { Context } from "../../context.js";
import { ExitCode } from "../../exit-codes.js";
import { displayWidth } from "../../output/display-width.js";
import { duration } from "../../output/duration.js";
import { printable } from "../../output/printable.js";
import { pad } from "../drawing/fit.js";
import type { CompareFlags } from "../flags/compare-flags.js";
import { compareTimelines, type Difference } from "../reading/compare-timelines.js";
import { readStack } from "../reading/read-stack.js";
import { imageSubject } from "./image-subject.js";

/** Says which resource of a build took longer, or less long, than in another. */
export async function compare(context: Context, flags: CompareFlags, before: string, after: string): Promise<ExitCode> {
  const [was, is] = [await timelineOf(before, flags, context), await timelineOf(after, flags, context)];
  const resources = compareTimelines(was, is);
  if (flags.output === "json") {
    await context.stdout.write(
      `${JSON.stringify({ record: "compare", version: 1, before, after, resources }, null, 2)}\n`,
    );
    return ExitCode.Success;
  }
  const rows = [["RESOURCE", before, after, "CHANGE"], ...resources.map(cells)];
  await context.stdout.write(aligned(rows));
  return ExitCode.Success;
}

/** Of an image by its id, or of a recording by its path. Deletions in it count as another work. */
async function timelineOf(what: string, flags: CompareFlags, context: Context) {
  const isFile = /[./\\]/.test(what);
  const { events } = await readStack(
    imageSubject,
    isFile ? undefined : what,
    isFile ? { ...flags, from: what } : flags,
    context,
  );
  return timeline(events, { operations: "all" });
}

function cells({ logicalResourceId, beforeMs, afterMs, changeMs }: Difference): string[] {
  const inOne = beforeMs === undefined ? "new" : "gone";
  return [
    printable(logicalResourceId),
    time(beforeMs),
    time(afterMs),
    changeMs === undefined ? inOne : changed(changeMs),
  ];
}

function changed(ms: number): string {
  const size = duration(Math.abs(ms));
  if (size === "0s") return "same";
  return ms > 0 ? `+${size}` : `-${size}`;
}

function time(ms: number | undefined): string {
  return ms === undefined ? "-" : duration(ms);
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))));
  return rows
    .map(
      (row) =>
        `${row
          .map((text, column) => pad(text, widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}
