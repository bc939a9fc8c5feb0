import { cellsOf } from "./cells.js";
import { isRecord } from "./result.js";
import { printable } from "./printable.js";

/** A Markdown table: of rows, or of the fields of one object. Nothing in it is taken for markup. */
export function markdown(rows: readonly unknown[] | undefined, value: unknown, allColumns: boolean): string {
  if (!rows && !isRecord(value)) return value === null || value === undefined ? "" : `${escape(value)}\n`;
  const { names, rows: cells } = rows
    ? cellsOf(rows, { allColumns })
    : { names: ["field", "value"], rows: Object.entries(isRecord(value) ? value : {}) };
  if (cells.length === 0) return "";
  const headings = names ?? (cells[0] ?? []).map((_, index) => String(index + 1));
  const lines = [headings.map(escape), headings.map(() => "---"), ...cells.map((row) => row.map(escape))];
  return lines.map((line) => `| ${line.join(" | ")} |\n`).join("");
}

function escape(value: unknown): string {
  return printable(value).replace(/[\\`*[\]<>&|~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (mark) =>
    mark === "<" ? "&lt;" : mark === "&" ? "&amp;" : `\\${mark}`,
  );
}
