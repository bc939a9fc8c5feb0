import type { ChangeKind } from "./rules.ts";

/** What a change of the contract asks of the next version. */
export type Level = "major" | "minor" | "patch";

/** Which way a value travels: to the service or from it. */
export type Direction = "request" | "response";

/** Something that differs between two contracts, before anybody judges it. */
export interface Finding {
  /** In words of the contract: `schema StackEvent property eventId pattern`. */
  readonly place: string;
  readonly kind: ChangeKind;
  /** What stood there; `undefined` where nothing did. */
  readonly from?: unknown;
  /** What stands there now; `undefined` where nothing does. */
  readonly to?: unknown;
  /** `undefined` where it travels neither way: a text, a path, a name. */
  readonly direction?: Direction | undefined;
  /** The operation that it belongs to, or the reference of the component that operations share. */
  readonly scope?: string | undefined;
}

/** A finding, judged. */
export interface Change {
  readonly level: Level;
  readonly place: string;
  readonly kind: ChangeKind;
  /** In plain words, with both values: `tightened from ^a to ^[ab]$`. */
  readonly what: string;
  readonly from?: unknown;
  readonly to?: unknown;
  /** Why it has its level. */
  readonly reason: string;
  readonly directions: readonly Direction[];
  /** Ids of the operations that it is seen in; empty where it belongs to none. */
  readonly operations: readonly string[];
}
