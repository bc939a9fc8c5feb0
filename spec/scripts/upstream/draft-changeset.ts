import type { Change } from "../diff/change.ts";
import { inlineCode } from "../diff/inline-code.ts";
import { gravest } from "../diff/levels.ts";
import { neededLevel } from "../gate/needed-level.ts";

/** A changeset to begin with: the level that the changes ask for after `version`, and what they are. People rewrite it for users. */
export function draftChangeset(
  packageName: string,
  version: string,
  upstream: string,
  changes: readonly Change[],
): string {
  const level = neededLevel(gravest(changes.map((change) => change.level)), version) ?? "patch";
  const told = changes
    .filter((change) => change.level !== "patch")
    .map(({ place, what }) => `- ${inlineCode(place)}: ${what}`);
  return `---
"${packageName}": ${level}
---

The contract follows ParallelCluster ${upstream}.
${told.length === 0 ? "" : `\n${told.join("\n")}\n`}`;
}
