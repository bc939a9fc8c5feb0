import type { Heading } from "../markdown/read-document.ts";
import { escapeHtml } from "./escape-html.ts";

const LEVELS: readonly number[] = [2, 3];

/** What is on a page, for the margin; empty where there are too few headings to need it. */
export function contents(headings: readonly Heading[]): string {
  const shown = headings.filter(({ level }) => LEVELS.includes(level));
  if (shown.length < 2) return "";
  const items = shown.map(
    ({ level, text, slug }) => `<li class="level-${level}"><a href="#${slug}">${escapeHtml(text)}</a></li>`,
  );
  return `<nav class="contents" aria-label="On this page">\n<h2>On this page</h2>\n<ul>\n${items.join("\n")}\n</ul>\n</nav>`;
}
