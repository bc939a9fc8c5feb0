import type { Command } from "../world/commands.js";
import type { CommandLog } from "./command-log.js";

/**
 * Keeps commands for as long as the process lives.
 *
 * @param known those that there are already
 * @param onAppend hears of each new one before it counts: what it throws keeps the command out
 */
export function memoryLog(known: readonly Command[] = [], onAppend: (command: Command) => void = () => {}): CommandLog {
  const commands = [...known];
  return {
    commands,
    append(command) {
      onAppend(command);
      commands.push(command);
    },
    close: () => {},
  };
}
