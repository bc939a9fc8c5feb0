import { spawnSync } from "node:child_process";

/** Runs git in a folder. */
export type Git = (...args: readonly string[]) => string | undefined;

/** A git that works in `folder`: what it prints, or `undefined` where it fails or is missing. It never reaches for the network. */
export function gitIn(folder: string): Git {
  return (...args) => {
    const { status, stdout } = spawnSync("git", args, { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
    return status === 0 ? stdout : undefined;
  };
}
