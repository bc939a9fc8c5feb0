import { expect, test } from "vitest";
import { readDocument } from "./read-document.ts";

test("headings have the ids that GitHub gives them, also where two are alike", () => {
  const { headings } = readDocument("# `image …` and `cluster …`\n\n## Try it\n\n## Try it\n");
  expect(headings.map(({ slug }) => slug)).toEqual(["image--and-cluster-", "try-it", "try-it-1"]);
});

test("a comment, which says what a sample needs, is not shown", () => {
  const html = readDocument("<!-- sample: compile only, it asks AWS -->\n\n```ts\nawait ask();\n```\n").render(String);
  expect(html).not.toContain("compile only");
  expect(html).toContain('<span class="hljs-keyword">await</span>');
});

test("links are rewritten, and told as they were written", () => {
  const document = readDocument("[a](../a.md#b) and [c](https://example.com)");
  expect(document.links).toEqual(["../a.md#b", "https://example.com"]);
  expect(document.render((href) => `to:${href}`)).toContain('<a href="to:../a.md#b">a</a>');
});

test("a table can be scrolled with the keyboard", () => {
  expect(readDocument("| a |\n| - |\n| b |\n").render(String)).toContain('<div class="table" tabindex="0"');
});

test("what is found of a passage is what a reader sees of it", () => {
  const { passages } = readDocument(
    "# Title\n\nSome `code` and\na [link](x.md).\n\n## Next\n\n```sh\nnpm start\n```\n",
  );
  expect(passages.map(({ heading, text }) => [heading.text, text.trim()])).toEqual([
    ["Title", "Some code and a link."],
    ["Next", "npm start"],
  ]);
});
