import { explain, timeline, type TimelineSpan } from "@pcluster-api/client/stack-events";
import type { StackEvent } from "@pcluster-api/types";

/** What a live view shows of events: everything that time alone does not change. */
export interface LiveModel {
  /** What the stack last said of itself; `undefined` before it has. */
  readonly status: string | undefined;
  /** Epoch milliseconds; `undefined` where the events do not tell. */
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
  readonly running: readonly TimelineSpan[];
  readonly done: readonly TimelineSpan[];
  /** Failures that are causes, or are left to be dealt with. */
  readonly failed: readonly TimelineSpan[];
  /** How many failures followed from those. */
  readonly followed: number;
}

/** Reads all of the events, which takes its time where there are many: once for each time that some have come. */
export function liveModel(events: readonly StackEvent[], isWanted: (event: StackEvent) => boolean): LiveModel {
  const wanted = new Set(events.filter(isWanted).map(({ logicalResourceId }) => logicalResourceId));
  const { spans, startedAt, endedAt } = timeline(events);
  const shown = spans.filter(({ logicalResourceId }) => wanted.has(logicalResourceId));
  const of = (category: TimelineSpan["category"]) => shown.filter((span) => span.category === category);
  const { rootCause, contributing, leftovers, operation } = explain(events);
  const causes = new Set([rootCause, ...contributing, ...leftovers].map((event) => event?.logicalResourceId));
  const failures = of("failed");
  const failed = failures.filter(({ logicalResourceId }) => causes.has(logicalResourceId));
  return {
    status: operation.stackStatus,
    startedAt,
    endedAt,
    running: of("in-progress"),
    done: of("complete"),
    failed,
    followed: failures.length - failed.length,
  };
}
