import type { StackEvent } from "@pcluster-api/types";

const SEPARATOR = "_";

/**
 * The file name of a recording, which tells region, time and stack: names of one region are in the order in which the stacks
 * were made.
 *
 * @param first the oldest event that is recorded
 */
export function recordingName({ stackId, timestamp }: StackEvent): string {
  const region = regionOf(stackId);
  const stack = stackId.split("/").at(-1) ?? "";
  return `${[region, timestamp, stack].map(safe).join(SEPARATOR)}.jsonl`;
}

/** Whether a file is a recording, of a region where one is given. */
export function isRecordingName(name: string, region: string | undefined): boolean {
  return name.endsWith(".jsonl") && (region === undefined || name.startsWith(`${safe(region)}${SEPARATOR}`));
}

/** The time in a recording's name, by which recordings of several regions are ordered. */
export function timeInName(name: string): string {
  return name.split(SEPARATOR)[1] ?? "";
}

/** `arn:aws:cloudformation:us-east-1:…` → `us-east-1`. */
export function regionOf(arn: string): string {
  return arn.split(":")[3] ?? "";
}

/** What the service says does not choose a folder. */
function safe(text: string): string {
  return text.replace(/[^a-zA-Z0-9-]/g, "-");
}
