import type { Pagination } from "@pcluster-api/types";
import { PaginationError } from "./errors/pagination-error.js";
import { RepeatedTokenError } from "./errors/repeated-token-error.js";

/** The items of a list, page after page, fetched as they are asked for. Each use begins anew. */
export interface Paginator<Page, Item> extends AsyncIterable<Item> {
  /** The answers as they come, each with its token; empty ones too. */
  pages(): AsyncGenerator<Page, void, void>;
  /**
   * Everything in one array, or its first `limit` items; no page is fetched beyond them.
   *
   * @throws {RangeError} when `limit` is not a whole number of items
   */
  toArray(options?: { limit?: number }): Promise<Item[]>;
  /** The first item that `matches`, or simply the first; `undefined` when the list has none. Stops there. */
  first(matches?: (item: Item) => boolean): Promise<Item | undefined>;
}

export interface PaginationSource<Page> {
  readonly operationId: string;
  readonly pagination: Pagination;
  /** Fetches one page; `undefined` asks for the first. */
  readonly fetchPage: (token: string | undefined) => Promise<Page>;
  readonly startingToken: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/**
 * Pages through a list until it ends as its operation's pagination says. A page without items is not the end: the service
 * filters after it has cut the pages.
 *
 * @throws {PaginationError} when a page after the first fails or, where that is not the end, a token comes back; a first
 * page fails with its own error, since there is nothing to resume
 */
export function paginate<Page extends object, Item>(source: PaginationSource<Page>): Paginator<Page, Item> {
  const pages = () => readPages<Page>(source);

  async function* items(): AsyncGenerator<Item, void, void> {
    for await (const page of pages()) yield* itemsOf<Item>(page, source.pagination);
  }

  return {
    pages,
    [Symbol.asyncIterator]: items,

    async toArray({ limit = Infinity } = {}) {
      if (!(limit === Infinity || (Number.isInteger(limit) && limit >= 0))) {
        throw new RangeError(`limit is the number of items wanted, 0 or more; it was ${limit}`);
      }
      const collected: Item[] = [];
      if (limit === 0) return collected;
      for await (const item of items()) {
        collected.push(item);
        if (collected.length === limit) break;
      }
      return collected;
    },

    async first(matches = () => true) {
      for await (const item of items()) if (matches(item)) return item;
      return undefined;
    },
  };
}

async function* readPages<Page extends object>(source: PaginationSource<Page>): AsyncGenerator<Page, void, void> {
  const { operationId, pagination, fetchPage, startingToken, signal } = source;
  let pagesSeen = 0;
  let itemsSeen = 0;
  /** The token of page 1, 2, 4, 8 …: whoever goes round in a circle comes by one of them. */
  let milestone: string | undefined;

  for (let asked = startingToken; ;) {
    const resumable = (cause: unknown) =>
      asked === undefined || pagesSeen === 0 || signal?.aborted
        ? cause
        : new PaginationError({ operationId, resumeToken: asked, pagesSeen, itemsSeen }, cause);

    const page = await fetchPage(asked).catch((cause: unknown) => {
      throw resumable(cause);
    });
    pagesSeen += 1;
    itemsSeen += itemsOf(page, pagination).length;
    const next = tokenOf(page, pagination);
    yield page;

    if (next === undefined) return;
    // CloudWatch never stops handing out tokens: the end is where it repeats itself.
    if (next === asked && pagination.end === "repeated-token") return;
    if (next === asked || next === milestone) throw resumable(new RepeatedTokenError(operationId));
    if (Number.isInteger(Math.log2(pagesSeen))) milestone = next;
    asked = next;
  }
}

/** The service leaves the field out, or sends none, where there is nothing to list. */
function itemsOf<Item>(page: object, { items }: Pagination): readonly Item[] {
  const found: unknown = Reflect.get(page, items);
  return Array.isArray(found) ? found : [];
}

/** An empty token counts as none, as it does for the service. */
function tokenOf(page: object, { outputToken }: Pagination): string | undefined {
  const token: unknown = Reflect.get(page, outputToken);
  return typeof token === "string" && token !== "" ? token : undefined;
}
