import type { Git } from "../run-git.ts";

/** What the contract of today is compared with. */
export interface Base {
  /** A git revision. */
  readonly revision: string;
  /** How to speak of it. */
  readonly inWords: string;
}

/**
 * The last release, by the tag that changesets gave it; before the first one, where this branch has left `baseBranch`. `undefined` where this clone
 * knows neither. Since the last release is when changesets and changes of the contract both began to gather.
 */
export function findBase(git: Git, packageName: string, baseBranch: string): Base | undefined {
  return lastRelease(git, packageName) ?? whereBranchBegan(git, baseBranch);
}

function lastRelease(git: Git, packageName: string): Base | undefined {
  // Without the suffix, git sorts 1.0.0-beta.1 after 1.0.0.
  const sorted = [
    "-c",
    "versionsort.suffix=-",
    "tag",
    "--list",
    `${packageName}@*`,
    "--merged",
    "HEAD",
    "--sort=-v:refname",
  ];
  const [tag] = git(...sorted)?.split("\n") ?? [];
  return tag ? { revision: `refs/tags/${tag}`, inWords: `the last release, ${tag}` } : undefined;
}

function whereBranchBegan(git: Git, baseBranch: string): Base | undefined {
  for (const [ref, name] of [
    [`refs/remotes/origin/${baseBranch}`, `origin/${baseBranch}`],
    [`refs/heads/${baseBranch}`, baseBranch],
  ] as const) {
    const revision = git("merge-base", "HEAD", ref)?.trim();
    if (revision) return { revision, inWords: `${name} (${revision.slice(0, 9)})` };
  }
  return undefined;
}
