import { relativePath } from "../links/site-link.ts";
import type { Document } from "../markdown/read-document.ts";
import type { Page, Section } from "../page.ts";
import { contents } from "./contents.ts";
import { escapeHtml } from "./escape-html.ts";
import { sidebar } from "./sidebar.ts";

const SITE_TITLE = "pcluster-api";

// `file:` is for whoever opens the folder: some browsers give each file an origin of its own.
const POLICY =
  "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' data:; base-uri 'none'; form-action 'none'";

interface Parts {
  readonly page: Page;
  readonly document: Document;
  /** The document as HTML. */
  readonly body: string;
  readonly sections: readonly Section[];
}

/** A whole page. Nothing in it is fetched from elsewhere, and its links work from any folder. */
export function pageHtml({ page, document, body, sections }: Parts): string {
  const title = page.path === "index.html" ? SITE_TITLE : `${page.title} · ${SITE_TITLE}`;
  const to = (path: string) => relativePath(page.path, path);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${to("assets/icon.svg")}">
<link rel="stylesheet" href="${to("assets/site.css")}">
<script src="${to("assets/site.js")}" data-root="${to("index.html").replace(/index\.html$/, "")}" defer></script>
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header class="top">
<a class="brand" href="${to("index.html")}">${SITE_TITLE}</a>
<div class="search" id="search" hidden>
<input type="search" id="search-words" placeholder="Search  /" aria-label="Search the documentation" autocomplete="off" spellcheck="false">
<ul id="search-results" aria-label="Search results" hidden></ul>
</div>
<button class="menu-button" popovertarget="sidebar">Menu</button>
</header>
<div class="columns">
<nav class="sidebar" id="sidebar" aria-label="Pages" popover>
${sidebar(sections, page)}
</nav>
<main id="main">
${body}</main>
${contents(document.headings)}
</div>
</body>
</html>
`;
}
