import { displayWidth } from "./display-width.js";

/**
 * Breaks a line of text between words into lines that take at most so many columns. A word that takes more is left to the
 * terminal, which breaks it where it ends, and lets it be copied as a whole: an ARN, say.
 */
export function fold(text: string, columns: number): string[] {
  if (displayWidth(text) <= columns) return [text];
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && displayWidth(longer) <= columns) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
