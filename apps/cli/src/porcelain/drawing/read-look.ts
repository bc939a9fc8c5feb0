import type { Context } from "../../context.js";
import { readPresentation } from "../../output/output-flags.js";
import type { Clock } from "../../output/timestamps.js";
import type { LookFlags } from "../flags/look-flags.js";
import { coloured, plain, type Paint } from "./paint.js";

/** How text is shown. */
export interface TextLook {
  readonly clock: Clock;
  readonly paint: Paint;
}

/** @throws {UsageError} when times are asked for in two ways */
export async function readLook({ utc, local, relative, color }: LookFlags, context: Context): Promise<TextLook> {
  const { look } = await readPresentation({ utc, local, relative, color }, context);
  return { clock: look.clock, paint: look.isColoured ? coloured : plain };
}
