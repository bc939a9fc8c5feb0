import { columnsOf, flatten } from "./columns.js";
import { isRecord } from "./result.js";

/** Rows laid out for printing: the names of the columns where the rows have any, and a list of values a row. */
export interface Cells {
  readonly names: readonly string[] | undefined;
  readonly rows: readonly (readonly unknown[])[];
}

/**
 * Lays rows out: objects by their fields, lists by their places, anything else as a row of one.
 *
 * @param allColumns every field, instead of those worth a column
 */
export function cellsOf(rows: readonly unknown[], { allColumns }: { readonly allColumns: boolean }): Cells {
  if (rows.length === 0 || !rows.every(isRecord))
    return { names: undefined, rows: rows.map((row) => (Array.isArray(row) ? row : [row])) };
  const flat = rows.map((row) => flatten(row));
  const names = columnsOf(flat, { allColumns });
  return { names, rows: flat.map((row) => names.map((name) => row[name])) };
}
