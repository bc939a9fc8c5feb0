import { OUTPUT_FLAGS } from "../../output/output-flags.js";
import type { FormatName } from "../../output/formats.js";
import { FILTER_FLAGS, type FilterFlags } from "./filter-flags.js";
import { textFlag } from "./flag-kinds.js";
import { LOOK_FLAGS, type LookFlags } from "./look-flags.js";
import { SESSION_FLAGS, type SessionFlags } from "./session-flags.js";

/** The flags of what prints a description. */
export interface ShowFlags extends SessionFlags, LookFlags {
  readonly output?: FormatName;
  readonly query?: string;
}

/** The flags of what lists things, in one region or several. */
export interface ListFlags extends ShowFlags, Pick<FilterFlags, "failed" | "status" | "grep"> {
  readonly regions?: string;
}

export const SHOW_FLAGS: { readonly [Name in keyof ShowFlags]-?: object } = {
  output: { ...OUTPUT_FLAGS.output, brief: "How it is printed (table)" },
  query: OUTPUT_FLAGS.query,
  ...LOOK_FLAGS,
  ...SESSION_FLAGS,
};

export const LIST_FLAGS: { readonly [Name in keyof ListFlags]-?: object } = {
  regions: textFlag("A,B|all", "Several regions instead of one"),
  failed: FILTER_FLAGS.failed,
  status: FILTER_FLAGS.status,
  grep: FILTER_FLAGS.grep,
  ...SHOW_FLAGS,
};
