/** A file that only grows. What was appended is the operating system's: the end of this process does not lose it. */
export interface AppendedFile {
  append(text: string): Promise<void>;
  /** Hands what was appended to the disk, so that the end of the machine does not lose it either. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** A region of a terminal that is drawn again and again. */
export interface Screen {
  /** How many columns and rows there are now. */
  size(): { readonly columns: number; readonly rows: number };
  /** Puts lines in the place of those drawn before. None of them is wider than the screen. */
  draw(lines: readonly string[]): void;
  /** Leaves what is drawn where it is; what is written next comes below. */
  leave(): void;
}

/** A command of the user's, and what it is told. */
export interface Told {
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: string;
}

/** What watching, recording and bundling use of the machine, and the other commands do not. */
export interface Machine {
  /** A number from 0 up to 1. */
  random(): number;
  /** Calls back again and again. @returns what ends it */
  every(ms: number, callback: () => void): () => void;
  /** The terminal behind stdout; `undefined` where there is none. */
  readonly screen: Screen | undefined;
  /** Opens a file for appending, with its folder. Only its user may read either. */
  openToAppend(path: string): Promise<AppendedFile>;
  /** Names in a folder, sorted; none where there is no such folder. */
  listFolder(path: string): Promise<readonly string[]>;
  /** Replaces a file as a whole. */
  writeFile(path: string, content: Uint8Array): Promise<void>;
  /** Runs a line of the user's shell; what it prints goes to stderr. @returns its exit status, or 128 and up for a signal */
  run(command: string, told: Told, signal: AbortSignal): Promise<number>;
  /** Where programs keep what outlives them, by this system's custom: `~/.local/state`. */
  stateFolder(env: Readonly<Record<string, string | undefined>>): string;
}
