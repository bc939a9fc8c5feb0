import { timeline } from "@pcluster-api/client/stack-events";
import type { StackEvent } from "@pcluster-api/types";
import { duration } from "../../output/duration.js";
import { printable } from "../../output/printable.js";

const NAMED = 3;

/** What a stack is at work on, in words: `at work on ParallelClusterImage (9m 40s)`. @param now epoch milliseconds */
export function runningNow(events: readonly StackEvent[], now: number): string {
  const running = timeline(events, { now }).spans.filter(({ category }) => category === "in-progress");
  if (running.length === 0) return events.length === 0 ? "waiting for the stack to begin" : "under way";
  const named = running
    .slice(0, NAMED)
    .map(({ logicalResourceId, durationMs = 0 }) => `${printable(logicalResourceId)} (${duration(durationMs)})`);
  const more = running.length > NAMED ? ` and ${running.length - NAMED} more` : "";
  return `at work on ${named.join(", ")}${more}`;
}
