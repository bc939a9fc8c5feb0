import type { Context } from "../../context.js";
import { ExitCode } from "../../exit-codes.js";
import { printable } from "../../output/printable.js";
import { reportOf } from "../../report-error.js";
import { UsageError } from "../../usage-error.js";
import { regionsBeside } from "./supported-regions.js";

/** How many regions are asked at once: each costs several requests, and the API takes ten at a time. */
const AT_ONCE = 3;

export interface Answers<Item> {
  readonly items: readonly Item[];
  /** 0, or how the program ends for the regions that did not answer. */
  readonly exitCode: ExitCode;
}

/**
 * Which regions a user means.
 *
 * @param regions `a,b`, or `all`
 * @param home the region that is asked about otherwise; `undefined` leaves it to the service
 */
export function regionsOf(regions: string | undefined, home: string | undefined): readonly (string | undefined)[] {
  if (regions === undefined) return [home];
  if (regions === "all") return regionsBeside(home);
  const named = regions.split(",").map((region) => region.trim());
  if (named.some((region) => region === "")) throw new UsageError("--regions takes names with commas between, or all");
  return [...new Set(named)];
}

/**
 * Asks the same of several regions. One that fails does not keep the others from being heard; it is said, and the program
 * ends like the first of those.
 *
 * @param isEverywhere whether the user asked for all regions: those that the service does not know are then left out
 */
export async function askRegions<Item>(
  regions: readonly (string | undefined)[],
  isEverywhere: boolean,
  ask: (region: string | undefined) => Promise<readonly Item[]>,
  context: Context,
): Promise<Answers<Item>> {
  // A single region fails like any other command.
  if (regions.length === 1) return { items: await ask(regions[0]), exitCode: ExitCode.Success };
  const answers: PromiseSettledResult<readonly Item[]>[] = [];
  for (let from = 0; from < regions.length; from += AT_ONCE)
    answers.push(...(await Promise.allSettled(regions.slice(from, from + AT_ONCE).map(ask))));
  context.signal.throwIfAborted();

  let exitCode: ExitCode = ExitCode.Success;
  for (const [index, answer] of answers.entries()) {
    if (answer.status === "fulfilled" || (isEverywhere && isUnsupported(answer.reason))) continue;
    const report = reportOf(answer.reason, context);
    exitCode = exitCode === ExitCode.Success ? report.exitCode : exitCode;
    await context.stderr.write(`${printable(regions[index])}: ${report.lines.join("\n")}\n`);
  }
  return { items: answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : [])), exitCode };
}

/** What the service says of a region that it does not know. */
function isUnsupported(error: unknown): boolean {
  return error instanceof Error && /invalid or unsupported region/.test(error.message);
}
