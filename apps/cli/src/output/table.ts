import { styleText } from "node:util";
import { statusCategory, type StatusCategory } from "@pcluster-api/types/status";
import { columnsOf, flatten } from "./columns.js";
import { displayWidth } from "./display-width.js";
import { printable } from "./printable.js";

const GAP = "  ";

const COLOURS: Readonly<Record<StatusCategory, Parameters<typeof styleText>[0] | undefined>> = {
  failed: "red",
  complete: "green",
  "in-progress": "yellow",
  unknown: undefined,
};

/** Rows under their column names, aligned; one line a row, each ending in a line break. Empty for no rows. */
export function table(rows: readonly object[], isColoured: boolean): string {
  const flat = rows.map((row) => flatten({ ...row }));
  const columns = columnsOf(flat);
  if (columns.length === 0) return "";
  const cells = [columns.map(heading), ...flat.map((row) => columns.map((name) => printable(row[name])))];
  return align(cells, (text, row) => (isColoured ? colour(text, row) : text));
}

/** One object as lines of name and value. */
export function fields(value: object, isColoured: boolean): string {
  const cells = Object.entries(flatten({ ...value })).map(([name, field]) => [name, printable(field)]);
  return align(cells, (text) => (isColoured ? colour(text, 1) : text));
}

function align(cells: readonly (readonly string[])[], paint: (text: string, row: number) => string): string {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => displayWidth(row[column] ?? ""))));
  return cells
    .map((row, index) => {
      const last = row.findLastIndex((text) => text !== "");
      const line = row.slice(0, last + 1).map((text, column) => {
        // Colour has no width: it goes on after the padding is known.
        const padding = column === last ? "" : " ".repeat((widths[column] ?? 0) - displayWidth(text));
        return paint(text, index) + padding;
      });
      return `${line.join(GAP)}\n`;
    })
    .join("");
}

/** `logicalResourceId` → `LOGICAL RESOURCE ID`. */
function heading(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter}`).toUpperCase();
}

function colour(text: string, row: number): string {
  const style = row === 0 || !/^[A-Z]+(_[A-Z]+)+$/.test(text) ? undefined : COLOURS[statusCategory(text)];
  return style ? styleText(style, text, { validateStream: false }) : text;
}
