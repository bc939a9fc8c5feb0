import { stringify } from "csv-stringify/sync";
import { cellsOf } from "./cells.js";

/**
 * Every field of every row as CSV, under a line of names where rows have any. Values that a spreadsheet would run as a formula
 * begin with a quote.
 */
export function csv(rows: readonly unknown[]): string {
  const { names, rows: cells } = cellsOf(rows, { allColumns: true });
  const records = [...(names ? [names] : []), ...cells.map((row) => row.map(asText))];
  return stringify(records, { escape_formulas: true });
}

function asText(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
