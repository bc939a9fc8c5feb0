import { readFile } from "node:fs/promises";
import { headingOf } from "../markdown/heading-of.ts";
import type { FilePage } from "../outline.ts";
import type { Page } from "../page.ts";

/** A page that is a Markdown file of the repository. */
export async function filePage(root: URL, { source, path, title }: FilePage): Promise<Page> {
  const markdown = await readFile(new URL(source, root), "utf8");
  return { source, path, title: title ?? headingOf(markdown), markdown };
}
