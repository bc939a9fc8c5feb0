import { mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { manifestOf, type PublishedPackage } from "./release.ts";
import { exportedNames } from "./exported-names.ts";

const packages = inject("packages");
const consumer = join(inject("scratch"), "public-names");

// Declarations of one package name those of another: each is found where a package manager would have put it.
beforeAll(async () => {
  for (const { name, folder } of packages) {
    const place = join(consumer, "node_modules", name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(folder, place, "junction");
  }
});

test.each(packages)("the public names of $name are those that are written down", async (published) => {
  await expect(await publicNames(published)).toMatchFileSnapshot(
    join(import.meta.dirname, "public-names", `${published.name.replace("@pcluster-api/", "")}.txt`),
  );
});

/** A line for each way in, and below it a line for each name: `function createClient`. */
async function publicNames(published: PublishedPackage): Promise<string> {
  const { exports, bin = {} } = await manifestOf(published);
  const entries = Object.entries(exports).map(([entry, to]) => {
    const path = join(published.name, entry).replaceAll("\\", "/");
    const names = typeof to === "string" ? [] : exportedNames(join(published.folder, to.types), consumer);
    return [path, ...names.map((name) => `  ${name}`)].join("\n");
  });
  const programs = Object.keys(bin as object).map((name) => `program ${name}`);
  return `${[...entries, ...programs].join("\n\n")}\n`;
}
