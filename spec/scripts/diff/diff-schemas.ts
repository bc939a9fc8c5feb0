import { type Json, keysOf, list, record, recordAt } from "../json.ts";
import { refName, refOf, resolve, targetOf } from "../references.ts";
import type { Direction, Finding } from "./change.ts";
import { CONSTRAINT_KEYWORDS, diffConstraints, diffFormat } from "./diff-constraints.ts";
import { diffTypes, typeInWords } from "./diff-types.ts";
import { diffDeprecation, diffRest, diffValues, found, same } from "./diff-values.ts";
import { once, type Site, type Walk, within } from "./walk.ts";

const SCHEMAS = "#/components/schemas/";
const COMBINATIONS = ["allOf", "anyOf", "oneOf"];
const JUDGED = [
  ...CONSTRAINT_KEYWORDS,
  ...COMBINATIONS,
  "type",
  "nullable",
  "format",
  "enum",
  "default",
  "properties",
  "required",
  "items",
  "additionalProperties",
  "deprecated",
];

/** Compares two schemas, written out or referred to; `stack` holds the pairs of names that led here. */
export function diffSchemas(
  walk: Walk,
  site: Site,
  before: unknown,
  after: unknown,
  stack: readonly string[] = [],
): Finding[] {
  // Other properties are schemas without an end: what says nothing is not looked into.
  if (isAnything(before) && isAnything(after)) return [];
  const oldRef = refOf(before);
  const newRef = refOf(after);
  if (oldRef !== undefined && newRef !== undefined && (walk.renamed.get(oldRef) ?? oldRef) === newRef) {
    return [
      ...diffNamedSchemas(walk, oldRef, newRef, site.direction),
      ...diffKeywords(walk, site, beside(before), beside(after), stack),
    ];
  }
  const pair = `${oldRef ?? ""} ${newRef ?? ""}`;
  if (oldRef !== undefined && newRef !== undefined && stack.includes(pair)) return [];
  return [
    ...(oldRef !== undefined && newRef !== undefined
      ? [found(site, "schema-named", refName(oldRef), refName(newRef))]
      : []),
    ...diffKeywords(walk, site, resolve(walk.before, asSchema(before)), resolve(walk.after, asSchema(after)), [
      ...stack,
      pair,
    ]),
  ];
}

/** The schemas that have a name: those that came and went, and those that no operation has led to. */
export function diffSchemaNames(walk: Walk): Finding[] {
  const before = recordAt(walk.before, "components", "schemas");
  const after = recordAt(walk.after, "components", "schemas");
  const newNames = new Set(walk.renamed.values());
  return keysOf(before, after).flatMap((name) => {
    const ref = refTo(name);
    const site = { place: `schema ${name}`, scope: ref };
    const newRef = walk.renamed.get(ref);
    if (newRef !== undefined) return [found(site, "schema-renamed", name, refName(newRef))];
    if (newNames.has(ref)) return [];
    if (!(name in after)) return [found(site, "schema-removed", describeSchema(before[name]))];
    if (!(name in before)) return [found(site, "schema-added", undefined, describeSchema(after[name]))];
    const met = walk.seen.has(`${ref} request`) || walk.seen.has(`${ref} response`);
    return met
      ? []
      : (["request", "response"] as const).flatMap((direction) => diffNamedSchemas(walk, ref, ref, direction));
  });
}

/** References of schemas of which only the name has changed: the one that is gone, and the new one that is the same. */
export function findRenamedSchemas(before: Json, after: Json): ReadonlyMap<string, string> {
  const old = recordAt(before, "components", "schemas");
  const now = recordAt(after, "components", "schemas");
  const added = Object.keys(now).filter((name) => !(name in old));
  return new Map(
    Object.keys(old)
      .filter((name) => !(name in now))
      .flatMap((name) => {
        const twins = added.filter((other) => same(old[name], now[other]));
        return twins.length === 1 ? twins.map((twin) => [refTo(name), refTo(twin)] as const) : [];
      }),
  );
}

/** A schema in a few words: `StackEvent`, `list of StackEvent`, `string`. */
export function describeSchema(schema: unknown): string {
  const ref = refOf(schema);
  if (ref !== undefined) return refName(ref);
  const own = record(schema);
  return own["type"] === "array" ? `list of ${describeSchema(own["items"])}` : typeInWords(own);
}

function diffNamedSchemas(walk: Walk, oldRef: string, newRef: string, direction: Direction | undefined): Finding[] {
  const place = newRef.startsWith(SCHEMAS) ? `schema ${refName(newRef)}` : newRef;
  return once(walk, newRef, direction, () =>
    diffKeywords(
      walk,
      { place, scope: newRef, direction },
      targetOf(walk.before, oldRef),
      targetOf(walk.after, newRef),
      [],
    ),
  );
}

function diffKeywords(walk: Walk, site: Site, before: Json, after: Json, stack: readonly string[]): Finding[] {
  // A named schema can itself be nothing but a reference.
  if ("$ref" in before || "$ref" in after) return diffSchemas(walk, site, before, after, stack);
  const types = diffTypes(site, before, after);
  // What is said of the values of one type does not compare with what is said of those of another.
  const isAnother = types.some(({ kind }) => kind === "type-changed");
  return [
    ...types,
    ...(isAnother ? [] : diffValuesOfType(walk, site, before, after, stack)),
    ...diffDefaults(within(site, "default"), before["default"], after["default"]),
    ...diffDeprecation(site, before, after),
    ...COMBINATIONS.flatMap((keyword) =>
      diffCombinations(walk, within(site, keyword), before[keyword], after[keyword], stack),
    ),
    ...diffRest(site, before, after, JUDGED),
  ];
}

function diffValuesOfType(walk: Walk, site: Site, before: Json, after: Json, stack: readonly string[]): Finding[] {
  return [
    ...diffFormat(site, before, after),
    ...diffEnums(within(site, "enum"), before["enum"], after["enum"]),
    ...diffConstraints(site, before, after),
    ...diffProperties(walk, site, before, after, stack),
    ...("items" in before || "items" in after
      ? diffSchemas(walk, within(site, "items"), before["items"], after["items"], stack)
      : []),
    ...diffOtherProperties(walk, site, before["additionalProperties"], after["additionalProperties"], stack),
  ];
}

function diffEnums(site: Site, before: unknown, after: unknown): Finding[] {
  if (same(before, after)) return [];
  if (before === undefined) return [found(site, "enum-introduced", undefined, after)];
  if (after === undefined) return [found(site, "enum-lifted", before)];
  const removed = list(before).filter((value) => !list(after).includes(value));
  const added = list(after).filter((value) => !list(before).includes(value));
  if (removed.length + added.length === 0) return [found(site, "enum-order", before, after)];
  return [
    ...removed.map((value) => found(site, "enum-value-removed", value)),
    ...added.map((value) => found(site, "enum-value-added", undefined, value)),
  ];
}

function diffDefaults(site: Site, before: unknown, after: unknown): Finding[] {
  if (before === undefined && after !== undefined) return [found(site, "default-added", before, after)];
  if (before !== undefined && after === undefined) return [found(site, "default-removed", before, after)];
  return diffValues(site, "default-changed", before, after);
}

function diffProperties(walk: Walk, site: Site, before: Json, after: Json, stack: readonly string[]): Finding[] {
  const old = record(before["properties"]);
  const now = record(after["properties"]);
  const needed = { before: list(before["required"]), after: list(after["required"]) };
  // A name can be required without being described.
  const names = new Set([...keysOf(old, now), ...needed.before.map(String), ...needed.after.map(String)]);
  return [...names].flatMap((name) => {
    const place = within(site, `property ${name}`);
    const isRequired = needed.after.includes(name);
    if (!(name in now) && name in old) return [found(place, "property-removed", describeSchema(old[name]))];
    if (!(name in old) && name in now) {
      const kind = isRequired ? "property-added-required" : "property-added";
      return [found(place, kind, undefined, describeSchema(now[name]))];
    }
    return [
      ...(isRequired === needed.before.includes(name)
        ? []
        : [found(place, isRequired ? "property-required" : "property-optional")]),
      ...(name in now ? diffSchemas(walk, place, old[name], now[name], stack) : []),
    ];
  });
}

function diffOtherProperties(
  walk: Walk,
  site: Site,
  before: unknown,
  after: unknown,
  stack: readonly string[],
): Finding[] {
  const place = within(site, "other properties");
  const wasClosed = before === false;
  const isClosed = after === false;
  if (wasClosed !== isClosed) return [found(place, isClosed ? "properties-closed" : "properties-opened")];
  return isClosed ? [] : diffSchemas(walk, place, before, after, stack);
}

/** Alternatives and parts are compared by position; where their number changes, no rule says for whom that is a break. */
function diffCombinations(
  walk: Walk,
  site: Site,
  before: unknown,
  after: unknown,
  stack: readonly string[],
): Finding[] {
  const old = list(before);
  const now = list(after);
  if (old.length !== now.length) return [found(site, "unjudged", old.map(describeSchema), now.map(describeSchema))];
  return old.flatMap((part, index) => diffSchemas(walk, within(site, String(index + 1)), part, now[index], stack));
}

function isAnything(schema: unknown): boolean {
  return schema !== false && Object.keys(record(schema)).length === 0;
}

/** `true` and `false` are schemas, too: of anything, and of nothing. */
function asSchema(schema: unknown): unknown {
  return schema === false ? { not: {} } : record(schema);
}

function beside(schema: unknown): Json {
  const { $ref: _, ...rest } = record(schema);
  return rest;
}

function refTo(name: string): string {
  return `${SCHEMAS}${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
