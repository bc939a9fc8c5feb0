import type { FaultRule } from "../faults/fault-rule.js";
import type { LogEntry } from "./log-entry.js";
import type { Origin, Store } from "./store.js";

interface Kept {
  readonly origin: Origin;
  readonly entries: LogEntry[];
  faults: readonly FaultRule[];
}

/** Keeps everything for as long as the process lives. */
export function memoryStore(): Store {
  const histories = new Map<string, Kept>();
  return {
    names: () => [...histories.keys()],
    read: (namespace) => histories.get(namespace),
    write: (namespace, { origin, entries, faults }) =>
      void histories.set(namespace, { origin, entries: [...entries], faults }),
    append: (namespace, entry) => void histories.get(namespace)?.entries.push(entry),
    saveFaults(namespace, rules) {
      const kept = histories.get(namespace);
      if (kept) kept.faults = rules;
    },
    remove: (namespace) => void histories.delete(namespace),
    close: () => {},
  };
}
