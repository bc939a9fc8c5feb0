import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "../../page.ts";
import { type EntryPoint, entryPointsOf } from "./entry-points.ts";
import { readable } from "./readable.ts";
import { writeMarkdown } from "./write-markdown.ts";

const LIBRARIES = ["packages/client", "packages/types", "apps/mock-server"] as const;

/** A page for each entry point of the libraries, from their JSDoc. */
export async function libraryPages(root: URL): Promise<readonly Page[]> {
  const entryPoints = (await Promise.all(LIBRARIES.map((room) => entryPointsOf(root, room)))).flat();
  const folder = await mkdtemp(join(tmpdir(), "site-libraries-"));
  try {
    await writeMarkdown(entryPoints, folder);
    return await Promise.all(entryPoints.map((entryPoint) => libraryPage(entryPoint, folder)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function libraryPage({ name }: EntryPoint, folder: string): Promise<Page> {
  const file = `${name.replaceAll("/", ".")}.md`;
  const title = name.replace("@pcluster-api/", "");
  return {
    source: `generated/libraries/${file}`,
    path: `libraries/reference/${title.replaceAll("/", "-")}.html`,
    title,
    markdown: `# ${name}\n\n${readable(await readFile(join(folder, file), "utf8"))}`,
  };
}
