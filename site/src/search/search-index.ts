import type { Passage } from "../markdown/read-document.ts";
import type { Page } from "../page.ts";

/** How much of a passage can be found; what is longer is a table of all there is. */
const LONGEST = 1500;

/** What the search of the site knows of one passage: where it is, its page, its heading, its words. */
export type SearchEntry = readonly [href: string, page: string, heading: string, text: string];

export function searchEntries({ path, title }: Page, passages: readonly Passage[]): SearchEntry[] {
  return passages.map(({ heading: { level, text, slug }, text: words }) => [
    level === 1 ? path : `${path}#${slug}`,
    title,
    level === 1 ? "" : text,
    words.slice(0, LONGEST),
  ]);
}

/** A script: a page that was opened as a file may not fetch JSON. */
export function searchIndex(entries: readonly SearchEntry[]): string {
  return `globalThis.searchIndex = ${JSON.stringify(entries)};\n`;
}
