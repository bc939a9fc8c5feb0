import type { Context } from "../context.js";
import { resolveSetting } from "../settings/resolve-settings.js";
import { readConfig } from "../settings/config-file.js";
import { UsageError } from "../usage-error.js";
import type { Query } from "./compile-query.js";
import { FORMATS, type FormatName } from "./formats.js";
import { COLOR_CHOICES, isColoured, type ColorChoice } from "./is-coloured.js";
import type { Look } from "./look.js";
import { CLOCKS, type Clock } from "./timestamps.js";

const CLOCK_BRIEFS: Readonly<Record<Clock, string>> = {
  utc: "Times in UTC, the default elsewhere",
  local: "Times of this machine, the default on a terminal",
  relative: "Times of events since the first one",
};

/** The flags of every command that prints data, as stricli takes them. */
export const OUTPUT_FLAGS = {
  output: {
    kind: "enum",
    values: Object.keys(FORMATS),
    optional: true,
    brief: "table on a terminal, json elsewhere",
  },
  query: {
    kind: "parsed",
    parse: String,
    optional: true,
    placeholder: "JMESPATH",
    brief: "Print what this makes of the whole result",
  },
  ...Object.fromEntries(
    CLOCKS.map((name) => [name, { kind: "boolean", optional: true, withNegated: false, brief: CLOCK_BRIEFS[name] }]),
  ),
  color: { kind: "enum", values: COLOR_CHOICES, optional: true, brief: "In colour; else NO_COLOR, FORCE_COLOR" },
};

/** How the data of a command is printed. */
export interface Presentation {
  readonly format: FormatName;
  readonly query: string | undefined;
  readonly look: Look;
}

/** @throws {UsageError} when a setting, or a combination of flags, is no use */
export async function readPresentation(
  flags: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<Presentation> {
  const { stdout, env, utcOffsetMinutes } = context;
  const text = (value: unknown) => (value === undefined ? undefined : String(value));
  const sources = {
    flags: { output: text(flags["output"]), color: text(flags["color"]) },
    config: await readConfig(context),
    context,
  };
  const format = resolveSetting("output", sources)?.value ?? (stdout.isTTY ? "table" : "json");
  const color = resolveSetting("color", sources)?.value ?? "auto";
  return {
    // Settings have been checked against the same tables.
    format: format as FormatName,
    query: text(flags["query"]),
    look: {
      isColoured: isColoured(color as ColorChoice, stdout, env),
      isTerminal: stdout.isTTY,
      columns: stdout.isTTY ? stdout.columns : undefined,
      clock: readClock(flags) ?? (stdout.isTTY && !env["CI"] ? "local" : "utc"),
      utcOffsetMinutes,
    },
  };
}

function readClock(flags: Readonly<Record<string, unknown>>): Clock | undefined {
  const asked = CLOCKS.filter((name) => flags[name] === true);
  if (asked.length <= 1) return asked[0];
  throw new UsageError(`Times are shown in one way: give one of ${asked.map((name) => `--${name}`).join(" and ")}`);
}

/** What `--query` asks for; its language is loaded where it does. @throws {UsageError} when the query is none */
export async function readQuery({ query }: Presentation): Promise<Query | undefined> {
  if (query === undefined) return undefined;
  const { compileQuery } = await import("./compile-query.js");
  return compileQuery(query);
}
