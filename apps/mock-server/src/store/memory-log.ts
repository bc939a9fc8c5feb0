import type { Command } from "../world/commands.js";
import type { CommandLog } from "./command-log.js";

/** Keeps commands for as long as the process lives. */
export function memoryLog(): CommandLog {
  const commands: Command[] = [];
  return { commands, append: (command) => void commands.push(command), close: () => {} };
}
