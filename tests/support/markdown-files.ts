import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

export const REPOSITORY = new URL("../../", import.meta.url);

/** What people read on GitHub: the root's pages, those of `docs/`, and each room's README, pages and guides. */
const PATTERNS = [
  "*.md",
  "docs/**/*.md",
  "{spec,site}/*.md",
  "{packages,apps}/*/*.md",
  "{packages,apps}/*/docs/*.md",
  "packages/client/src/stack-events/corpus/*.md",
  "tests/fixtures/*/*.md",
];

export interface MarkdownFile {
  /** From the repository's root, `docs/README.md`. */
  readonly path: string;
  readonly text: string;
}

/** The Markdown of the repository, by path. */
export async function markdownFiles(): Promise<readonly MarkdownFile[]> {
  const paths = await Array.fromAsync(glob(PATTERNS, { cwd: fileURLToPath(REPOSITORY) }));
  return Promise.all(
    paths
      .map((path) => path.replaceAll("\\", "/"))
      .toSorted()
      .map(async (path) => ({ path, text: await readFile(new URL(path, REPOSITORY), "utf8") })),
  );
}
