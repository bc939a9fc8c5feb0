/** Where a link of a Markdown file leads. */
export type Link =
  | { readonly kind: "external"; readonly url: string }
  /** A file or folder of the repository, from its root; the fragment is empty where there is none. */
  | { readonly kind: "internal"; readonly file: string; readonly fragment: string };

/** @param source the file that the link stands in, from the repository's root */
export function readLink(href: string, source: string): Link {
  const root = "repository://root/";
  const { protocol, pathname, hash } = new URL(href, root + source);
  if (protocol !== "repository:") return { kind: "external", url: href };
  return {
    kind: "internal",
    file: decodeURIComponent(pathname).slice(1).replace(/\/$/, ""),
    fragment: decodeURIComponent(hash.slice(1)),
  };
}
