import { expect, test } from "vitest";
import type { Page } from "../page.ts";
import { siteLink } from "./site-link.ts";

const page = (source: string, path: string): Page => ({ source, path, title: path, markdown: "" });
const guide = page("apps/cli/docs/guide.md", "cli/guide.html");
const pages = new Map(
  [guide, page("docs/README.md", "index.html"), page("docs/decisions/README.md", "project/decisions/index.html")].map(
    (one) => [one.source, one],
  ),
);

test.each([
  ["../../../docs/README.md#start", "../index.html#start"],
  ["../../../docs/decisions", "../project/decisions/index.html"],
  ["../../../docs/decisions/", "../project/decisions/index.html"],
  ["#here", "#here"],
  ["guide.md#here", "#here"],
  ["https://example.com/a.md", "https://example.com/a.md"],
  ["../src/bin.ts", "https://github.com/pcluster-api/pcluster-api/blob/main/apps/cli/src/bin.ts"],
])("%s of a page leads to %s", (href, expected) => {
  expect(siteLink(href, guide, pages)).toBe(expected);
});

test("a link to a generated page that there is not is an error", () => {
  expect(() => siteLink("nothing.md", page("generated/http-api/a.md", "http-api/a.html"), pages)).toThrow(/no page/);
});
