import type { InputReference, Pagination } from "@pcluster-api/types";
import { isFiltering, type EventFilter } from "../events/filter-events.js";
import { parseCount } from "../flags/parse-count.js";
import { inputParser } from "../flags/parse-input.js";
import { kebabCase } from "../kebab-case.js";

/** How much of a list is wanted. */
export interface Paging {
  /** Items, after filters. */
  readonly limit: number;
  readonly maxPages: number;
}

/** Where the API lets one choose the size of a page, it calls that `limit`, which is what everybody else calls the whole. */
const PAGE_SIZE_INPUT = "limit";

function isPageSize({ name }: InputReference): boolean {
  return name === PAGE_SIZE_INPUT;
}

/** The inputs whose flags bear their names: all but the size of a page. */
export function namedInputs(inputs: readonly InputReference[]): readonly InputReference[] {
  return inputs.filter((input) => !isPageSize(input));
}

const count = (placeholder: string, brief: string) => ({
  kind: "parsed",
  parse: parseCount,
  optional: true,
  placeholder,
  brief,
});

/** The flags of lists, as stricli takes them. */
export function pagingFlags(inputs: readonly InputReference[]): Record<string, object> {
  return {
    limit: count("N", "Stop after so many items, counted after filters"),
    ...(inputs.some(isPageSize) && { "page-size": count("N", "How many items to ask for at once") }),
    "max-pages": count("N", "Stop after so many pages; 1 is the API's own answer"),
    all: {
      kind: "parsed",
      parse: inputParser({ type: "boolean" }),
      inferEmpty: true,
      optional: true,
      placeholder: "true|false",
      brief: "Follow every page, the default without --next-token",
    },
  };
}

interface Given {
  readonly flags: Readonly<Record<string, unknown>>;
  readonly input: Readonly<Record<string, unknown>>;
  readonly pagination: Pagination;
  readonly filter: EventFilter;
}

/**
 * Reads how much is wanted, and what to ask for it.
 *
 * The official CLI prints one page, of a log the newest lines. So does ours where a script that was written for it says so: with
 * `--next-token`, and with the `--limit` of a log.
 */
export function readPaging({ flags, input, pagination, filter }: Given): { paging: Paging; pageSize: object } {
  const { all, limit, "page-size": pageSize, "max-pages": maxPages } = flags;
  const isToken = Boolean(flags[kebabCase(pagination.inputToken)]);
  const isEndOfLog = typeof limit === "number" && isUnread(input, pagination) && !isFiltering(filter) && all !== true;
  const isOnePage = all === false || (all !== true && isToken) || isEndOfLog;
  const size = pageSize ?? (isEndOfLog ? limit : undefined);
  return {
    paging: {
      limit: typeof limit === "number" ? limit : Infinity,
      maxPages: typeof maxPages === "number" ? maxPages : isOnePage ? 1 : Infinity,
    },
    pageSize: size === undefined ? {} : { [PAGE_SIZE_INPUT]: size },
  };
}

/** Whether a list would begin elsewhere than where all of it is read from, and nobody has said where it should. */
function isUnread(input: Readonly<Record<string, unknown>>, { defaults }: Pagination): boolean {
  return defaults !== undefined && Object.keys(defaults).every((name) => input[name] === undefined);
}
