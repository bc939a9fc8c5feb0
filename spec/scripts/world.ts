import type { Git } from "./run-git.ts";

/** What a command of this room reaches outside of itself. */
export interface World {
  /** The folder that the user stands in. */
  readonly cwd: string;
  /** The root of the repository. */
  readonly root: string;
  readonly git: Git;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}
