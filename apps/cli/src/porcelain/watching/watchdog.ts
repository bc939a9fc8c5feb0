import type { StackEvent } from "@pcluster-api/types";
import type { LogTail } from "../reading/log-tail.js";
import { duration } from "../../output/duration.js";
import { printable } from "../../output/printable.js";
import { runningNow } from "./running-now.js";

/** What may happen while nothing happens; times in milliseconds. */
export interface Limits {
  /** The watch as a whole. */
  readonly timeoutMs: number | undefined;
  /** Without events and log lines, until it counts as stalled. */
  readonly stallAfterMs: number | undefined;
  readonly failsOnStall: boolean;
  /** Silence until a sign of life. */
  readonly heartbeatMs: number | undefined;
}

interface Surroundings {
  readonly limits: Limits;
  readonly now: () => number;
  /** Every event that is known. */
  readonly events: () => readonly StackEvent[];
  /** The last line of the log. */
  readonly readLastLine: () => Promise<LogTail>;
  readonly notice: (text: string) => Promise<void>;
  /** Ends the watch. */
  readonly end: (outcome: "timed-out" | "stalled") => void;
}

/** Notices what does not happen: called again and again, it ends a watch in time and speaks up when nothing else does. */
export function createWatchdog({ limits, now, events, readLastLine, notice, end }: Surroundings) {
  const { timeoutMs, stallAfterMs, failsOnStall, heartbeatMs } = limits;
  const startedAt = now();
  let heardAt = startedAt;
  let newsAt = startedAt;
  let lastLine: string | undefined;
  let isLooking = false;

  /** The log may be busy while the stack is not: an image is built without an event. */
  const lookForLife = async (silentMs: number) => {
    const tail = await readLastLine().catch(() => ({ missing: "The log could not be read." }));
    const last = "events" in tail ? tail.events.at(-1) : undefined;
    const line = last && `${last.timestamp} ${last.message}`;
    const isNew = line !== lastLine && last !== undefined && Date.parse(last.timestamp) > now() - silentMs;
    lastLine = line;
    newsAt = now();
    if (isNew) return;
    const said = last ? `The last line of the log, of ${last.timestamp}: ${printable(last.message)}` : missingOf(tail);
    await notice(`It seems to be stuck: no event and no line in the log for ${duration(silentMs)}. ${said}`);
    if (failsOnStall) end("stalled");
  };

  return {
    /** An event has come. */
    heard() {
      heardAt = now();
      newsAt = heardAt;
    },
    tick() {
      const at = now();
      if (timeoutMs !== undefined && at - startedAt >= timeoutMs) return end("timed-out");
      if (heartbeatMs !== undefined && at - heardAt >= heartbeatMs) {
        const silence = duration(at - newsAt);
        heardAt = at;
        void notice(`Still ${runningNow(events(), at)}; nothing new for ${silence}.`);
      }
      if (stallAfterMs === undefined || isLooking || at - newsAt < stallAfterMs) return undefined;
      isLooking = true;
      void lookForLife(at - newsAt).finally(() => (isLooking = false));
      return undefined;
    },
  };
}

function missingOf(tail: LogTail): string {
  return "missing" in tail ? tail.missing : "The log is empty.";
}
