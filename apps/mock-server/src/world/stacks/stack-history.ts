import type { StackEvent } from "@pcluster-api/types";
import type { Derive } from "../derive.js";
import { countUpTo, newestUpTo, type Dated } from "./dated.js";
import type { StackResource } from "./stack-resource.js";

/** Which stack it is. */
export interface StackIdentity {
  readonly name: string;
  readonly arn: string;
  readonly derive: Derive;
}

/** Where the stack itself stands, and why where CloudFormation says so. */
export interface StackStatus {
  readonly status: string;
  readonly reason?: string;
}

/** What one event says, without what can be made from it when it is asked for. */
export interface HistoryEntry {
  readonly at: number;
  /** `undefined` for an event of the stack itself. */
  readonly resource: StackResource | undefined;
  readonly status: string;
  readonly reason: string | undefined;
  /** Whether the resource has its physical id yet. */
  readonly isNamed: boolean;
}

/**
 * All that happens to a stack, past and to come, oldest first. Positions never move, and an event is made from its entry
 * when it is looked at: a hundred thousand of them take little room, and any page costs the same.
 */
export class StackHistory {
  readonly identity: StackIdentity;
  readonly entries: readonly HistoryEntry[];
  readonly #statuses: readonly Dated<StackStatus>[];

  constructor(identity: StackIdentity, entries: readonly HistoryEntry[]) {
    this.identity = identity;
    this.entries = entries;
    this.#statuses = entries
      .filter(({ resource }) => resource === undefined)
      .map(({ at, status, reason }) => ({ at, value: { status, ...(reason !== undefined && { reason }) } }));
  }

  /** How many events there are by an instant. */
  countAt(at: number): number {
    return countUpTo(this.entries, at);
  }

  /** When the event at a position happens; `Infinity` beyond the last. */
  dateOf(position: number): number {
    return this.entries[position]?.at ?? Infinity;
  }

  /** Where the stack stands at an instant; `undefined` before it is there. */
  statusAt(at: number): StackStatus | undefined {
    return newestUpTo(this.#statuses, at);
  }

  /** The events from one position up to and not including another. */
  events(start: number, end: number): StackEvent[] {
    return this.entries.slice(Math.max(0, start), end).map((entry) => this.#event(entry));
  }

  #event(entry: HistoryEntry): StackEvent {
    const { at, resource, status, reason, isNamed } = entry;
    const { arn, name, derive } = this.identity;
    const timestamp = new Date(at).toISOString();
    return {
      ...(resource
        ? {
            eventId: `${resource.logicalId}-${status}-${timestamp}`,
            logicalResourceId: resource.logicalId,
            physicalResourceId: isNamed ? resource.physicalId : "",
            resourceProperties: resource.properties,
            resourceType: resource.type,
          }
        : {
            eventId: derive.uuid(`event ${status} ${at}`),
            logicalResourceId: name,
            physicalResourceId: arn,
            resourceType: "AWS::CloudFormation::Stack",
          }),
      resourceStatus: status,
      ...(reason !== undefined && { resourceStatusReason: reason }),
      stackId: arn,
      stackName: name,
      timestamp,
    };
  }
}

/** Takes down events in any order, and hands out the history in the order of their dates. */
export class HistoryWriter {
  readonly identity: StackIdentity;
  readonly #entries: HistoryEntry[];

  /** @param entries what has happened already */
  constructor(identity: StackIdentity, entries: readonly HistoryEntry[] = []) {
    this.identity = identity;
    this.#entries = [...entries];
  }

  stack(at: number, status: string, reason?: string) {
    this.#entries.push({ at, resource: undefined, status, reason, isNamed: true });
  }

  resource(
    at: number,
    resource: StackResource,
    status: string,
    { isNamed = true, reason }: { isNamed?: boolean; reason?: string | undefined } = {},
  ) {
    this.#entries.push({ at, resource, status, reason, isNamed });
  }

  history(): StackHistory {
    // Sorting is stable: what was written first stays first within one millisecond.
    return new StackHistory(
      this.identity,
      this.#entries.toSorted((a, b) => a.at - b.at),
    );
  }
}
