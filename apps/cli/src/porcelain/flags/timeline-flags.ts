import { choiceFlag, switchFlag } from "./flag-kinds.js";
import { LOOK_FLAGS, type LookFlags } from "./look-flags.js";
import { SOURCE_FLAGS, type SourceFlags } from "./source-flags.js";

export const TIMELINE_FORMATS = ["text", "html", "svg", "json", "mermaid"] as const;
export type TimelineFormat = (typeof TIMELINE_FORMATS)[number];

export interface TimelineFlags extends SourceFlags, Pick<LookFlags, "color"> {
  readonly format?: TimelineFormat;
  readonly all?: boolean;
}

export const TIMELINE_FLAGS: { readonly [Name in keyof TimelineFlags]-?: object } = {
  format: choiceFlag(TIMELINE_FORMATS, "How it is drawn; html is one page that needs no network (text)"),
  all: switchFlag("Every operation on the stack, not the latest alone"),
  ...SOURCE_FLAGS,
  color: LOOK_FLAGS.color,
};
