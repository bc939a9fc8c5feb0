/** One page of the site, before it is HTML. */
export interface Page {
  /** Where its Markdown stands in the repository; for what is generated, where it would: links in it start from there. */
  readonly source: string;
  /** Where it goes, from the site's root: `cli/image-and-cluster.html`. */
  readonly path: string;
  /** What the sidebar calls it. */
  readonly title: string;
  readonly markdown: string;
}

/** Pages that stand together in the sidebar. */
export interface Section {
  readonly title: string;
  readonly pages: readonly Page[];
}
