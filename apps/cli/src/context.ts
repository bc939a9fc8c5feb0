/** A stream that waits for whoever reads it. */
export interface Output {
  write(text: string): Promise<void>;
  readonly isTTY: boolean;
}

/** Everything a command may use of the world outside. */
export interface Context {
  readonly version: string;
  /** Data, and nothing else. */
  readonly stdout: Output;
  /** Talk. */
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Waits; rejects with the signal's reason as soon as that is aborted. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Reads a text file, or standard input where the path is `-`. */
  readonly readFile: (path: string) => Promise<string>;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}
