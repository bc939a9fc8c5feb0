import type { StackEvent } from "@pcluster-api/types";
import type { Context } from "../../context.js";
import { readEventFilter } from "../../events/event-filter-flags.js";
import { eventMatcher } from "../../events/filter-events.js";
import { ExitCode } from "../../exit-codes.js";
import type { Machine } from "../../machine/machine.js";
import { printable } from "../../output/printable.js";
import { UsageError } from "../../usage-error.js";
import { checkName } from "../check-name.js";
import { runHooks } from "../ending/run-hooks.js";
import { tellGitHubActions } from "../ending/tell-github-actions.js";
import { judge, type Verdict } from "../ending/verdict.js";
import { watchResult, type WatchResult } from "../ending/watch-result.js";
import type { WatchFlags } from "../flags/watch-flags.js";
import { openSession, type Session } from "../open-session.js";
import { findRecording, folderOf, type FoundRecording } from "../recording/find-recording.js";
import { noRecorder } from "../recording/no-recorder.js";
import { createRecorder, type Recorder } from "../recording/recorder.js";
import { recordingsFolder } from "../recording/recordings-folder.js";
import type { Subject, Target } from "../subject.js";
import { chooseView } from "../watching/choose-view.js";
import { watchStack } from "../watching/watch-stack.js";
import type { Watched } from "../watching/watched.js";
import type { WatchView } from "../watching/watch-view.js";

const DEFAULTS = { intervalMs: 10_000, heartbeatMs: 60_000 };

/** What a watch is about, and how it was asked for. */
interface Asked {
  readonly subject: Subject;
  readonly target: Target;
  readonly flags: WatchFlags;
}

/** Watches the stack of an image or cluster until it has ended, says how, and tells whoever wants to know. */
export async function watch(subject: Subject, context: Context, flags: WatchFlags, id: string): Promise<ExitCode> {
  checkName(subject, id);
  checkWatchFlags(flags);
  return watchWith(await openSession(flags, context), subject, context, flags, id);
}

/** @throws {UsageError} when flags contradict one another */
export function checkWatchFlags(flags: WatchFlags): void {
  if (flags["fail-on-stall"] && flags["stall-after"] === undefined)
    throw new UsageError("--fail-on-stall needs to know how long: give --stall-after, too");
  if (flags.quiet && flags.output === "jsonl") throw new UsageError("Give one of --quiet and --output jsonl");
}

/** The same, with a client that is there already. */
export async function watchWith(
  { client, region }: Session,
  subject: Subject,
  context: Context,
  flags: WatchFlags,
  id: string,
): Promise<ExitCode> {
  const machine = await context.loadMachine();
  const asked = { subject, target: { id, region }, flags };
  const isWanted: (event: StackEvent) => boolean = eventMatcher(readEventFilter({ ...flags }, context.now()));
  const recorded = await earlierRecording(asked, context, machine);
  // What has ended is looked at anew; what was cut off is gone on with.
  const goesOn = recorded && !recorded.result && flags["wait-for-start"] === undefined ? recorded : undefined;
  const earlier = goesOn?.events ?? [];
  const view = await chooseView({ ...asked, isWanted, earlier }, context, machine);
  if (goesOn) {
    await view.notice(`Going on after ${earlier.length} events that were recorded before, in ${goesOn.path}.`);
  }
  const recorder = recorderFor(asked, recorded, view, context, machine);
  const plan = { ...asked, client, ...planOf(flags), earlier, sinceEventId: earlier.at(-1)?.eventId };
  const watched = await watchStack(plan, { context, machine, recorder, view });
  await view.end();
  return end(asked, watched, recorder, context, machine);
}

function planOf(flags: WatchFlags) {
  return {
    limits: {
      timeoutMs: flags.timeout,
      stallAfterMs: flags["stall-after"],
      failsOnStall: flags["fail-on-stall"] === true,
      heartbeatMs: flags.heartbeat === 0 || flags.quiet ? undefined : (flags.heartbeat ?? DEFAULTS.heartbeatMs),
    },
    intervalSeconds: (flags.interval ?? DEFAULTS.intervalMs) / 1000,
    startWithinSeconds: (flags["wait-for-start"] ?? 0) / 1000,
    failsFast: flags["fail-fast"] === true,
  };
}

async function earlierRecording(
  { subject, target, flags }: Asked,
  context: Context,
  machine: Machine,
): Promise<FoundRecording | undefined> {
  if (flags["no-record"]) return undefined;
  // A recording that cannot be read is no reason not to watch.
  return findRecording(recordingsFolder(flags.record, context, machine), subject, target, machine, context).catch(
    () => undefined,
  );
}

function recorderFor(
  { subject, target, flags }: Asked,
  recorded: FoundRecording | undefined,
  view: WatchView,
  context: Context,
  machine: Machine,
): Recorder {
  if (flags["no-record"]) return noRecorder;
  return createRecorder({
    folder: folderOf(recordingsFolder(flags.record, context, machine), subject, target),
    resumed: recorded,
    machine,
    onFailure: (why) => void view.notice(`Nothing is recorded any more: ${why}.`),
  });
}

/** Outcomes after which there is nothing more to watch. */
const OVER: ReadonlySet<string> = new Set(["succeeded", "failed", "deleted", "gone"]);

async function end(
  { subject, target, flags }: Asked,
  watched: Watched,
  recorder: Recorder,
  context: Context,
  machine: Machine,
): Promise<ExitCode> {
  const verdict = judge({ watched, subject, target, isStrict: flags.strict === true }, context);
  const result = watchResult({ watched, verdict, subject, target });
  if (OVER.has(watched.outcome)) await recorder.result(result);
  await recorder.close();
  await say(result, verdict, flags, context);
  await tellGitHubActions(result, watched, context, machine);
  const hooks = { onSuccess: flags["on-success"], onFailure: flags["on-failure"], webhook: flags.webhook };
  await runHooks(hooks, result, context, machine);
  return verdict.exitCode;
}

/** The verdict: for programs on stdout, for people on stderr. */
async function say(result: WatchResult, verdict: Verdict, { output, quiet }: WatchFlags, { stdout, stderr }: Context) {
  if (output === "jsonl") await stdout.write(`${JSON.stringify(result)}\n`);
  if (quiet && result.amiId !== undefined) await stdout.write(`${printable(result.amiId)}\n`);
  const isSilent = quiet && verdict.exitCode === ExitCode.Success;
  for (const line of [...(isSilent ? [] : verdict.lines), ...verdict.warnings]) await stderr.write(`${line}\n`);
}
