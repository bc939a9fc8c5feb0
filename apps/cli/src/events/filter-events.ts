import { isFailure } from "@pcluster-api/types/status";

/** What is wanted of the events of a stack, or of a log; everything that is given must hold. */
export interface EventFilter {
  /** Only events that say that something went wrong, rollbacks included. */
  readonly failed?: boolean | undefined;
  /** Logical resource ids; `*` stands for anything, and one of several is enough, here and below. */
  readonly resource?: readonly string[] | undefined;
  /** Resource types, `AWS::ImageBuilder::*`. */
  readonly type?: readonly string[] | undefined;
  /** Resource statuses, `*_FAILED`. */
  readonly status?: readonly string[] | undefined;
  /** Epoch milliseconds: nothing from before. */
  readonly since?: number | undefined;
  /** Found in one of the texts of an event. */
  readonly grep?: RegExp | undefined;
}

type Event = Readonly<Record<string, unknown>>;

/** The fields that a person reads of an event; `resourceProperties` is the template once more. */
const TEXTS = [
  "logicalResourceId",
  "physicalResourceId",
  "resourceType",
  "resourceStatus",
  "resourceStatusReason",
  "message",
];

/** @returns a function that says whether an event, as the API answers it, is wanted */
export function eventMatcher(filter: EventFilter): (event: object) => boolean {
  const { failed, since, grep } = filter;
  const conditions: ((event: Event) => boolean)[] = [
    ...(failed ? [(event: Event) => isFailure(String(event["resourceStatus"]))] : []),
    ...oneOf("logicalResourceId", filter.resource),
    ...oneOf("resourceType", filter.type),
    ...oneOf("resourceStatus", filter.status),
    ...(since === undefined ? [] : [(event: Event) => !isBefore(event, since)]),
    ...(grep ? [(event: Event) => TEXTS.some((name) => name in event && grep.test(String(event[name])))] : []),
  ];
  return (event) => conditions.every((holds) => holds({ ...event }));
}

/** Whether an event is older than an instant, in epoch milliseconds; one without a time of its own is not. */
export function isBefore(event: object, instant: number): boolean {
  return Date.parse(String(Reflect.get(event, "timestamp"))) < instant;
}

/** Whether anything is asked for at all. */
export function isFiltering(filter: EventFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined && value !== false);
}

function oneOf(field: string, patterns: readonly string[] | undefined): ((event: Event) => boolean)[] {
  if (!patterns || patterns.length === 0) return [];
  const wanted = patterns.map(wildcard);
  return [(event) => wanted.some((pattern) => pattern.test(String(event[field])))];
}

function wildcard(pattern: string): RegExp {
  const parts = pattern.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "su");
}
