import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readDocument, readLink } from "@pcluster-api/site";
import { expect, test } from "vitest";
import { isWellFormed } from "../support/is-well-formed.ts";
import { markdownFiles, REPOSITORY } from "../support/markdown-files.ts";

const files = await markdownFiles();
const documents = new Map(files.map(({ path, text }) => [path, readDocument(text)]));

test("every link of the repository's Markdown leads to a file, and to a heading in it", () => {
  const broken = files.flatMap(({ path }) =>
    (documents.get(path)?.links ?? []).filter((href) => isBroken(href, path)).map((href) => `${path}: ${href}`),
  );
  expect(broken).toEqual([]);
});

function isBroken(href: string, path: string): boolean {
  const link = readLink(href, path);
  if (link.kind === "external") return !isWellFormed(link.url);
  if (!existsSync(fileURLToPath(new URL(link.file, REPOSITORY)))) return true;
  const document = documents.get(link.file);
  return link.fragment !== "" && !document?.anchors.has(link.fragment);
}
