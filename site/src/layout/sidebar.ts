import { relativePath } from "../links/site-link.ts";
import type { Page, Section } from "../page.ts";
import { escapeHtml } from "./escape-html.ts";

/** How many sections are open on every page; of the others, only the one that the reader is in. */
const ALWAYS_OPEN = 2;

/** The list of all pages, by section. */
export function sidebar(sections: readonly Section[], current: Page): string {
  return sections
    .map(({ title, pages }, index) => {
      const isOpen = index < ALWAYS_OPEN || pages.includes(current);
      const items = pages.map((page) => `<li>${pageLink(page, current)}</li>`).join("\n");
      return `<details${isOpen ? " open" : ""}>\n<summary>${escapeHtml(title)}</summary>\n<ul>\n${items}\n</ul>\n</details>`;
    })
    .join("\n");
}

function pageLink(page: Page, current: Page): string {
  const here = page === current ? ' aria-current="page"' : "";
  return `<a href="${relativePath(current.path, page.path)}"${here}>${escapeHtml(page.title)}</a>`;
}
