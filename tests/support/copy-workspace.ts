import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Workspace extends AsyncDisposable {
  readonly folder: string;
  /** Runs a command in the copy. @throws with all it printed, when it fails */
  run(command: string, args: readonly string[]): Promise<string>;
}

/** A copy of what git would commit, installed from the packages at hand. */
export async function copyWorkspace(): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), "pcluster-api-drill-"));
  const { stdout } = await run("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: root });
  for (const file of stdout.split("\0").filter(Boolean)) await cp(join(root, file), join(folder, file));
  const workspace: Workspace = {
    folder,
    run: async (command, args) => {
      // Its own turbo cache and no CI: what is judged is what a developer would see.
      const env = { ...process.env, CI: "", TURBO_TELEMETRY_DISABLED: "1" };
      const done = await run(command, args, { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 }).catch(
        (error: unknown) => {
          const { stdout: out = "", stderr: err = "" } = error as { stdout?: string; stderr?: string };
          throw new Error(`${command} ${args.join(" ")} failed:\n${out}${err}`.slice(-6000), { cause: error });
        },
      );
      return done.stdout + done.stderr;
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
  await workspace.run("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"]);
  return workspace;
}
