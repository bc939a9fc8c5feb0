import { type Json, record, recordAt } from "./json.ts";

/** What `value` refers to, `#/components/schemas/StackEvent`; `undefined` where it stands for itself. */
export function refOf(value: unknown): string | undefined {
  const ref = record(value)["$ref"];
  return typeof ref === "string" ? ref : undefined;
}

/** The last word of a reference: the name of a schema, parameter or answer. */
export function refName(ref: string): string {
  return unescape(ref.slice(ref.lastIndexOf("/") + 1));
}

/** What stands at a reference of the same document; empty where nothing does. */
export function targetOf(contract: Json, ref: string): Json {
  return recordAt(contract, ...ref.slice(2).split("/").map(unescape));
}

/** `value` itself, or what it refers to, with what is written beside the reference on top (OpenAPI 3.1 allows that). */
export function resolve(contract: Json, value: unknown): Json {
  const { $ref, ...beside } = record(value);
  return typeof $ref === "string" ? { ...resolve(contract, targetOf(contract, $ref)), ...beside } : beside;
}

/** Every reference below `value`, with repetitions. */
export function refsBelow(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refsBelow);
  if (typeof value !== "object" || value === null) return [];
  const ref = refOf(value);
  return [...(ref === undefined ? [] : [ref]), ...Object.values(value).flatMap(refsBelow)];
}

/** A key of a JSON pointer (RFC 6901). */
function unescape(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
