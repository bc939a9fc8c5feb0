import type { Client, WaitOptions, WaitResult } from "@pcluster-api/client";
import type { Context } from "../../context.js";
import { ExitCode } from "../../exit-codes.js";
import { printable } from "../../output/printable.js";
import { checkName } from "../check-name.js";
import type { WaitFlags } from "../flags/wait-flags.js";
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
  let last: string | undefined;
  const { answer } = await waiters[flags.for ?? standard](
    client,
    { id, region },
    {
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
    },
  );
  if (answer) await print(answer, undefined, flags, context);
  return ExitCode.Success;
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
