import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readChangesets } from "@changesets/read";
import { ContractError } from "../contract-error.ts";
import type { Level } from "../diff/change.ts";
import { LEVELS } from "../diff/levels.ts";
import type { Git } from "../run-git.ts";

/** What a changeset promises to users of one package. */
export interface Promised {
  /** `.changeset/brave-lions.md` */
  readonly file: string;
  readonly level: Level;
}

/**
 * What the changesets of the working tree promise for one package, but those that promised the same at `revision` already. Files that git does not
 * know yet count: a changeset is often written before it is added.
 *
 * @throws {ContractError} when a changeset cannot be read
 */
export async function readPromises(
  root: string,
  git: Git,
  revision: string,
  packageName: string,
): Promise<readonly Promised[]> {
  const changesets = await readChangesets(root).catch((error: unknown) => {
    throw new ContractError(
      `The changesets cannot be read: ${error instanceof Error ? error.message : String(error)}. Correct the file in .changeset, or write it anew with \`npm run changeset\`.`,
      { cause: error },
    );
  });
  return changesets.flatMap(({ id, releases }) => {
    const file = `.changeset/${id}.md`;
    const level = LEVELS.find((one) => releases.some(({ name, type }) => name === packageName && type === one));
    if (level === undefined || isOld(file, root, git, revision)) return [];
    return [{ file, level }];
  });
}

function isOld(file: string, root: string, git: Git, revision: string): boolean {
  const before = git("show", `${revision}:${file}`);
  return before !== undefined && frontMatter(before) === frontMatter(readFileSync(join(root, file), "utf8"));
}

/** The part of a changeset that names packages; a word corrected below it is no new promise. */
function frontMatter(text: string): string | undefined {
  return text.split(/^---\s*$/m)[1]?.trim();
}
