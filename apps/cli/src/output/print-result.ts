import type { Output } from "../context.js";
import { FORMATS } from "./formats.js";
import type { Presentation } from "./output-flags.js";
import type { Result } from "./result.js";

/** Writes data in the format that is wanted. */
export async function printResult(
  result: Result,
  { format, look }: Pick<Presentation, "format" | "look">,
  stdout: Output,
): Promise<void> {
  const text = await FORMATS[format](result, look);
  if (text !== "") await stdout.write(text);
}
