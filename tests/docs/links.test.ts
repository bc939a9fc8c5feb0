import { existsSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { readDocument, readLink, renderSite } from "@pcluster-api/site";
import { expect, test } from "vitest";
import { markdownFiles, REPOSITORY } from "../support/markdown-files.ts";

const files = await markdownFiles();
const site = await renderSite(REPOSITORY);
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

test("every link of the site leads to a page of it, and to a place in that", () => {
  const places = new Map([...site].map(([path, html]) => [path, new Set(attributes(html, "id"))]));
  const broken = [...site]
    .filter(([path]) => path.endsWith(".html"))
    .flatMap(([path, html]) =>
      [...attributes(html, "href"), ...attributes(html, "src")]
        .filter((href) => (/^[a-z]+:/.test(href) ? !isWellFormed(href) : !leadsSomewhere(href, path, places)))
        .map((href) => `${path}: ${href}`),
    );
  expect(broken).toEqual([]);
});

test("a page of the site fetches nothing from elsewhere", () => {
  const fetched = [...site].flatMap(([path, content]) =>
    [
      ...content.matchAll(/<(?:script|link|img|iframe|source)[^>]*(?:src|href)="(?:https?:)?\/\/[^"]*"|@import|url\(/g),
    ].map(([found]) => `${path}: ${found}`),
  );
  expect(fetched).toEqual([]);
});

function leadsSomewhere(href: string, from: string, places: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const [file = "", fragment = ""] = href.split("#");
  // A site may stand at any address, or in a folder: a link from its root would leave it.
  if (file.startsWith("/")) return false;
  const target = file === "" ? from : posix.join(posix.dirname(from), decodeURIComponent(file));
  const path = target.endsWith("/") ? `${target}index.html` : target;
  return places.has(path) && (fragment === "" || places.get(path)?.has(decodeURIComponent(fragment)) === true);
}

function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value = ""]) =>
    value.replaceAll("&amp;", "&"),
  );
}

/** There is no network in a test: of what is elsewhere, the address is judged. */
function isWellFormed(url: string): boolean {
  return URL.canParse(url) && /^(https?|mailto):/.test(url) && !/\s/.test(url);
}
