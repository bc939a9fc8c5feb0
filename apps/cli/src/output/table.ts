import { styleText } from "node:util";
import { statusCategory, type StatusCategory } from "@pcluster-api/types/status";
import { align } from "./align.js";
import { cellsOf } from "./cells.js";
import { flatten } from "./columns.js";
import { printable } from "./printable.js";
import { isRecord } from "./result.js";

const COLOURS: Readonly<Record<StatusCategory, Parameters<typeof styleText>[0] | undefined>> = {
  failed: "red",
  complete: "green",
  "in-progress": "yellow",
  unknown: undefined,
};

/** How a table is drawn. */
export interface Drawing {
  readonly isColoured: boolean;
  /** How many columns the terminal has that it is for; `undefined` where it does not matter. */
  readonly columns: number | undefined;
}

/**
 * Rows under their column names, aligned; one line a row, each ending in a line break. Rows that are no objects have no names.
 * Empty for no rows.
 *
 * @param allColumns every field, instead of those worth a column
 */
export function table(rows: readonly unknown[], { isColoured, columns }: Drawing, { allColumns = false } = {}): string {
  const { names, rows: cells } = cellsOf(rows, { allColumns });
  const headings = names ? [names.map(heading)] : [];
  const texts = [...headings, ...cells.map((row) => row.map(printable))];
  return align(texts, (text, row) => (isColoured && row >= headings.length ? colour(text) : text), columns);
}

/** One object as lines of name and value, and below them a table for each list of objects in it. */
export function fields(value: unknown, drawing: Drawing): string {
  if (!isRecord(value)) return value === null || value === undefined ? "" : `${printable(value)}\n`;
  const entries = Object.entries(flatten(value));
  const single = entries.filter(([, field]) => !isTable(field));
  const lines = align(
    single.map(([name, field]) => [name, printable(field)]),
    (text, _row, column) => (drawing.isColoured && column > 0 ? colour(text) : text),
    drawing.columns,
  );
  const tables = entries.filter(([, field]) => isTable(field)).map(([name, field]) => section(name, field, drawing));
  return [lines, ...tables].filter((part) => part !== "").join("\n");
}

function section(name: string, rows: unknown, drawing: Drawing): string {
  return `${heading(name)}\n${table(Array.isArray(rows) ? rows : [], drawing, { allColumns: true })}`;
}

function isTable(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord);
}

/** `logicalResourceId` → `LOGICAL RESOURCE ID`. */
function heading(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter}`).toUpperCase();
}

function colour(text: string): string {
  const style = /^[A-Z]+(_[A-Z]+)+$/.test(text) ? COLOURS[statusCategory(text)] : undefined;
  return style ? styleText(style, text, { validateStream: false }) : text;
}
