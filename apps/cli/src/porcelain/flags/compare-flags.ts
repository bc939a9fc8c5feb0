import { choiceFlag, textFlag } from "./flag-kinds.js";
import { SESSION_FLAGS, type SessionFlags } from "./session-flags.js";

export interface CompareFlags extends SessionFlags {
  readonly output?: "text" | "json";
  readonly record?: string;
}

export const COMPARE_FLAGS: { readonly [Name in keyof CompareFlags]-?: object } = {
  output: choiceFlag(["text", "json"], "How it is printed (text)"),
  record: textFlag("DIR", "Where recordings are looked for when a stack is gone"),
  ...SESSION_FLAGS,
};
