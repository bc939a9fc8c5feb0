import type { Json } from "../json.ts";
import type { Direction } from "./change.ts";

/** Both contracts, and what has been compared so far. */
export interface Walk {
  readonly before: Json;
  readonly after: Json;
  /** Components that operations share are compared once for each way they travel, which also ends cycles. */
  readonly seen: Set<string>;
  /** References of schemas that have only another name now, from old to new. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Where a comparison stands. */
export interface Site {
  readonly place: string;
  readonly direction?: Direction | undefined;
  readonly scope?: string | undefined;
}

/** A place within `site`. */
export function within(site: Site, name: string): Site {
  return { ...site, place: `${site.place} ${name}` };
}

/** Compares a shared component the first time it is met on its way; later times add nothing. */
export function once<T>(walk: Walk, ref: string, direction: Direction | undefined, compare: () => T[]): T[] {
  const key = `${ref} ${direction ?? ""}`;
  if (walk.seen.has(key)) return [];
  walk.seen.add(key);
  return compare();
}
