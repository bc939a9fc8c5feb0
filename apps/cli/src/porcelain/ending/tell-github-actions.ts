import type { Context } from "../../context.js";
import { ExitCode } from "../../exit-codes.js";
import type { Machine } from "../../machine/machine.js";
import { markdownSummary } from "../reading/markdown-summary.js";
import type { Watched } from "../watching/watched.js";
import type { WatchResult } from "./watch-result.js";

/**
 * Under GitHub Actions: a summary of the step and, where it went wrong, one annotation. Nothing else changes.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export async function tellGitHubActions(
  result: WatchResult,
  { events }: Watched,
  { env, stderr, now }: Context,
  machine: Machine,
): Promise<void> {
  if (env["GITHUB_ACTIONS"] !== "true") return;
  const path = env["GITHUB_STEP_SUMMARY"];
  const id = result.imageId ?? result.clusterName ?? "";
  if (path) {
    const summary = markdownSummary({ id, events, now: now(), verdict: result.message, warnings: result.warnings });
    const problem = await append(path, summary, machine);
    if (problem) await stderr.write(`The step summary was not written: ${problem}.\n`);
  }
  if (result.exitCode === ExitCode.Success || result.exitCode === ExitCode.Interrupted) return;
  await stderr.write(`::error title=${property(`${id}: ${result.outcome}`)}::${data(result.message)}\n`);
}

async function append(path: string, text: string, machine: Machine): Promise<string | undefined> {
  try {
    const file = await machine.openToAppend(path);
    await file.append(text);
    await file.close();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What stands behind `::` may have anything in it but these, which would end the command or begin another. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
