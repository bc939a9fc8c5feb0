import type { Context } from "../../context.js";
import { ExitCode } from "../../exit-codes.js";
import type { Machine } from "../../machine/machine.js";
import { printable } from "../../output/printable.js";
import type { WatchResult } from "./watch-result.js";

/** What to do when a watch has ended. */
export interface Hooks {
  /** A line of the user's shell for a good end, and one for a bad one. */
  readonly onSuccess: string | undefined;
  readonly onFailure: string | undefined;
  /** Where to post the result. */
  readonly webhook: string | undefined;
}

const WEBHOOK_MS = 10_000;

/**
 * Tells whoever wanted to know. The result is in the environment of the user's command and, as JSON, its standard input; the
 * webhook is posted the same JSON. Their own failures are said, and change nothing: the verdict is about what was watched.
 */
export async function runHooks(
  { onSuccess, onFailure, webhook }: Hooks,
  result: WatchResult,
  context: Context,
  machine: Machine,
): Promise<void> {
  // Whoever interrupts a watch knows that it has ended.
  if (result.outcome === "interrupted") return;
  const [flag, command] =
    result.exitCode === ExitCode.Success ? ["--on-success", onSuccess] : ["--on-failure", onFailure];
  const { stderr, signal } = context;
  if (command !== undefined) {
    const told = { env: environmentOf(result), stdin: `${JSON.stringify(result)}\n` };
    const problem = await machine.run(command, told, signal).then(
      (status) => (status === 0 ? undefined : `ended with ${status}`),
      (error: unknown) => `could not be run: ${wordsOf(error)}`,
    );
    if (problem) await stderr.write(`The command of ${flag} ${problem}.\n`);
  }
  if (webhook !== undefined) {
    const problem = await post(webhook, result, context);
    if (problem) await stderr.write(`The webhook was not told: ${problem}.\n`);
  }
}

/** The result for a shell: a variable for each of its texts and numbers. */
function environmentOf(result: WatchResult): Record<string, string> {
  const { rootCause, warnings, hints: _hints, record: _record, version: _version, ...single } = result;
  const values = {
    ...single,
    reason: rootCause?.resourceStatusReason,
    failedResource: rootCause?.logicalResourceId,
    warnings: warnings.join("\n"),
  };
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined && value !== "")
      .map(([name, value]) => [variableName(name), String(value)]),
  );
}

/** `amiId` → `PCLUSTER_API_AMI_ID`. */
function variableName(name: string): string {
  return `PCLUSTER_API_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

async function post(url: string, result: WatchResult, { fetch, signal, sleep }: Context): Promise<string | undefined> {
  const late = new AbortController();
  const heard = new AbortController();
  void sleep(WEBHOOK_MS, heard.signal).then(
    () => late.abort(new Error(`no answer within ${WEBHOOK_MS / 1000} s`)),
    () => {},
  );
  try {
    const response = await fetch(
      new Request(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(result),
        signal: AbortSignal.any([signal, late.signal]),
      }),
    );
    await response.body?.cancel();
    return response.ok ? undefined : `it answered ${response.status}`;
  } catch (error) {
    return wordsOf(late.signal.aborted ? late.signal.reason : error);
  } finally {
    heard.abort();
  }
}

/** What `fetch` says is that it failed; why, its cause says. */
function wordsOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : "";
  const said = error instanceof Error ? `${error.message}${cause}` : String(error);
  return printable(said).replace(/[.\s]+$/, "");
}
