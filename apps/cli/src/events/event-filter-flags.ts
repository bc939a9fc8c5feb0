import { parseInstant } from "../flags/parse-instant.js";
import type { EventFilter } from "./filter-events.js";

const several = (placeholder: string, brief: string) => ({
  kind: "parsed",
  parse: String,
  optional: true,
  variadic: true,
  placeholder,
  brief,
});

/** The filters that lists of events and logs have in common, as stricli takes them. */
export const LOG_FILTER_FLAGS = {
  since: {
    kind: "parsed",
    parse: String,
    optional: true,
    placeholder: "WHEN",
    brief: "Nothing older: an instant, or 90s, 15m, 2h, 1d ago",
  },
  grep: {
    kind: "parsed",
    parse: parsePattern,
    optional: true,
    placeholder: "REGEX",
    brief: "With a match, in any case",
  },
};

/** The filters of lists of stack events. */
export const EVENT_FILTER_FLAGS = {
  failed: { kind: "boolean", optional: true, withNegated: false, brief: "Failures and rollbacks only" },
  resource: several("NAME", "Of these resources; * stands for anything"),
  type: several("TYPE", "Of these resource types; * stands for anything"),
  status: several("STATUS", "With these statuses; * stands for anything"),
  ...LOG_FILTER_FLAGS,
};

/** Names of those that take several values. */
export const SEVERAL_VALUED_FILTERS: readonly string[] = Object.entries(EVENT_FILTER_FLAGS).flatMap(([name, flag]) =>
  "variadic" in flag ? [name] : [],
);

/**
 * Reads the filters from what stricli parsed.
 *
 * @param now epoch milliseconds, from which `--since 15m` counts
 * @throws {UsageError} when `--since` says no time
 */
export function readEventFilter(flags: Readonly<Record<string, unknown>>, now: number): EventFilter {
  const { failed, since, grep } = flags;
  return {
    failed: failed === true,
    resource: texts(flags["resource"]),
    type: texts(flags["type"]),
    status: texts(flags["status"]),
    since: since === undefined ? undefined : parseInstant(String(since), now, "--since"),
    grep: grep instanceof RegExp ? grep : undefined,
  };
}

function texts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.length > 0 ? value.map(String) : undefined;
}

function parsePattern(text: string): RegExp {
  try {
    return new RegExp(text, "iu");
  } catch {
    throw new Error("it takes a regular expression");
  }
}
