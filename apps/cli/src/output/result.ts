/** What a command found, as formats print it. */
export interface Result {
  readonly value: unknown;
  /** The rows of a list; `undefined` where the value is none. */
  readonly rows: readonly unknown[] | undefined;
  /** Whether a query chose the fields, all of which are wanted then. */
  readonly isQueried: boolean;
}

/** An answer of the API. @param itemsField the field that holds its items; `undefined` where it is no list */
export function resultOf(body: object, itemsField: string | undefined): Result {
  const items: unknown = itemsField === undefined ? undefined : Reflect.get(body, itemsField);
  // The service leaves the field out where there is nothing to list.
  const rows = itemsField === undefined ? undefined : Array.isArray(items) ? items : [];
  return { value: body, rows, isQueried: false };
}

/** What a query made of an answer. */
export function queriedResult(value: unknown): Result {
  return { value, rows: Array.isArray(value) ? value : undefined, isQueried: true };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
