import { join } from "node:path";
import type { Context } from "../../context.js";
import type { Machine } from "../../machine/machine.js";
import type { Subject, Target } from "../subject.js";
import { readRecording, type RecordedEvents } from "./read-recording.js";
import { isRecordingName, timeInName } from "./recording-name.js";

export interface FoundRecording extends RecordedEvents {
  readonly path: string;
}

/** The folder of all that was recorded of one image or cluster. */
export function folderOf(recordings: string, subject: Subject, { id }: Target): string {
  // The id is one that the contract allows: a letter, then letters, digits and hyphens.
  return join(recordings, subject.noun, id);
}

/** The recordings of an image or a cluster, latest first; none where nothing was recorded. */
export async function listRecordings(
  recordings: string,
  subject: Subject,
  target: Target,
  machine: Machine,
): Promise<readonly string[]> {
  const folder = folderOf(recordings, subject, target);
  const names = (await machine.listFolder(folder)).filter((name) => isRecordingName(name, target.region));
  return names.toSorted((a, b) => (timeInName(a) < timeInName(b) ? 1 : -1)).map((name) => join(folder, name));
}

/** The latest recording of an image or a cluster. */
export async function findRecording(
  recordings: string,
  subject: Subject,
  target: Target,
  machine: Machine,
  { readFile }: Context,
): Promise<FoundRecording | undefined> {
  const [path] = await listRecordings(recordings, subject, target, machine);
  if (path === undefined) return undefined;
  const text = await readFile(path);
  // A watch that was ended before it had written anything left an empty file.
  return text.trim() === "" ? undefined : { path, ...readRecording(text, path) };
}
