import type { FaultRule } from "../faults/fault-rule.js";
import type { Scenario } from "../scenarios/scenario.js";
import type { LogEntry } from "./log-entry.js";

/** What a world starts from: with the same entries, the same origin gives the same answers. */
export interface Origin {
  readonly seed: string;
  /** The name of a scenario, or one in full. */
  readonly scenario: string | Scenario;
  readonly speed: number;
  /** When it began, in real and in its own time; epoch milliseconds. */
  readonly real: number;
  readonly virtual: number;
}

export interface History {
  readonly origin: Origin;
  /** The oldest first. */
  readonly entries: readonly LogEntry[];
  /** The fault rules, and how far each has come. */
  readonly faults: readonly FaultRule[];
}

/**
 * Where the server keeps what was asked of it, by namespace; the one without a name is that of requests that name none.
 * What has been written is kept, whatever happens next.
 */
export interface Store {
  names(): readonly string[];
  /** @returns `undefined` for a namespace that is not there */
  read(namespace: string): History | undefined;
  /** Replaces all that is kept of a namespace. */
  write(namespace: string, history: History): void;
  append(namespace: string, entry: LogEntry): void;
  saveFaults(namespace: string, rules: readonly FaultRule[]): void;
  remove(namespace: string): void;
  close(): void;
}
