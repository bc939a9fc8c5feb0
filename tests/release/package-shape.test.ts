import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, test } from "vitest";
import { manifestOf } from "./release.ts";
import { run } from "./run.ts";

const packages = inject("packages");

test("the packages of the workspace share one version", () => {
  expect(new Set(packages.map(({ version }) => version)).size).toBe(1);
});

describe.each(packages)("$name", (published) => {
  const { name, tarball, folder, version } = published;

  test("publint finds nothing to complain about", async () => {
    const packed = await readFile(tarball);
    const { messages } = await publint({
      pack: { tarball: packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength) },
      strict: true,
    });
    const manifest = await manifestOf(published);
    expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([]);
  });

  test("its types are found by every resolution of ES modules", async () => {
    const attw = join(import.meta.dirname, "node_modules/@arethetypeswrong/cli/dist/index.js");
    const words = [attw, tarball, ...(await withoutTypes()), "--profile", "esm-only", "--no-color"];
    // It ends with 1 when an entry is not found, or is something else than its types say.
    await expect(run(process.execPath, words, { cwd: folder })).resolves.toContain(name);
  });

  /** What attw leaves out: entries that are data, and have no types. */
  async function withoutTypes(): Promise<string[]> {
    const { exports } = await manifestOf(published);
    const data = Object.entries(exports).filter(([, to]) => typeof to === "string");
    return data.length > 0 ? ["--exclude-entrypoints", ...data.map(([entry]) => entry)] : [];
  }

  test("its manifest says what it is, where it comes from, and what it runs on", async () => {
    expect(await manifestOf(published)).toMatchObject({
      type: "module",
      license: "Apache-2.0",
      description: expect.stringMatching(/\.$/) as string,
      repository: { type: "git", directory: expect.stringMatching(/^(spec|packages\/\w+|apps\/[\w-]+)$/) as string },
      engines: { node: expect.stringMatching(/^>=/) as string },
      publishConfig: { access: "public", provenance: true },
      sideEffects: expect.anything() as unknown,
    });
  });

  test("nothing in its manifest points back into the workspace", async () => {
    const { dependencies, peerDependencies, optionalDependencies } = await manifestOf(published);
    const ranges = Object.entries({
      ...(dependencies as object),
      ...(peerDependencies as object),
      ...(optionalDependencies as object),
    });
    const ours = ranges.filter(([dependency]) => dependency.startsWith("@pcluster-api/"));
    expect(ranges.filter(([, range]) => /workspace:|catalog:|link:|file:/.test(String(range)))).toEqual([]);
    expect(ours.every(([, range]) => range === version)).toBe(true);
  });

  test("it holds its licence, its README, every file its exports name, and no test or map", async () => {
    const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll("\\", "/"),
      );
    const { exports, bin = {} } = await manifestOf(published);
    const named = [
      ...Object.values(exports).flatMap((to) => (typeof to === "string" ? to : Object.values(to))),
      ...Object.values(bin as object),
    ];
    expect(files).toEqual(
      expect.arrayContaining(["LICENSE", "README.md", ...named.map((file) => String(file).slice(2))]),
    );
    expect(
      files.filter((file) => /^(src|tests)\/|^dist\/.*(\.test\.|fixture|corpus)|\.map$|\.tsbuildinfo$/.test(file)),
    ).toEqual([]);
  });
});

/** Bytes that a user fetches. */
const BUDGETS: Readonly<Record<string, number>> = { "@pcluster-api/client": 60_000, "@pcluster-api/cli": 400_000 };

test("the tarballs stay small", async () => {
  const sizes = await Promise.all(
    packages.map(async ({ name, tarball }) => ({ name, size: (await stat(tarball)).size })),
  );
  for (const { name, size } of sizes) console.log(`${name}: ${(size / 1000).toFixed(1)} kB packed`);
  expect(sizes.filter(({ name, size }) => size > (BUDGETS[name] ?? Infinity))).toEqual([]);
});
