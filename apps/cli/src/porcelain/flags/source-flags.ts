import { textFlag } from "./flag-kinds.js";
import { SESSION_FLAGS, type SessionFlags } from "./session-flags.js";

/** The flags that say where events are read from. */
export interface SourceFlags extends SessionFlags {
  /** A file of events; the service is not asked then. */
  readonly from?: string;
  /** The folder of recordings. */
  readonly record?: string;
}

export const SOURCE_FLAGS: { readonly [Name in keyof SourceFlags]-?: object } = {
  from: textFlag("FILE", "A recording, or events as JSON or JSON Lines; - is standard input"),
  record: textFlag("DIR", "Where recordings are looked for when the stack is gone"),
  ...SESSION_FLAGS,
};
