import type { ExitCode } from "../../exit-codes.js";
import { timeline } from "@pcluster-api/client/stack-events";
import type { StackEvent } from "@pcluster-api/types";
import { regionOf } from "../recording/recording-name.js";
import type { Subject, Target } from "../subject.js";
import type { Watched, WatchOutcome } from "../watching/watched.js";
import { amiIdOf, type Verdict } from "./verdict.js";

/**
 * How a watch ended, for programs: the last line of `-o jsonl`, the end of a recording, what `--on-success` and `--on-failure`
 * read and `--webhook` posts. Fields are added, never changed, within a version.
 */
export interface WatchResult {
  readonly record: "result";
  readonly version: 1;
  readonly imageId?: string;
  readonly clusterName?: string;
  /** Missing where neither the user nor an event names it. */
  readonly region?: string;
  readonly stackId?: string;
  readonly outcome: WatchOutcome;
  readonly exitCode: ExitCode;
  /** The verdict in words. */
  readonly message: string;
  readonly stackStatus?: string;
  readonly amiId?: string;
  readonly rootCause?: StackEvent;
  /** Ids and texts of what is known about such failures. */
  readonly hints: readonly { readonly id: string; readonly action: string; readonly link: string }[];
  /** What could not be cleared away. */
  readonly warnings: readonly string[];
  /** Events that are known, recorded ones included. */
  readonly events: number;
  /** When the stack's operation began and ended, ISO 8601; missing where its events do not tell. */
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly durationMs?: number;
}

interface Given {
  readonly watched: Watched;
  readonly verdict: Verdict;
  readonly subject: Subject;
  readonly target: Target;
}

export function watchResult({ watched, verdict, subject, target }: Given): WatchResult {
  const { events, outcome, stackStatus } = watched;
  const { rootCause, hints } = verdict.explanation;
  const stackId = events.at(-1)?.stackId;
  const region = target.region ?? (stackId && regionOf(stackId));
  const amiId = amiIdOf(watched);
  const { startedAt, endedAt } = spanOf(watched, verdict);
  return {
    record: "result",
    version: 1,
    [subject.idField]: target.id,
    ...(region && { region }),
    ...(stackId && { stackId }),
    outcome,
    exitCode: verdict.exitCode,
    message: verdict.lines[0] ?? "",
    ...(stackStatus && { stackStatus }),
    ...(amiId && { amiId }),
    ...(rootCause && { rootCause }),
    hints: hints.map(({ id, action, link }) => ({ id, action, link })),
    warnings: verdict.warnings,
    events: events.length,
    ...(startedAt !== undefined && { startedAt: new Date(startedAt).toISOString() }),
    ...(endedAt !== undefined && { endedAt: new Date(endedAt).toISOString() }),
    ...(startedAt !== undefined && endedAt !== undefined && { durationMs: endedAt - startedAt }),
  };
}

/** From when to when the work took. That of an image that was built ends where the deletion of its stack begins. */
function spanOf({ events, outcome }: Watched, { explanation: { operation } }: Verdict) {
  if (outcome !== "succeeded" || operation.kind !== "delete")
    return { startedAt: operation.startedAt, endedAt: operation.endedAt };
  return { startedAt: timeline(events, { operations: "all" }).startedAt, endedAt: operation.startedAt };
}
