import { fileURLToPath } from "node:url";
import { ContractError } from "./contract-error.ts";
import { EXIT } from "./exit-codes.ts";
import { gitIn } from "./run-git.ts";
import type { World } from "./world.ts";

/** Runs a command of this room in this process: its arguments, the real world, its exit code. */
export async function runCommand(
  command: (argv: readonly string[], world: World) => number | Promise<number>,
): Promise<void> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const world: World = {
    // Set by scripts/run.mjs: pnpm itself stands at the root of the workspace.
    cwd: process.env["STARTED_IN"] ?? process.cwd(),
    root,
    git: gitIn(root),
    fetch,
    token: process.env["GITHUB_TOKEN"],
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
  };
  try {
    process.exitCode = await command(process.argv.slice(2), world);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    world.stderr(`${error.message}\n`);
    process.exitCode = EXIT.wrong;
  }
}
