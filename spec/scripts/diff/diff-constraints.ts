import type { Json } from "../json.ts";
import type { Finding } from "./change.ts";
import { found, same } from "./diff-values.ts";
import type { ChangeKind } from "./rules.ts";
import { type Site, within } from "./walk.ts";

type Verdict = "constraint-tightened" | "constraint-loosened" | "constraint-changed";

/** The keywords that say which values of a type are taken, and how two values of each compare. */
const CONSTRAINTS: Readonly<Record<string, (from: number, to: number) => Verdict>> = {
  minimum: lowerBound,
  exclusiveMinimum: lowerBound,
  minLength: lowerBound,
  minItems: lowerBound,
  minProperties: lowerBound,
  maximum: upperBound,
  exclusiveMaximum: upperBound,
  maxLength: upperBound,
  maxItems: upperBound,
  maxProperties: upperBound,
  multipleOf: divisor,
  pattern: incomparable,
  const: incomparable,
  uniqueItems: incomparable,
  contentEncoding: incomparable,
  contentMediaType: incomparable,
};

export const CONSTRAINT_KEYWORDS = Object.keys(CONSTRAINTS);

/** Formats whose values are all values of another one. Source: OpenAPI, "data types". */
const WIDER_FORMATS: Readonly<Record<string, string>> = { int32: "int64", float: "double" };

export function diffConstraints(site: Site, before: Json, after: Json): Finding[] {
  return Object.entries(CONSTRAINTS).flatMap(([keyword, compare]) => {
    const from = stated(before[keyword]);
    const to = stated(after[keyword]);
    if (same(from, to)) return [];
    return [found(within(site, keyword), compareBounds(from, to, compare), from, to)];
  });
}

export function diffFormat(site: Site, before: Json, after: Json): Finding[] {
  const from = before["format"];
  const to = after["format"];
  if (same(from, to)) return [];
  return [found(within(site, "format"), compareFormats(from, to), from, to)];
}

/** `uniqueItems: false` is what holds where nothing is said. */
function stated(value: unknown): unknown {
  return value === false ? undefined : value;
}

function compareBounds(from: unknown, to: unknown, compare: (from: number, to: number) => Verdict): Verdict {
  if (from === undefined) return "constraint-tightened";
  if (to === undefined) return "constraint-loosened";
  return typeof from === "number" && typeof to === "number" ? compare(from, to) : "constraint-changed";
}

function compareFormats(from: unknown, to: unknown): ChangeKind {
  if (from === undefined || WIDER_FORMATS[String(to)] === from) return "format-narrowed";
  if (to === undefined || WIDER_FORMATS[String(from)] === to) return "format-widened";
  return "format-changed";
}

function lowerBound(from: number, to: number): Verdict {
  return to > from ? "constraint-tightened" : "constraint-loosened";
}

function upperBound(from: number, to: number): Verdict {
  return to < from ? "constraint-tightened" : "constraint-loosened";
}

function divisor(from: number, to: number): Verdict {
  if (to % from === 0) return "constraint-tightened";
  return from % to === 0 ? "constraint-loosened" : "constraint-changed";
}

function incomparable(): Verdict {
  return "constraint-changed";
}
