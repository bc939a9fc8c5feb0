import { isDeepStrictEqual } from "node:util";
import { type Json, keysOf } from "../json.ts";
import type { Finding } from "./change.ts";
import type { ChangeKind } from "./rules.ts";
import { type Site, within } from "./walk.ts";

/** What is said of a place without changing what travels. */
const NOTES: Readonly<Record<string, ChangeKind>> = {
  title: "text",
  summary: "text",
  description: "text",
  externalDocs: "text",
  $comment: "text",
  example: "example",
  examples: "example",
  "x-deviation": "deviation",
};

/** Whether two values say the same; the order of keys says nothing. */
export function same(before: unknown, after: unknown): boolean {
  return isDeepStrictEqual(before, after);
}

/** One finding at `site`. */
export function found(site: Site, kind: ChangeKind, from?: unknown, to?: unknown): Finding {
  return { ...site, kind, from, to };
}

/** The finding that two values differ, where they do. */
export function diffValues(site: Site, kind: ChangeKind, from: unknown, to: unknown): Finding[] {
  return same(from, to) ? [] : [found(site, kind, from, to)];
}

/** Texts, examples, extensions, and every keyword that is not among those `judged` elsewhere. */
export function diffRest(site: Site, before: Json, after: Json, judged: readonly string[]): Finding[] {
  return keysOf(before, after)
    .filter((key) => !judged.includes(key))
    .flatMap((key) => diffValues(within(site, key), kindOf(key), before[key], after[key]));
}

export function diffDeprecation(site: Site, before: Json, after: Json): Finding[] {
  const was = before["deprecated"] === true;
  const is = after["deprecated"] === true;
  return was === is ? [] : [found(site, is ? "deprecated" : "undeprecated")];
}

function kindOf(key: string): ChangeKind {
  return NOTES[key] ?? (key.startsWith("x-") ? "extension" : "unjudged");
}
