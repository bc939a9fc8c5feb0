import type { Command } from "../world/commands.js";

/** Where the server keeps what was asked of it. A command that has been appended is kept, whatever happens next. */
export interface CommandLog {
  /** All commands, the oldest first. */
  readonly commands: readonly Command[];
  append(command: Command): void;
  close(): void;
}
