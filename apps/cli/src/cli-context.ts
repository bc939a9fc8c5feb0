import type { ApplicationContext } from "@stricli/core";
import type { Context } from "./context.js";

/** What stricli hands to a command: our context beside the streams it writes to itself. */
export interface CliContext extends ApplicationContext {
  readonly cli: Context;
  /** The command line so far, while a shell asks how it may go on. */
  readonly typed?: readonly string[];
  /** Set by the command that ran. */
  exitCode?: number;
}
