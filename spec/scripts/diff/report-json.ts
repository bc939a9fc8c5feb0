import type { Change } from "./change.ts";
import { gravest } from "./levels.ts";

/** Changes for programs: `level` is the gravest of them, or null where there is none. */
export function reportJson(changes: readonly Change[]): string {
  const level = gravest(changes.map((change) => change.level)) ?? null;
  return `${JSON.stringify({ level, changes }, null, 2)}\n`;
}
