import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

export interface RunOptions {
  readonly cwd: string;
  /** Put over this process's environment, less what npm and pnpm told this process about themselves. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command. @returns what it prints on stdout @throws with all it printed, when it fails */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...bareEnvironment(), ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const ended = new Promise<number | null>((resolve, reject) => child.once("close", resolve).once("error", reject));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0)
    throw new Error(`${[command, ...args].join(" ")} ended with ${code}:\n${stdout}${stderr}`.slice(-6000));
  return stdout;
}

/** The environment without `npm_…`: what a package manager says to its scripts would steer the next one. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name) && !["CI", "TURBO_HASH"].includes(name)),
  );
}
