// Runs `pnpm <args>` with the pinned pnpm and a Node that is new enough, fetching through npx whichever is missing.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";

const { packageManager, config } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const { platform, arch, versions } = process;
const shell = platform === "win32";
const pinnedPnpm = packageManager.split("+")[0];

const command = [...missingTools(), "pnpm", ...process.argv.slice(2)];
const { status, error } = spawnSync(command[0], command.slice(1), {
  stdio: "inherit",
  shell,
  // pnpm and npx say INIT_CWD of the folder that they stand in themselves: where the user stands would be lost.
  env: { TURBO_TELEMETRY_DISABLED: "1", STARTED_IN: process.env.INIT_CWD ?? process.cwd(), ...process.env },
});
if (error) console.error(`Could not run ${command[0]}: ${error.message}. Is npm installed?`);
process.exit(status ?? 1);

/** The `npx …` prefix that fetches what this machine lacks; empty when it lacks nothing. */
function missingTools() {
  const packages = [...(isNodeNewEnough() ? [] : [nodePackage()]), ...(hasPinnedPnpm() ? [] : [pinnedPnpm])];
  if (packages.length === 0) return [];
  // `--prefer-offline`: npx would otherwise ask the network each time, and hang where there is none.
  return ["npx", "--yes", "--prefer-offline", ...packages.flatMap((name) => ["-p", name]), "--"];
}

/** Vitest 5, changesets 3 and running TypeScript without a build need Node 22.18. */
function isNodeNewEnough() {
  const [major, minor] = versions.node.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function nodePackage() {
  const name = platform === "darwin" && arch === "arm64" ? "node-bin" : "node";
  return `${name}-${shell ? "win" : platform}-${arch}@${config.node}`;
}

function hasPinnedPnpm() {
  // Asked outside the workspace, or pnpm would try to become the pinned version first.
  const found = spawnSync("pnpm", ["--version"], { encoding: "utf8", shell, cwd: tmpdir() });
  return `pnpm@${found.stdout?.trim()}` === pinnedPnpm;
}
