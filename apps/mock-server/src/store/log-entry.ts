import type { ClockSetting } from "../world/clock.js";
import type { Command } from "../world/commands.js";

/** The clock was turned, stopped or sped up. The latest counts. */
export interface ClockTurned extends ClockSetting {
  readonly type: "ClockTurned";
}

/** What happened in one namespace, which is all that its answers depend on. Plain JSON. */
export type LogEntry = Command | ClockTurned;

/** Whether an entry is something that was asked of the service, and not of the mock. */
export function isCommand(entry: LogEntry): entry is Command {
  return entry.type !== "ClockTurned";
}
