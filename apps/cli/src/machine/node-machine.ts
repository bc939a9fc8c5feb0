import { spawn } from "node:child_process";
import { mkdir, open, readdir, writeFile } from "node:fs/promises";
import { constants, homedir } from "node:os";
import { dirname, join } from "node:path";
import type { AppendedFile, Machine, Told } from "./machine.js";
import { terminalScreen } from "./terminal-screen.js";

const ONLY_ITS_USER = { folder: 0o700, file: 0o600 };

/** The machine that this process runs on. */
export const nodeMachine: Machine = {
  random: Math.random,
  every(ms, callback) {
    const timer = setInterval(callback, ms);
    return () => clearInterval(timer);
  },
  screen: process.stdout.isTTY ? terminalScreen(process.stdout) : undefined,
  openToAppend,
  listFolder: async (path) => {
    const names = await readdir(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
      throw error;
    });
    return names.toSorted((a, b) => (a < b ? -1 : 1));
  },
  writeFile: (path, content) => writeFile(path, content, { mode: ONLY_ITS_USER.file }),
  run,
  stateFolder: (env) =>
    env["XDG_STATE_HOME"] ||
    (process.platform === "win32" && env["LOCALAPPDATA"]) ||
    join(env["HOME"] || homedir(), ".local", "state"),
};

async function openToAppend(path: string): Promise<AppendedFile> {
  await mkdir(dirname(path), { recursive: true, mode: ONLY_ITS_USER.folder });
  // Reading tells whether the last line was finished.
  const file = await open(path, "a+", ONLY_ITS_USER.file);
  const { size } = await file.stat();
  const last = size > 0 ? await file.read(Buffer.alloc(1), 0, 1, size - 1) : undefined;
  if (last && last.buffer.toString() !== "\n") await file.appendFile("\n");
  return {
    append: (text) => file.appendFile(text),
    sync: () => file.datasync(),
    close: () => file.close(),
  };
}

function run(command: string, { env, stdin }: Told, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    // What a command of the user's prints is no data of ours.
    const child = spawn(command, {
      shell: true,
      env: { ...process.env, ...env },
      stdio: ["pipe", process.stderr, process.stderr],
      signal,
    });
    child.once("error", reject);
    child.once("close", (code, name) => resolve(code ?? 128 + (name ? constants.signals[name] : 0)));
    // It need not read what it is told.
    child.stdin.on("error", () => {});
    child.stdin.end(stdin);
  });
}
