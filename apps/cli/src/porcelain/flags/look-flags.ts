import type { ColorChoice } from "../../output/is-coloured.js";
import { OUTPUT_FLAGS } from "../../output/output-flags.js";
import { switchFlag } from "./flag-kinds.js";

/** The flags that say how times and colours are shown. */
export interface LookFlags {
  readonly utc?: boolean;
  readonly local?: boolean;
  readonly relative?: boolean;
  readonly color?: ColorChoice;
}

export const LOOK_FLAGS: { readonly [Name in keyof LookFlags]-?: object } = {
  utc: switchFlag("Times in UTC, the default elsewhere"),
  local: switchFlag("Times of this machine, the default on a terminal"),
  relative: switchFlag("Times since the first event"),
  color: OUTPUT_FLAGS.color,
};
