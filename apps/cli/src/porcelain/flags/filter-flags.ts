import { EVENT_FILTER_FLAGS } from "../../events/event-filter-flags.js";

/** The flags that choose among events; the words are those of the commands of the operations. */
export interface FilterFlags {
  readonly failed?: boolean;
  readonly resource?: readonly string[];
  readonly type?: readonly string[];
  readonly status?: readonly string[];
  readonly since?: string;
  readonly grep?: RegExp;
}

export const FILTER_FLAGS: { readonly [Name in keyof FilterFlags]-?: object } = EVENT_FILTER_FLAGS;
