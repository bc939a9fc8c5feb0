import { choiceFlag, durationFlag, switchFlag, textFlag } from "./flag-kinds.js";
import { FILTER_FLAGS, type FilterFlags } from "./filter-flags.js";
import { LOOK_FLAGS, type LookFlags } from "./look-flags.js";
import { parseWebhook } from "./parse-webhook.js";
import { SESSION_FLAGS, type SessionFlags } from "./session-flags.js";

export const PROGRESS_CHOICES = ["auto", "live", "lines", "none"] as const;
export type Progress = (typeof PROGRESS_CHOICES)[number];

/** The flags of whatever watches; lengths of time are in milliseconds. */
export interface WatchFlags extends SessionFlags, LookFlags, FilterFlags {
  readonly timeout?: number;
  readonly interval?: number;
  readonly "wait-for-start"?: number;
  readonly "fail-fast"?: boolean;
  readonly "stall-after"?: number;
  readonly "fail-on-stall"?: boolean;
  readonly heartbeat?: number;
  readonly progress?: Progress;
  readonly output?: "text" | "jsonl";
  readonly quiet?: boolean;
  readonly strict?: boolean;
  readonly record?: string;
  readonly "no-record"?: boolean;
  readonly "on-success"?: string;
  readonly "on-failure"?: string;
  readonly webhook?: string;
}

export const WATCH_FLAGS: { readonly [Name in keyof WatchFlags]-?: object } = {
  timeout: durationFlag("End the watch, with 124, after so long"),
  interval: durationFlag("Time between two looks (10s)"),
  "wait-for-start": durationFlag("How long the stack may take to appear (0s)"),
  "fail-fast": switchFlag("End at the first failure, not when all is undone"),
  "stall-after": durationFlag("Speak up when neither events nor log lines came for so long"),
  "fail-on-stall": switchFlag("And end the watch then, with 1"),
  heartbeat: durationFlag("A sign of life after so much silence; 0s for none (60s)"),
  progress: choiceFlag(PROGRESS_CHOICES, "live on a terminal, lines elsewhere and in CI"),
  output: choiceFlag(["text", "jsonl"], "jsonl: an event a line, and a result at the end"),
  quiet: switchFlag("Print the AMI id alone, when there is one"),
  strict: switchFlag("End with 1 when the stack could not be cleared away"),
  record: textFlag("DIR", "Where events are recorded; else the user's state folder"),
  "no-record": switchFlag("Record nothing"),
  "on-success": textFlag("COMMAND", "Run it when all went well; the result is in its environment and stdin"),
  "on-failure": textFlag("COMMAND", "Run it when not"),
  webhook: { kind: "parsed", parse: parseWebhook, optional: true, placeholder: "URL", brief: "Post the result there" },
  ...FILTER_FLAGS,
  ...LOOK_FLAGS,
  ...SESSION_FLAGS,
};
