import { readdir } from "node:fs/promises";
import type { FolderPages } from "../outline.ts";
import type { Page } from "../page.ts";
import { filePage } from "./file-page.ts";

/** A page for each Markdown file of a folder, and before them one that lists them. */
export async function folderPages(
  root: URL,
  { folder, path, title, introduction }: FolderPages,
): Promise<readonly Page[]> {
  const names = (await readdir(new URL(`${folder}/`, root))).filter((name) => name.endsWith(".md")).toSorted();
  const pages = await Promise.all(
    names.map((name) =>
      filePage(root, { source: `${folder}/${name}`, path: `${path}/${name.replace(/\.md$/, ".html")}` }),
    ),
  );
  const list = pages.map((page, index) => `- [${page.title}](${String(names[index])})`).join("\n");
  const markdown = `# ${title}\n\n${introduction}\n\n${list}\n`;
  return [{ source: `${folder}/README.md`, path: `${path}/index.html`, title, markdown }, ...pages];
}
