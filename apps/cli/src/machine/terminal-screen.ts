import { clearScreenDown, cursorTo, moveCursor } from "node:readline";
import { stripVTControlCharacters } from "node:util";
import { displayWidth } from "../output/display-width.js";
import type { Screen } from "./machine.js";

/** A terminal, with the cursor behind what is drawn. */
export function terminalScreen(
  stream: NodeJS.WritableStream & { readonly columns: number; readonly rows: number },
): Screen {
  let drawn: readonly string[] = [];
  return {
    size: () => ({ columns: stream.columns, rows: stream.rows }),
    draw(lines) {
      moveCursor(stream, 0, -rowsOf(drawn, stream.columns));
      cursorTo(stream, 0);
      clearScreenDown(stream);
      stream.write(lines.map((line) => `${line}\n`).join(""));
      drawn = lines;
    },
    leave() {
      drawn = [];
    },
  };
}

/** A terminal that has become narrower breaks the lines that are in it. */
function rowsOf(lines: readonly string[], columns: number): number {
  return lines.reduce(
    (rows, line) => rows + Math.max(1, Math.ceil(displayWidth(stripVTControlCharacters(line)) / columns)),
    0,
  );
}
