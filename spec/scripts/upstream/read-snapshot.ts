import { readFileSync } from "node:fs";
import type { PublishedStructure } from "./published-structure.ts";

/** The structure that is committed: `pnpm spec:upstream` alone writes it, in this shape. */
export function readSnapshot(file: string): PublishedStructure {
  return JSON.parse(readFileSync(file, "utf8")) as PublishedStructure;
}
