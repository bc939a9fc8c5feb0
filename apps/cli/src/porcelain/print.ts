import type { Context } from "../context.js";
import { compileQuery } from "../output/compile-query.js";
import { readPresentation } from "../output/output-flags.js";
import { printResult } from "../output/print-result.js";
import { queriedResult, resultOf } from "../output/result.js";
import type { ShowFlags } from "./flags/list-flags.js";

/**
 * Prints what was found in the format that is wanted: a table unless it is said.
 *
 * @param itemsField the field that holds the items of a list; `undefined` where the body is none
 */
export async function print(
  body: object,
  itemsField: string | undefined,
  flags: ShowFlags,
  context: Context,
): Promise<void> {
  const presentation = await readPresentation({ ...flags, output: flags.output ?? "table" }, context);
  const query = presentation.query === undefined ? undefined : await compileQuery(presentation.query);
  const result = query ? queriedResult(query(body)) : resultOf(body, itemsField);
  await printResult(result, presentation, context.stdout);
}
