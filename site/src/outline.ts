/** A Markdown file of the repository, where it goes, and what the sidebar calls it where its heading is too long. */
export interface FilePage {
  readonly source: string;
  readonly path: string;
  readonly title?: string;
}

/** Pages that are made of a folder of Markdown, each called by its heading, below a page that lists them. */
export interface FolderPages {
  readonly folder: string;
  readonly path: string;
  readonly title: string;
  readonly introduction: string;
}

/** Pages that are made when the site is built. */
export interface GeneratedPages {
  readonly generated: "http-api" | "libraries";
}

export interface OutlineSection {
  readonly title: string;
  readonly pages: readonly (FilePage | FolderPages | GeneratedPages)[];
}

/** What the site has, in the order of its sidebar. */
export const outline: readonly OutlineSection[] = [
  {
    title: "Start",
    pages: [
      { source: "docs/README.md", path: "index.html", title: "What this is" },
      { source: "docs/getting-started.md", path: "getting-started.html" },
      { source: "docs/recipes.md", path: "recipes.html" },
    ],
  },
  {
    title: "Guides",
    pages: [
      { source: "docs/admins.md", path: "admins.html" },
      { source: "docs/client.md", path: "client.html" },
      { source: "docs/testing.md", path: "testing.html" },
      { source: "docs/errors.md", path: "errors.html" },
    ],
  },
  {
    title: "Command line",
    pages: [
      { source: "apps/cli/README.md", path: "cli/index.html", title: "The program" },
      { source: "apps/cli/docs/image-and-cluster.md", path: "cli/image-and-cluster.html" },
      { source: "docs/exit-codes.md", path: "cli/exit-codes.html" },
    ],
  },
  {
    title: "Mock server",
    pages: [
      { source: "apps/mock-server/README.md", path: "mock-server/index.html", title: "The server" },
      { source: "apps/mock-server/docs/faults.md", path: "mock-server/faults.html" },
      { source: "apps/mock-server/docs/control.md", path: "mock-server/control.html" },
    ],
  },
  {
    title: "Libraries",
    pages: [
      { source: "packages/client/README.md", path: "libraries/index.html", title: "The client" },
      { source: "packages/types/README.md", path: "libraries/types.html", title: "The types" },
      { generated: "libraries" },
    ],
  },
  {
    title: "HTTP API",
    pages: [
      { source: "spec/README.md", path: "http-api/contract.html", title: "The contract" },
      { source: "spec/DEVIATIONS.md", path: "http-api/errata.html", title: "Errata" },
      { generated: "http-api" },
    ],
  },
  {
    title: "The project",
    pages: [
      { source: "docs/tour.md", path: "project/tour.html", title: "A tour" },
      { source: "docs/glossary.md", path: "project/glossary.html" },
      { source: "CONTRIBUTING.md", path: "project/contributing.html" },
      {
        folder: "docs/decisions",
        path: "project/decisions",
        title: "Decisions",
        introduction: "Where there were two reasonable ways, and why we went the one we did.",
      },
    ],
  },
];
