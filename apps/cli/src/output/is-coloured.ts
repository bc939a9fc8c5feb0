import type { Output } from "../context.js";

export const COLOR_CHOICES = ["auto", "always", "never"] as const;
export type ColorChoice = (typeof COLOR_CHOICES)[number];

/**
 * Whether to print in colour. `--color` wins over `NO_COLOR`, that over `FORCE_COLOR`, and otherwise a terminal that knows
 * colours gets them.
 *
 * @see https://no-color.org
 */
export function isColoured(
  choice: ColorChoice,
  { isTTY }: Pick<Output, "isTTY">,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (choice !== "auto") return choice === "always";
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0" && env["FORCE_COLOR"] !== "false";
  return isTTY && env["TERM"] !== "dumb";
}
