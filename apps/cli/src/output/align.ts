import { displayWidth } from "./display-width.js";
import { fold } from "./fold.js";

const GAP = "  ";
const INDENT = "  ";
/** The last column is broken in its place where there are so many columns left for it. */
const ENOUGH = 30;

/** Colours the text of a cell. Colour has no width. */
export type Paint = (text: string, row: number, column: number) => string;

/** A column of the table, and how wide it is printed. */
interface Column {
  readonly index: number;
  readonly width: number;
}

/**
 * Cells in columns, one line a row, each ending in a line break. Where a terminal is too narrow for that, the columns that find
 * no room stand below, indented, and what is too long for a line is broken between words.
 *
 * @param columns how many the terminal has; `undefined` where it does not matter
 */
export function align(cells: readonly (readonly string[])[], paint: Paint, columns: number | undefined): string {
  const widths: number[] = [];
  for (const row of cells)
    for (const [column, text] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, displayWidth(text));
  const groups = columns === undefined ? [whole(widths)] : split(widths, columns);
  return cells
    .map((row, index) =>
      groups.map((group, place) => lines(group, row, (text, column) => paint(text, index, column), place)).join(""),
    )
    .join("");
}

function whole(widths: readonly number[]): readonly Column[] {
  return widths.map((width, index) => ({ index, width }));
}

/** The columns that stand side by side, group below group. */
function split(widths: readonly number[], columns: number): readonly (readonly Column[])[] {
  const groups: Column[][] = [[]];
  let left = columns;
  for (const [index, width] of widths.entries()) {
    const isLast = index === widths.length - 1;
    const group = groups.at(-1) ?? [];
    if (group.length === 0 || width <= left || (isLast && left >= ENOUGH)) {
      group.push({ index, width: Math.max(1, Math.min(width, left)) });
    } else {
      left = columns - INDENT.length;
      groups.push([{ index, width: Math.max(1, Math.min(width, left)) }]);
    }
    left -= Math.min(width, left) + GAP.length;
  }
  return groups;
}

function lines(
  group: readonly Column[],
  row: readonly string[],
  paint: (text: string, column: number) => string,
  place: number,
): string {
  const folded = group.map(({ index, width }) => fold(row[index] ?? "", width));
  const height = Math.max(...folded.map((parts) => parts.length));
  return Array.from({ length: height }, (_, line) => folded.map((parts) => parts[line] ?? ""))
    .map((texts) => {
      const last = texts.findLastIndex((text) => text !== "");
      const cells = texts.slice(0, last + 1).map((text, at) => {
        const { index = 0, width = 0 } = group[at] ?? {};
        const padding = at === last ? "" : " ".repeat(Math.max(0, width - displayWidth(text)));
        return paint(text, index) + padding;
      });
      return cells.length === 0 && place > 0 ? "" : `${place > 0 ? INDENT : ""}${cells.join(GAP)}\n`;
    })
    .join("");
}
