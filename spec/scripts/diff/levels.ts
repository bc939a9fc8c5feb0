import type { Level } from "./change.ts";

/** The levels, the gravest first. */
export const LEVELS = ["major", "minor", "patch"] as const satisfies readonly Level[];

/** How grave a level is; the absence of a level counts least. */
export function gravity(level: Level | undefined): number {
  return level === undefined ? 0 : LEVELS.length - LEVELS.indexOf(level);
}

/** The gravest of some levels; `undefined` where there are none. */
export function gravest(levels: readonly Level[]): Level | undefined {
  return LEVELS.find((level) => levels.includes(level));
}
