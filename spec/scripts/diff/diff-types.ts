import { type Json, list } from "../json.ts";
import type { Finding } from "./change.ts";
import { found } from "./diff-values.ts";
import type { ChangeKind } from "./rules.ts";
import { type Site, within } from "./walk.ts";

const TYPES = ["null", "boolean", "object", "array", "number", "string"];

/** Compares `type`; `nullable` is how OpenAPI 3.0 spells the type `null`. */
export function diffTypes(site: Site, before: Json, after: Json): Finding[] {
  const from = typesOf(before);
  const to = typesOf(after);
  const widens = covers(to, from);
  const narrows = covers(from, to);
  if (widens && narrows) return [];
  return [found(within(site, "type"), kindOf(widens, narrows), inWords(from), inWords(to))];
}

/** The types of a schema in words: `string or null`. */
export function typeInWords(schema: Json): string {
  return inWords(typesOf(schema));
}

function typesOf(schema: Json): readonly string[] {
  const { type } = schema;
  if (type === undefined) return TYPES;
  const named = (Array.isArray(type) ? list(type) : [type]).map(String);
  return schema["nullable"] === true && !named.includes("null") ? [...named, "null"] : named;
}

function covers(wide: readonly string[], narrow: readonly string[]): boolean {
  return narrow.every((type) => wide.includes(type) || (type === "integer" && wide.includes("number")));
}

function kindOf(widens: boolean, narrows: boolean): ChangeKind {
  if (widens) return "type-widened";
  return narrows ? "type-narrowed" : "type-changed";
}

function inWords(types: readonly string[]): string {
  return types.length === TYPES.length ? "any" : types.join(" or ");
}
