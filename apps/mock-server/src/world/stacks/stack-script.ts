import type { StackEvent } from "@pcluster-api/types";
import { isBetween } from "./dated.js";
import type { StackHistory } from "./stack-history.js";
import type { StackResource } from "./stack-resource.js";

/** The whole life of a stack, past and to come. */
export interface StackScript {
  readonly resources: readonly StackResource[];
  readonly history: StackHistory;
  readonly startedAt: number;
  /** When nothing answers to the stack's name any more. */
  readonly goneAt?: number;
}

export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** A stack at an instant. */
export interface StackAt {
  readonly name: string;
  readonly arn: string;
  readonly status: string;
  readonly statusReason?: string;
  readonly createdAt: number;
  readonly tags: readonly Tag[];
  /** How many events there are so far. */
  readonly eventCount: number;
  /** Events by position, counted from the oldest, which never moves: from `start` up to and not including `end`. */
  events(start: number, end: number): readonly StackEvent[];
  /** The next instant at which anything here is different; `Infinity` where nothing more will come unasked. */
  readonly unchangedUntil: number;
  /** When it will be gone, unless somebody asks for something; `Infinity` for never. */
  readonly goneAt: number;
}

/** `undefined` before the stack is there, and when it is gone. */
export function stackAt(
  { history, startedAt, goneAt }: StackScript,
  tags: () => readonly Tag[],
  at: number,
): StackAt | undefined {
  const standing = isBetween(startedAt, goneAt, at) ? history.statusAt(at) : undefined;
  if (!standing) return undefined;
  const eventCount = history.countAt(at);
  return {
    name: history.identity.name,
    arn: history.identity.arn,
    status: standing.status,
    ...(standing.reason !== undefined && { statusReason: standing.reason }),
    createdAt: startedAt,
    get tags() {
      return tags();
    },
    eventCount,
    events: (start, end) => history.events(start, Math.min(end, eventCount)),
    unchangedUntil: Math.min(history.dateOf(eventCount), goneAt ?? Infinity),
    goneAt: goneAt ?? Infinity,
  };
}
