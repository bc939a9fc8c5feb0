import type { Level } from "../diff/change.ts";

/**
 * The least that the next version must promise for a change of some level. Texts ask for no promise. Before 1.0 a minor version is what a caret
 * range (`^0.4.0`) does not take by itself, so it may break; a major one would be 1.0.
 */
export function neededLevel(level: Level | undefined, version: string): Level | undefined {
  if (level === undefined || level === "patch") return undefined;
  return version.startsWith("0.") ? "minor" : level;
}
