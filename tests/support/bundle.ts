import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

// Packages of the workspace are found from here, and git ignores it.
const dist = fileURLToPath(new URL("../dist/", import.meta.url));

/** A file of a bundle. The first one of a bundle is its entry; the others are loaded when they are needed. */
export interface Chunk {
  readonly fileName: string;
  readonly code: string;
}

/** Bundles a module for browsers, minified, in chunks. @param code a module that imports packages of the workspace */
export async function bundle(code: string): Promise<readonly Chunk[]> {
  await mkdir(dist, { recursive: true });
  const folder = await mkdtemp(join(dist, "bundle-"));
  try {
    const input = join(folder, "entry.js");
    await writeFile(input, code);
    const built = await rolldown({ input, platform: "browser" });
    const { output } = await built.generate({ format: "esm", minify: true });
    return output
      .flatMap((file) => (file.type === "chunk" ? [file] : []))
      .toSorted((a, b) => Number(b.isEntry) - Number(a.isEntry))
      .map(({ fileName, code: text }) => ({ fileName, code: text }));
  } finally {
    await rm(folder, { recursive: true });
  }
}
