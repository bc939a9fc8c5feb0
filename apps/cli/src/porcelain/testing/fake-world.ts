import { setImmediate } from "node:timers/promises";
import type { Context } from "../../context.js";
import type { Machine, Screen, Told } from "../../machine/machine.js";
import { main } from "../../main.js";

/** What a command line finds outside. */
export interface Given {
  readonly fetch?: (request: Request, world: World) => Response | Promise<Response>;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly files?: Readonly<Record<string, string>>;
  readonly screen?: { readonly columns: number; readonly rows: number };
  /** Called when something is written to stdout, with all that has been. */
  readonly onStdout?: (stdout: string, world: World) => void;
  /** What a command of the user's ends with. */
  readonly hookStatus?: number;
  /** Whether files can be appended to. */
  readonly isDiskFull?: boolean;
}

/** The world of one command line, as it is now. */
export interface World {
  now(): number;
  interrupt(): void;
  readonly files: Map<string, string>;
  readonly stdout: () => string;
}

/** What came of it. */
export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: ReadonlyMap<string, string>;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly sent: readonly Request[];
  readonly hooks: readonly (Told & { readonly command: string })[];
  /** What was drawn, frame by frame. */
  readonly frames: readonly (readonly string[])[];
  readonly endedAt: number;
}

export const STARTED_AT = Date.UTC(2024, 9, 24, 10);
export const STATE = "/state/pcluster-api/recordings";

/** Runs a command line, whose words are apart by blanks, in a world whose clock moves when somebody sleeps. */
export async function run(line: string | readonly string[], given: Given = {}): Promise<Ran> {
  const { fetch = () => new Response("{}"), isTTY = false, screen, hookStatus = 0 } = given;
  let stdout = "";
  let stderr = "";
  let now = STARTED_AT;
  const sent: Request[] = [];
  const hooks: (Told & { command: string })[] = [];
  const frames: (readonly string[])[] = [];
  const bytes = new Map<string, Uint8Array>();
  const files = new Map(Object.entries(given.files ?? {}));
  const tickers = new Set<{ due: number; readonly ms: number; readonly call: () => void }>();
  const interrupted = new AbortController();
  const world: World = { now: () => now, interrupt: () => interrupted.abort(), files, stdout: () => stdout };

  const sleep = async (ms: number, signal?: AbortSignal) => {
    const until = now + ms;
    for (;;) {
      // Whatever is under way goes on before time does.
      for (let turn = 0; turn < 4; turn += 1) await setImmediate();
      if (signal?.aborted) throw signal.reason as Error;
      if (now >= until) return;
      now = Math.min(until, ...[...tickers].map(({ due }) => Math.max(due, now)));
      for (const ticker of tickers) {
        if (ticker.due > now) continue;
        ticker.due = now + ticker.ms;
        ticker.call();
      }
    }
  };
  const append = (path: string) => async (text: string) => {
    if (given.isDiskFull) throw new Error("no space left on device");
    files.set(path, (files.get(path) ?? "") + text);
  };
  const fakeScreen: Screen | undefined = screen && {
    size: () => screen,
    draw: (lines) => void frames.push(lines),
    leave: () => {},
  };
  const machine: Machine = {
    random: () => 0.5,
    every: (ms, call) => {
      const ticker = { due: now + ms, ms, call };
      tickers.add(ticker);
      return () => void tickers.delete(ticker);
    },
    screen: fakeScreen,
    openToAppend: async (path) => {
      if (/[^\n]$/.test(files.get(path) ?? "")) await append(path)("\n");
      return { append: append(path), sync: async () => {}, close: async () => {} };
    },
    listFolder: async (path) =>
      [...files.keys()].filter((name) => name.startsWith(`${path}/`)).map((name) => name.slice(path.length + 1)),
    writeFile: async (path, content) => void bytes.set(path, content),
    run: async (command, told) => {
      hooks.push({ ...told, command });
      return hookStatus;
    },
    stateFolder: () => "/state",
  };
  const context: Context = {
    version: "1.2.3",
    env: { PCLUSTER_API_URL: "http://pcluster.test", ...given.env },
    platform: "linux",
    now: () => now,
    utcOffsetMinutes: () => 0,
    stdout: {
      isTTY,
      write: async (text) => {
        stdout += text;
        given.onStdout?.(stdout, world);
      },
    },
    stderr: { isTTY: false, write: async (text) => void (stderr += text) },
    readFile: async (path) =>
      files.get(path) ?? Promise.reject(Object.assign(new Error("no such file"), { code: "ENOENT" })),
    files: { read: async (path) => files.get(path), write: async (path, text) => void files.set(path, text) },
    loadMachine: async () => machine,
    staySmall: async () => {},
    signal: interrupted.signal,
    fetch: async (request) => {
      sent.push(request);
      return fetch(request, world);
    },
    sleep,
  };
  const exitCode = await main(typeof line === "string" ? line.split(" ") : line, context);
  return { exitCode, stdout, stderr, files, bytes, sent, hooks, frames, endedAt: now };
}
