import type { Git } from "./run-git.ts";

import type { Download } from "./upstream/download.ts";

/** What a command of this room reaches outside of itself. */
export interface World extends Download {
  /** The folder that the user stands in. */
  readonly cwd: string;
  /** The root of the repository. */
  readonly root: string;
  readonly git: Git;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}
