import { readdir, readFile } from "node:fs/promises";
import { pageHtml } from "./layout/page-html.ts";
import { siteLink } from "./links/site-link.ts";
import { readDocument } from "./markdown/read-document.ts";
import { readSections } from "./read-sections.ts";
import { searchEntries, searchIndex } from "./search/search-index.ts";

const ASSETS = new URL("assets/", import.meta.url);

/** The files of the site, by their path from its root. @param root the repository, ending in a slash */
export async function renderSite(root: URL): Promise<ReadonlyMap<string, string>> {
  const sections = await readSections(root);
  const pages = sections.flatMap((section) => section.pages);
  const bySource = new Map(pages.map((page) => [page.source, page]));
  const documents = pages.map((page) => ({ page, document: readDocument(page.markdown) }));
  const html = documents.map(({ page, document }): [string, string] => {
    const body = document.render((href) => siteLink(href, page, bySource));
    return [page.path, pageHtml({ page, document, body, sections })];
  });
  const index = searchIndex(documents.flatMap(({ page, document }) => searchEntries(page, document.passages)));
  return new Map([...html, ...(await readAssets()), ["assets/search-index.js", index]]);
}

async function readAssets(): Promise<[string, string][]> {
  const names = await readdir(ASSETS);
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [
      `assets/${name}`,
      await readFile(new URL(name, ASSETS), "utf8"),
    ]),
  );
}
