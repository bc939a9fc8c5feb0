import { outline } from "./outline.ts";
import type { Section } from "./page.ts";
import { filePage } from "./pages/file-page.ts";
import { folderPages } from "./pages/folder-pages.ts";
import { httpApiPages } from "./pages/http-api/http-api-pages.ts";

const GENERATORS = {
  "http-api": httpApiPages,
  // typedoc and its TypeScript take a second to load, and whoever only reads Markdown can do without.
  libraries: async (root: URL) => (await import("./pages/libraries/library-pages.ts")).libraryPages(root),
};

/** The pages of the site: the repository's own Markdown, and what is made from JSDoc and the contract. */
export async function readSections(root: URL): Promise<readonly Section[]> {
  return Promise.all(
    outline.map(async ({ title, pages }) => ({
      title,
      pages: (
        await Promise.all(
          pages.map(async (entry) => {
            if ("generated" in entry) return GENERATORS[entry.generated](root);
            return "folder" in entry ? folderPages(root, entry) : [await filePage(root, entry)];
          }),
        )
      ).flat(),
    })),
  );
}
