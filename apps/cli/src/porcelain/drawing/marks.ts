/** Signs that stand beside words, never in their place. */
export interface Marks {
  readonly done: string;
  readonly failed: string;
  readonly running: string;
  readonly warning: string;
  readonly full: string;
  readonly empty: string;
  /** Where a line was cut. */
  readonly cut: string;
}

const UNICODE: Marks = { done: "✓", failed: "✗", running: "▸", warning: "!", full: "█", empty: "░", cut: "…" };
const ASCII: Marks = { done: "+", failed: "x", running: ">", warning: "!", full: "#", empty: ".", cut: "~" };

/** The signs that a terminal can show, told by its character set. */
export function marksFor(env: Readonly<Record<string, string | undefined>>): Marks {
  const characters = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"] || "";
  // Where nothing is said, terminals of today take Unicode.
  return env["TERM"] === "linux" || (characters !== "" && !/utf-?8/i.test(characters)) ? ASCII : UNICODE;
}
