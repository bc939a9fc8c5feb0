import type { Client } from "@pcluster-api/client";
import { explain, follow, type FollowEnd } from "@pcluster-api/client/stack-events";
import type { StackEvent } from "@pcluster-api/types";
import type { Context } from "../../context.js";
import type { Machine } from "../../machine/machine.js";
import { printable } from "../../output/printable.js";
import type { Recorder } from "../recording/recorder.js";
import type { Subject, Target } from "../subject.js";
import { createWatchdog, type Limits } from "./watchdog.js";
import type { Watched, WatchOutcome } from "./watched.js";
import type { WatchView } from "./watch-view.js";

const TICK_MS = 1000;
/** How many events are recorded and shown in one go, out of those that a poll has brought. */
const BATCH = 1000;

/** What is watched, and for how long. */
export interface WatchPlan {
  readonly subject: Subject;
  readonly target: Target;
  readonly client: Client;
  readonly limits: Limits;
  readonly intervalSeconds: number | undefined;
  /** How long a stack that is not there yet may take to appear. */
  readonly startWithinSeconds: number;
  /** Whether the first failure ends the watch, and not the end of the stack's work. */
  readonly failsFast: boolean;
  /** What an earlier watch saw. */
  readonly earlier: readonly StackEvent[];
  /** The event to go on from; `undefined` to read everything, which shows each event once all the same. */
  readonly sinceEventId: string | undefined;
}

export interface WatchTools {
  readonly context: Context;
  readonly machine: Machine;
  readonly recorder: Recorder;
  readonly view: WatchView;
}

/** Watches a stack until it ends, or the watch does. Never throws: what went wrong is an outcome. */
export async function watchStack(plan: WatchPlan, { context, machine, recorder, view }: WatchTools): Promise<Watched> {
  const { subject, target, client, limits, earlier } = plan;
  const { now, signal } = context;
  const startedAt = now();
  const events = [...earlier];
  const known = new Set(earlier.map(({ eventId }) => eventId));
  const unseen: StackEvent[] = [];
  const stopping = new AbortController();
  const ending = AbortSignal.any([signal, stopping.signal]);
  let endedEarly: WatchOutcome | undefined;
  let beganDeleting: boolean | undefined;
  let isTroubled = false;

  /** Events are the file's before anybody sees them: whatever ends this process, the next watch goes on from what was shown. */
  const show = async () => {
    for (const batch of batches(unseen.splice(0))) {
      await recorder.events(batch);
      await view.events(batch);
    }
  };
  const end = (outcome: WatchOutcome) => {
    endedEarly ??= outcome;
    stopping.abort();
  };
  const watchdog = createWatchdog({
    limits: { ...limits, heartbeatMs: view.isLive ? undefined : limits.heartbeatMs },
    now,
    events: () => events,
    readLastLine: () => subject.readLog(client, target, 1, ending),
    notice: (text) => view.notice(text),
    end,
  });
  const stopTicking = machine.every(TICK_MS, () => {
    watchdog.tick();
    view.tick();
  });
  const watched = (outcome: WatchOutcome, last?: FollowEnd, error?: unknown): Watched => ({
    outcome,
    events,
    newEvents: events.length - earlier.length,
    stackStatus: last?.stackStatus ?? explain(events).operation.stackStatus,
    description: last?.description,
    beganDeleting: beganDeleting ?? false,
    startedAt,
    endedAt: now(),
    ...(error !== undefined && { error }),
  });

  const following = follow(client, subject.input(target), {
    intervalSeconds: plan.intervalSeconds,
    startWithinSeconds: plan.startWithinSeconds,
    sinceEventId: plan.sinceEventId,
    signal: ending,
    now,
    random: () => machine.random(),
    sleep: async (ms, pauseSignal) => {
      await show();
      beganDeleting ??= events.length > 0 && isDeletion(events);
      if (plan.failsFast && explain(events).rootCause) end("failed");
      await recorder.sync();
      return context.sleep(ms, pauseSignal);
    },
    onTrouble: (error) => {
      if (!isTroubled) void view.notice(`${printable(error.message)}. It is asked again.`);
      isTroubled = true;
    },
  });
  try {
    for (;;) {
      const next = await following.next();
      if (next.done) return watched(outcomeOf(next.value, events), next.value);
      isTroubled = false;
      const event = next.value;
      if (known.has(event.eventId)) continue;
      known.add(event.eventId);
      events.push(event);
      unseen.push(event);
      watchdog.heard();
    }
  } catch (error) {
    if (signal.aborted) return watched("interrupted");
    return endedEarly ? watched(endedEarly) : watched("error", undefined, error);
  } finally {
    await show();
    stopTicking();
    await recorder.sync();
  }
}

function* batches(events: readonly StackEvent[]) {
  for (let from = 0; from < events.length; from += BATCH) yield events.slice(from, from + BATCH);
}

/** A watch that begins where an earlier one ended may know from that one what the stack was about. */
function outcomeOf({ outcome, stackStatus }: FollowEnd, events: readonly StackEvent[]): WatchOutcome {
  if (outcome !== "gone" || stackStatus !== undefined) return outcome;
  return isDeletion(events) ? "deleted" : "gone";
}

function isDeletion(events: readonly StackEvent[]): boolean {
  return explain(events).operation.stackStatus?.startsWith("DELETE_") ?? false;
}
