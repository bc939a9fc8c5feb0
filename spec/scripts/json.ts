/** A JSON object of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** `value` as an object, empty where it is none. */
export function record(value: unknown): Json {
  // Any object has keys of some kind; a copy would cost more than all the rest of a comparison.
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

/** The object that `keys` lead to, empty where there is none. */
export function recordAt(value: Json, ...keys: readonly string[]): Json {
  return keys.reduce<Json>((node, key) => record(node[key]), value);
}

/** `value` as a list, empty where it is none. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The keys of both objects, those of the first one first. */
export function keysOf(one: Json, other: Json): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}
