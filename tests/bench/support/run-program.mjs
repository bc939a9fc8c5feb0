import { spawn } from "node:child_process";
import { once } from "node:events";

/**
 * Runs a program of Node to its end.
 *
 * @returns milliseconds from start to end, and to the first byte it printed
 */
export async function runProgram(commandLine, env = {}) {
  const from = performance.now();
  const child = spawn(process.execPath, commandLine, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...env },
  });
  let firstByteMs;
  child.stdout.on("data", () => (firstByteMs ??= performance.now() - from));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${commandLine.join(" ")} ended with ${code}`);
  return { ms: performance.now() - from, firstByteMs };
}
