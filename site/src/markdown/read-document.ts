import GithubSlugger from "github-slugger";
import MarkdownIt, { type Token } from "markdown-it";
import { highlight } from "./highlight.ts";

export interface Heading {
  readonly level: number;
  readonly text: string;
  /** What GitHub, too, calls it in a link. */
  readonly slug: string;
}

/** A heading, and the words below it up to the next one. */
export interface Passage {
  readonly heading: Heading;
  readonly text: string;
}

/** A Markdown document, taken apart. */
export interface Document {
  readonly headings: readonly Heading[];
  /** Every place that a link can lead to: headings, and anchors in HTML. */
  readonly anchors: ReadonlySet<string>;
  /** The targets of its links, as they are written. */
  readonly links: readonly string[];
  readonly passages: readonly Passage[];
  /** Its HTML, with every link sent through a function. */
  render(rewrite: (href: string) => string): string;
}

// Comments for the tests of code samples, and anchors, are HTML. All of it is this repository's own.
const markdownIt = new MarkdownIt({ html: true, highlight });

markdownIt.renderer.rules["table_open"] = () =>
  '<div class="table" tabindex="0" role="region" aria-label="Table"><table>';
markdownIt.renderer.rules["table_close"] = () => "</table></div>";
markdownIt.renderer.rules["html_block"] = (tokens, index) => withoutComments(tokens[index]?.content ?? "");
markdownIt.renderer.rules["heading_close"] = (tokens, index) => {
  const heading = tokens[index];
  const slug = tokens[index - 2]?.attrGet("id") ?? "";
  return ` <a class="anchor" href="#${slug}" aria-label="Link to this section">#</a></${heading?.tag ?? ""}>\n`;
};

export function readDocument(markdown: string): Document {
  const tokens = markdownIt.parse(markdown, {});
  const headings = nameHeadings(tokens);
  return {
    headings,
    anchors: new Set([...headings.map(({ slug }) => slug), ...htmlAnchors(tokens)]),
    links: linksOf(tokens).map(hrefOf),
    passages: passagesOf(tokens, headings),
    render(rewrite) {
      for (const link of linksOf(tokens)) link.attrSet("href", rewrite(hrefOf(link)));
      return markdownIt.renderer.render(tokens, markdownIt.options, {}).replaceAll("<pre>", '<pre tabindex="0">');
    },
  };
}

/** Gives each heading its id, and says what there is. */
function nameHeadings(tokens: readonly Token[]): readonly Heading[] {
  const slugger = new GithubSlugger();
  return tokens.flatMap((token, index) => {
    if (token.type !== "heading_open") return [];
    const text = textOf(tokens[index + 1]);
    const slug = slugger.slug(text);
    token.attrSet("id", slug);
    return [{ level: Number(token.tag.slice(1)), text, slug }];
  });
}

function linksOf(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => (token.children ?? []).filter(({ type }) => type === "link_open"));
}

function hrefOf(link: Token): string {
  return String(link.attrGet("href") ?? "");
}

function htmlAnchors(tokens: readonly Token[]): string[] {
  const html = tokens
    .flatMap((token) => [token, ...(token.children ?? [])])
    .filter(({ type }) => type === "html_inline" || type === "html_block");
  return html.flatMap(({ content }) => [...content.matchAll(/\bid="([^"]+)"/g)].map(([, id = ""]) => id));
}

function passagesOf(tokens: readonly Token[], headings: readonly Heading[]): readonly Passage[] {
  const starts = tokens.flatMap((token, index) => (token.type === "heading_open" ? [index] : []));
  return headings.map((heading, index) => {
    const below = tokens.slice((starts[index] ?? 0) + 3, starts[index + 1]);
    const text = below
      .map((token) => (token.type === "fence" ? token.content : textOf(token)))
      .join(" ")
      .replaceAll(/\s+/g, " ");
    return { heading, text };
  });
}

/** What a reader sees of a line of Markdown. */
function textOf(token: Token | undefined): string {
  const seen = (token?.children ?? []).map(({ type, content }) => {
    if (type === "softbreak") return " ";
    return type === "html_inline" ? "" : content;
  });
  return seen.join("").trim();
}

function withoutComments(html: string): string {
  return html.replaceAll(/<!--[\s\S]*?-->\n?/g, "");
}
