import { choiceFlag, countFlag, switchFlag } from "./flag-kinds.js";
import { LOOK_FLAGS, type LookFlags } from "./look-flags.js";
import { SOURCE_FLAGS, type SourceFlags } from "./source-flags.js";

export interface WhyFlags extends SourceFlags, LookFlags {
  readonly all?: boolean;
  readonly "no-log"?: boolean;
  readonly "log-lines"?: number;
  readonly output?: "text" | "json";
}

export const WHY_FLAGS: { readonly [Name in keyof WhyFlags]-?: object } = {
  all: switchFlag("Show what followed from the cause, too"),
  "no-log": switchFlag("Do not read the log"),
  "log-lines": countFlag("How much of the end of the log is searched (200)"),
  output: choiceFlag(["text", "json"], "How it is printed (text)"),
  ...SOURCE_FLAGS,
  ...LOOK_FLAGS,
};
