import type { Context } from "../../context.js";
import { coloured, plain, type Paint } from "../drawing/paint.js";
import { OUTPUT_FLAGS, readPresentation } from "../../output/output-flags.js";
import type { Clock } from "../../output/timestamps.js";
import type { ColorChoice } from "../../output/is-coloured.js";
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

export interface TextLook {
  readonly clock: Clock;
  readonly paint: Paint;
}

/** @throws {UsageError} when times are asked for in two ways */
export async function readLook({ utc, local, relative, color }: LookFlags, context: Context): Promise<TextLook> {
  const { look } = await readPresentation({ utc, local, relative, color }, context);
  return { clock: look.clock, paint: look.isColoured ? coloured : plain };
}
