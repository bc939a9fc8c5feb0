import { styleText } from "node:util";
import { statusCategory, type StatusCategory } from "@pcluster-api/types/status";
import { cellsOf } from "./cells.js";
import { flatten } from "./columns.js";
import { displayWidth } from "./display-width.js";
import { printable } from "./printable.js";
import { isRecord } from "./result.js";

const GAP = "  ";

const COLOURS: Readonly<Record<StatusCategory, Parameters<typeof styleText>[0] | undefined>> = {
  failed: "red",
  complete: "green",
  "in-progress": "yellow",
  unknown: undefined,
};

/**
 * Rows under their column names, aligned; one line a row, each ending in a line break. Rows that are no objects have no names.
 * Empty for no rows.
 *
 * @param allColumns every field, instead of those worth a column
 */
export function table(rows: readonly unknown[], isColoured: boolean, { allColumns = false } = {}): string {
  const { names, rows: cells } = cellsOf(rows, { allColumns });
  const headings = names ? [names.map(heading)] : [];
  const texts = [...headings, ...cells.map((row) => row.map(printable))];
  return align(texts, (text, row) => (isColoured && row >= headings.length ? colour(text) : text));
}

/** One object as lines of name and value, and below them a table for each list of objects in it. */
export function fields(value: unknown, isColoured: boolean): string {
  if (!isRecord(value)) return value === null || value === undefined ? "" : `${printable(value)}\n`;
  const entries = Object.entries(flatten(value));
  const single = entries.filter(([, field]) => !isTable(field));
  const lines = align(
    single.map(([name, field]) => [name, printable(field)]),
    (text, _row, column) => (isColoured && column > 0 ? colour(text) : text),
  );
  const tables = entries.filter(([, field]) => isTable(field)).map(([name, field]) => section(name, field, isColoured));
  return [lines, ...tables].filter((part) => part !== "").join("\n");
}

function section(name: string, rows: unknown, isColoured: boolean): string {
  return `${heading(name)}\n${table(Array.isArray(rows) ? rows : [], isColoured, { allColumns: true })}`;
}

function isTable(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord);
}

type Paint = (text: string, row: number, column: number) => string;

function align(cells: readonly (readonly string[])[], paint: Paint): string {
  const widths: number[] = [];
  for (const row of cells)
    for (const [column, text] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, displayWidth(text));
  return cells
    .map((row, index) => {
      const last = row.findLastIndex((text) => text !== "");
      const line = row.slice(0, last + 1).map((text, column) => {
        // Colour has no width: it goes on after the padding is known.
        const padding = column === last ? "" : " ".repeat((widths[column] ?? 0) - displayWidth(text));
        return paint(text, index, column) + padding;
      });
      return `${line.join(GAP)}\n`;
    })
    .join("");
}

/** `logicalResourceId` → `LOGICAL RESOURCE ID`. */
function heading(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter}`).toUpperCase();
}

function colour(text: string): string {
  const style = /^[A-Z]+(_[A-Z]+)+$/.test(text) ? COLOURS[statusCategory(text)] : undefined;
  return style ? styleText(style, text, { validateStream: false }) : text;
}
