import { displayWidth } from "../../output/display-width.js";

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Cuts a line to a number of columns. @param cut the sign, one column wide, in which it then ends */
export function fit(text: string, columns: number, cut = "…"): string {
  if (displayWidth(text) <= columns) return text;
  let width = 1;
  let kept = "";
  for (const { segment } of segmenter.segment(text)) {
    width += displayWidth(segment);
    if (width > columns) break;
    kept += segment;
  }
  return columns > 0 ? kept + cut : "";
}

/** Fills a line up with blanks. */
export function pad(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}
