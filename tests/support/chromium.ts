import { execFileSync, spawnSync } from "node:child_process";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** The path of a Chromium; installed by the machine's package manager where there is none. */
export function findChromium(): string {
  const found = installed();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  const install = (command: readonly string[]) => {
    const [program = "", ...words] = isRoot ? command : ["sudo", "--non-interactive", ...command];
    return spawnSync(program, words, { stdio: "inherit" }).status === 0;
  };
  if (install(["apt-get", "update", "-qq"]))
    install(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  const now = installed();
  if (!now) throw new Error(`No Chromium: install one, or set CHROMIUM to its path. Looked for ${NAMES.join(", ")}`);
  return now;
}

function installed(): string | undefined {
  if (process.env["CHROMIUM"]) return process.env["CHROMIUM"];
  for (const name of NAMES) {
    try {
      return execFileSync("which", [name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    } catch {
      // Not under this name.
    }
  }
  return undefined;
}
