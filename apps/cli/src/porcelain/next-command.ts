import type { Subject, Target } from "./subject.js";

/** The command to type next, as a line to say. */
export function nextCommand({ noun }: Subject, { id, region }: Target, command: string): string {
  return `Next: pcluster-api ${noun} ${command} ${id}${region === undefined ? "" : ` --region ${region}`}`;
}
