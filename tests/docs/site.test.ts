import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { renderSite } from "@pcluster-api/site";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { findChromium } from "../support/chromium.ts";
import { isWellFormed } from "../support/is-well-formed.ts";
import { REPOSITORY } from "../support/markdown-files.ts";

const site = await renderSite(REPOSITORY);

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

test("opened as files, the site is searched, and on a phone its pages are behind a button", async () => {
  await using folder = await written(site);
  await using browser = await chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"],
  });
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const problems: string[] = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  // What the page's own policy refuses is said there.
  page.on("console", (said) => said.type() === "error" && problems.push(said.text()));
  await page.goto(`${folder.url}/cli/index.html`);

  await page.keyboard.press("/");
  await page.keyboard.type("authentication token");
  await page.locator("#search-results a", { hasText: "Missing Authentication Token" }).click();
  expect(page.url()).toBe(`${folder.url}/errors.html#missing-authentication-token`);

  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("link", { name: "For testers" }).click();
  expect(await page.title()).toBe("For testers · pcluster-api");

  await page.goto(`${folder.url}/http-api/build-image.html`);
  const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  expect({ problems, overflow }).toEqual({ problems: [], overflow: 0 });
});

async function written(files: ReadonlyMap<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return {
    url: pathToFileURL(folder).href,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
