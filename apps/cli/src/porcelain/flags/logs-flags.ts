import { choiceFlag, countFlag, durationFlag, switchFlag, textFlag } from "./flag-kinds.js";
import { FILTER_FLAGS, type FilterFlags } from "./filter-flags.js";
import { LOOK_FLAGS, type LookFlags } from "./look-flags.js";
import { SESSION_FLAGS, type SessionFlags } from "./session-flags.js";

export interface LogsFlags extends SessionFlags, LookFlags, Pick<FilterFlags, "since" | "grep"> {
  readonly follow?: boolean;
  readonly tail?: number;
  readonly stream?: string;
  readonly interval?: number;
  readonly "wait-for-start"?: number;
  readonly output?: "text" | "jsonl";
}

export const LOGS_FLAGS: { readonly [Name in keyof LogsFlags]-?: object } = {
  follow: switchFlag("Go on with what is yet to come"),
  tail: countFlag("Only the last N lines, and what comes then"),
  stream: textFlag("NAME", "The log stream, or the end of its name"),
  interval: durationFlag("Time between two looks, with --follow (5s)"),
  "wait-for-start": durationFlag("How long the log may take to appear (0s)"),
  output: choiceFlag(["text", "jsonl"], "jsonl: a line of the log a line, as the API has it"),
  since: FILTER_FLAGS.since,
  grep: FILTER_FLAGS.grep,
  ...LOOK_FLAGS,
  ...SESSION_FLAGS,
};
