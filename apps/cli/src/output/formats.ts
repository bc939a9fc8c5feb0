import type { Look } from "./look.js";
import { showInstants } from "./timestamps.js";
import { isRecord, type Result } from "./result.js";

type Format = (result: Result, look: Look) => string | Promise<string>;

/** How data can be printed. What only some formats need is loaded by them. */
export const FORMATS = {
  text: async (result, { isTerminal }) => (await import("./text.js")).text(result, isTerminal),
  table: async ({ value, rows, isQueried }, look) => {
    const { fields, table } = await import("./table.js");
    if (rows) return table(shown(rows, look), look, { allColumns: isQueried });
    return fields(isRecord(value) ? showInstants([value], look.clock, look.utcOffsetMinutes)[0] : value, look);
  },
  json: ({ value }) => `${JSON.stringify(value, null, 2)}\n`,
  jsonl: ({ value, rows }) => jsonLines(rows ?? [value]),
  yaml: async ({ value }) => (await import("./yaml.js")).yaml(value),
  csv: async ({ value, rows }) => (await import("./csv.js")).csv(rows ?? [value]),
  md: async ({ value, rows, isQueried }) => (await import("./markdown.js")).markdown(rows, value, isQueried),
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

/** A JSON document a line. */
export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}

function shown(rows: readonly unknown[], { clock, utcOffsetMinutes }: Look): readonly unknown[] {
  return rows.every(isRecord) ? showInstants(rows, clock, utcOffsetMinutes) : rows;
}
