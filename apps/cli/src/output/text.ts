import { cellsOf } from "./cells.js";
import { printable } from "./printable.js";
import { isRecord, type Result } from "./result.js";

/**
 * Plain text for shells: a value alone is printed bare, a list a line for each of its rows with tabs between values, an object
 * a line for each field. Nothing for `null`.
 *
 * @param isTerminal a text alone is printed as it is, but for what would drive a terminal
 */
export function text({ value, rows, isQueried }: Result, isTerminal: boolean): string {
  if (rows) return lines(cellsOf(rows, { allColumns: isQueried }).rows);
  if (value === null || value === undefined) return "";
  if (isRecord(value)) return lines(Object.entries(value));
  return `${typeof value === "string" && !isTerminal ? value : bare(value)}\n`;
}

function lines(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => `${row.map(printable).join("\t")}\n`).join("");
}

/** Line breaks and tabs drive nothing. */
function bare(value: unknown): string {
  return typeof value === "string"
    ? value
        .split(/([\n\t])/)
        .map((part) => (/^[\n\t]$/.test(part) ? part : printable(part)))
        .join("")
    : printable(value);
}
