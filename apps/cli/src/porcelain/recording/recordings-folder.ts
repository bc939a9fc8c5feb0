import { join } from "node:path";
import type { Context } from "../../context.js";
import type { Machine } from "../../machine/machine.js";

/** Where recordings are kept: `--record DIR`, or the user's folder for what outlives a program. */
export function recordingsFolder(given: string | undefined, { env }: Context, machine: Machine): string {
  return given ?? join(machine.stateFolder(env), "pcluster-api", "recordings");
}
