import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { outline, readDocument } from "@pcluster-api/site";
import { expect, test } from "vitest";
import { blocksOf } from "../support/markdown-blocks.ts";
import { markdownFiles, REPOSITORY } from "../support/markdown-files.ts";

const files = await markdownFiles();
const documentOf = (path: string) => readDocument(files.find((file) => file.path === path)?.text ?? "");

test("every page of docs/ and every guide of a room is a page of the site", () => {
  const shown = outline
    .flatMap(({ pages }) => pages)
    .flatMap((page) => ("source" in page ? [page.source] : "folder" in page ? [page.folder] : []));
  const missing = files
    .map(({ path }) => path)
    .filter((path) => /(^|\/)docs\//.test(path))
    .filter((path) => !shown.some((source) => path === source || path.startsWith(`${source}/`)));
  expect(missing).toEqual([]);
});

test("the exit codes of docs/exit-codes.md are those of the program's own table", () => {
  const codesIn = (path: string) => {
    const text = files.find((file) => file.path === path)?.text ?? "";
    const [, table = ""] = text.split(/^\| exit code .*$/m);
    return [...(/(\n\|.*)+/.exec(table)?.[0] ?? "").matchAll(/^\| (\d+) /gm)].map(([, code]) => code);
  };
  expect(codesIn("docs/exit-codes.md")).toEqual(codesIn("apps/cli/README.md"));
  expect(codesIn("docs/exit-codes.md").length).toBeGreaterThan(5);
});

test("output that docs/ shows apart from its command is in a transcript", async () => {
  const words = (await wordsOfThePrograms()).replaceAll(/^stderr {2}/gm, "");
  const outputs = files
    .filter(({ path }) => path.startsWith("docs/"))
    .flatMap((file) => blocksOf(file))
    .filter(({ language, text }) => language === "console" && !text.startsWith("$ "));
  expect(outputs.filter(({ text }) => !words.includes(text)).map(({ place }) => place)).toEqual([]);
});

test("every error that docs/errors.md explains is said by a program of ours, in these words", async () => {
  const said = await wordsOfThePrograms();
  const errors = documentOf("docs/errors.md").headings.filter(({ level }) => level === 3);
  const unknown = errors.flatMap(({ text }) =>
    text
      .split("…")
      .map((part) => part.trim().replace(/^'|'$/g, ""))
      .filter((part) => part.length > 3 && !said.includes(part))
      .map((part) => `${text}: nothing says “${part}”`),
  );
  expect(unknown).toEqual([]);
  expect(errors.length).toBeGreaterThan(15);
});

/** Sources of the programs, and what they print in transcripts. */
async function wordsOfThePrograms(): Promise<string> {
  const folders = ["apps/cli/src", "apps/mock-server/src", "packages/client/src", "tests/acceptance", "spec"];
  const texts = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(fileURLToPath(new URL(folder, REPOSITORY)), { recursive: true });
      const read = names
        .filter((name) => /\.(ts|txt|yaml)$/.test(name) && !name.includes("node_modules"))
        .map((name) => readFile(new URL(`${folder}/${name}`, REPOSITORY), "utf8"));
      return (await Promise.all(read)).join("\n");
    }),
  );
  return texts.join("\n");
}
