import { posix } from "node:path";
import type { Page } from "../page.ts";
import { readLink } from "./read-link.ts";

/** Where files that are no pages are shown. */
const REPOSITORY = "https://github.com/pcluster-api/pcluster-api/blob/main";

/**
 * A link of a page, as it is on the site: from page to page where it leads to one, else to the file on GitHub.
 *
 * @param pages the pages by their source; a folder is the page of its `README.md`
 */
export function siteLink(href: string, page: Page, pages: ReadonlyMap<string, Page>): string {
  const link = readLink(href, page.source);
  if (link.kind === "external") return link.url;
  const { file, fragment } = link;
  const target = pages.get(file) ?? pages.get(`${file}/README.md`);
  const hash = fragment === "" ? "" : `#${fragment}`;
  if (target) return target === page && hash ? hash : relativePath(page.path, target.path) + hash;
  if (file.startsWith("generated/")) throw new Error(`${page.source} links to ${href}, which is no page`);
  return `${REPOSITORY}/${file}${hash}`;
}

/** A link from one page of the site to another, which works wherever the site stands. */
export function relativePath(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to) || posix.basename(to);
}
