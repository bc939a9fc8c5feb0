import type { Change } from "./change.ts";
import { summarize } from "./summarize.ts";

const SHOWN_OPERATIONS = 3;

/** Changes for a terminal: two lines each, and a last one that counts them. */
export function reportText(changes: readonly Change[]): string {
  const lines = changes.flatMap((change) => [
    `${change.level}  ${change.place}: ${change.what}`,
    `       ${change.reason}${usersInWords(change)}`,
  ]);
  return [...lines, ...(lines.length > 0 ? [""] : []), summarize(changes), ""].join("\n");
}

/** ` (GetImageStackEvents, ListImages and 3 more)`; nothing where the place names the operation itself. */
export function usersInWords({ place, operations }: Change): string {
  if (operations.length === 0 || operations.some((name) => place.split(" ")[0] === name)) return "";
  const left = operations.length - SHOWN_OPERATIONS;
  const shown = operations.slice(0, left > 1 ? SHOWN_OPERATIONS : operations.length).join(", ");
  return ` (${shown}${left > 1 ? ` and ${left} more` : ""})`;
}
