import type { Client, WaiterError, WaitOptions, WaitResult } from "@pcluster-api/client";
import type { Context } from "../../context.js";
import { ExitCode } from "../../exit-codes.js";
import { printable } from "../../output/printable.js";
import { reportOf } from "../../report-error.js";
import { checkName } from "../check-name.js";
import type { WaitFlags } from "../flags/wait-flags.js";
import { nextCommand } from "../next-command.js";
import { openSession } from "../open-session.js";
import { print } from "../print.js";
import type { Subject, Target } from "../subject.js";

/** Waits for one thing; the waiters of the client, which answer each in its own way. */
export type Waiter = (client: Client, target: Target, options: WaitOptions<object>) => Promise<WaitResult<object>>;

/** Waits until an image or cluster is in a state, saying on stderr when it changes, and prints what it is then. */
export async function wait<State extends string>(
  subject: Subject,
  waiters: Readonly<Record<State, Waiter>>,
  standard: State,
  context: Context,
  flags: WaitFlags<State>,
  id: string,
): Promise<ExitCode> {
  checkName(subject, id);
  const { client, region } = await openSession(flags, context);
  const { now, sleep, signal, stderr } = context;
  const target = { id, region };
  const state = flags.for ?? standard;
  let last: string | undefined;
  const waiting = waiters[state](client, target, {
    maxWaitSeconds: seconds(flags.timeout),
    delaySeconds: seconds(flags.interval),
    startWithinSeconds: seconds(flags["wait-for-start"]),
    signal,
    now,
    sleep,
    onPoll: (polled) => {
      const status = statusIn(polled);
      if (status !== undefined && status !== last) void stderr.write(`${id}: ${printable(status)}\n`);
      last = status;
    },
  });
  try {
    const { answer } = await waiting;
    if (answer) await print(answer, undefined, flags, context);
    return ExitCode.Success;
  } catch (error) {
    if (!isWaiterError(error)) throw error;
    const lines = explain(error, state, subject, target, context);
    await stderr.write(lines.map((line) => `${line}\n`).join(""));
    return reportOf(error, context).exitCode;
  }
}

/** Why it was given up, what was seen meanwhile, and what to type next. */
function explain(
  { outcome, seen, cause }: WaiterError,
  state: string,
  subject: Subject,
  target: Target,
  context: Context,
): readonly string[] {
  const counts = seen.map(({ what, count }) => `${printable(what)} × ${count}`).join(", ");
  if (outcome === "failure")
    return [`${target.id} can no longer become ${state}; seen: ${counts}.`, nextCommand(subject, target, "why")];
  const unanswered = cause === undefined ? [] : reportOf(cause, context).lines.slice(0, 1);
  return [
    `Time was up, and ${target.id} is not ${state}; seen: ${counts}.`,
    ...unanswered,
    nextCommand(subject, target, "watch"),
  ];
}

/** The client's code is loaded where a request is sent, and its errors are told apart by their kind. */
function isWaiterError(error: unknown): error is WaiterError {
  return error instanceof Error && "kind" in error && error.kind === "waiter";
}

function seconds(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : ms / 1000;
}

/** Descriptions of images, of clusters and of fleets each have a name of their own for it. */
function statusIn(polled: object): string | undefined {
  const name = ["imageBuildStatus", "clusterStatus", "status"].find((one) => one in polled);
  const value: unknown = name === undefined ? undefined : Reflect.get(polled, name);
  return typeof value === "string" ? value : undefined;
}
