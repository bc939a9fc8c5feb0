import type { Change } from "./change.ts";
import { gravest, LEVELS } from "./levels.ts";

/** `3 changes: 1 major, 2 patch. The next version is a major one.` */
export function summarize(changes: readonly Change[]): string {
  const level = gravest(changes.map((change) => change.level));
  if (level === undefined) return "No change of the contract.";
  const counts = LEVELS.map((one) => [changes.filter((change) => change.level === one).length, one] as const);
  const told = counts.filter(([count]) => count > 0).map(([count, one]) => `${count} ${one}`);
  return `${changes.length} ${changes.length === 1 ? "change" : "changes"}: ${told.join(", ")}. Together ${level}.`;
}
