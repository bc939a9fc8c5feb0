import type { Context } from "../../context.js";
import type { Machine } from "../../machine/machine.js";
import { listRecordings } from "../recording/find-recording.js";
import { readRecording } from "../recording/read-recording.js";
import { recordingsFolder } from "../recording/recordings-folder.js";
import type { Subject, Target } from "../subject.js";

const RECENT = 5;

/**
 * How long it usually takes to make this image or cluster: the median of what was recorded of it lately, or else of all of its
 * kind. @returns milliseconds
 */
export async function expectedDuration(
  subject: Subject,
  target: Target,
  record: string | undefined,
  context: Context,
  machine: Machine,
): Promise<number> {
  const folder = recordingsFolder(record, context, machine);
  const paths = await listRecordings(folder, subject, target, machine).catch(() => []);
  const durations = await Promise.all(paths.slice(0, RECENT).map((path) => durationOf(path, context)));
  const known = durations.filter((ms) => ms !== undefined).toSorted((a, b) => a - b);
  return known[Math.floor(known.length / 2)] ?? subject.usualMs;
}

/** How long something took that went well; `undefined` where it did not, or nothing tells. */
async function durationOf(path: string, { readFile }: Context): Promise<number | undefined> {
  try {
    const { result } = readRecording(await readFile(path), path);
    const ms = result?.["outcome"] === "succeeded" ? result["durationMs"] : undefined;
    return typeof ms === "number" && ms > 0 ? ms : undefined;
  } catch {
    return undefined;
  }
}
