import type { Machine } from "./machine/machine.js";

/** A stream that waits for whoever reads it. */
export interface Output {
  write(text: string): Promise<void>;
  readonly isTTY: boolean;
  /** Of a terminal: how wide it is. */
  readonly columns?: number | undefined;
}

/** Small files that the program keeps for itself, UTF-8. */
export interface Files {
  /** @returns `undefined` where there is no such file */
  read(path: string): Promise<string | undefined>;
  /** Replaces the file as a whole, or not at all; makes its folder. Only the user may read it. */
  write(path: string, text: string): Promise<void>;
}

/** Everything a command may use of the world outside. */
export interface Context {
  readonly version: string;
  /** Data, and nothing else. */
  readonly stdout: Output;
  /** Talk. */
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly files: Files;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Minutes by which the user's clock is ahead of UTC at an instant, given in epoch milliseconds. */
  readonly utcOffsetMinutes: (instant: number) => number;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Waits; rejects with the signal's reason as soon as that is aborted. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Reads a file of UTF-8 text, or standard input where the path is `-`. */
  readonly readFile: (path: string) => Promise<string>;
  /** Says that a long run is ahead, which should not grow on the machine it runs on. */
  readonly staySmall: () => Promise<void>;
  /** What only some commands use of the machine, loaded when one of them asks. */
  readonly loadMachine: () => Promise<Machine>;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}
