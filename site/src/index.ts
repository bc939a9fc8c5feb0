export { readLink, type Link } from "./links/read-link.ts";
export { readDocument, type Document, type Heading, type Passage } from "./markdown/read-document.ts";
export { outline } from "./outline.ts";
export { renderSite } from "./render-site.ts";
