import { methodName, type Client, type Paginator } from "@pcluster-api/client";
import type { OperationId, Pagination } from "@pcluster-api/types";
import { eventMatcher, isBefore, type EventFilter } from "../events/filter-events.js";
import type { Paging } from "./paging.js";

export interface Listing {
  readonly client: Client;
  readonly operationId: OperationId;
  readonly input: Readonly<Record<string, unknown>>;
  readonly pagination: Pagination;
  readonly paging: Paging;
  readonly filter: EventFilter;
  /** Whether items come newest first, so that nothing newer follows an old one. */
  readonly isNewestFirst: boolean;
  readonly signal: AbortSignal;
}

/** What is wanted of one page. */
export interface Batch {
  /** The answer as it came. */
  readonly page: object;
  readonly items: readonly object[];
  /** The token of what follows; `undefined` where nothing does, or where what follows begins within this page. */
  readonly nextToken: string | undefined;
}

/** Reads a list page by page, and no page more than is wanted. Throws what the client throws. */
export async function* readBatches(listing: Listing): AsyncGenerator<Batch, void, void> {
  const { pagination, paging, filter, isNewestFirst } = listing;
  const isWanted = eventMatcher(filter);
  let left = paging.limit;
  let pages = 0;
  let asked: unknown = listing.input[pagination.inputToken];
  for await (const page of pagesOf(listing)) {
    pages += 1;
    const all = itemsOf(page, pagination);
    const wanted = all.filter(isWanted);
    const items = wanted.slice(0, left);
    left -= items.length;
    const token: unknown = Reflect.get(page, pagination.outputToken);
    const isOld = isNewestFirst && filter.since !== undefined && all.some((item) => isBefore(item, filter.since ?? 0));
    const isEnd = typeof token !== "string" || token === asked || isOld || items.length < wanted.length;
    yield { page, items, nextToken: isEnd ? undefined : token };
    if (isEnd || left === 0 || pages === paging.maxPages) return;
    asked = token;
  }
}

async function* pagesOf({ client, operationId, input, paging, signal }: Listing): AsyncGenerator<object, void, void> {
  if (paging.maxPages === 1) {
    yield (await client.call(operationId, input, { signal })) ?? {};
    return;
  }
  // Whoever holds the operationId as data has looked up in the table that it answers in pages.
  const anyClient = client as unknown as {
    paginate(method: string, input: object, options: object): Paginator<object, object>;
  };
  yield* anyClient.paginate(methodName(operationId), input, { signal }).pages();
}

function itemsOf(page: object, { items }: Pagination): readonly object[] {
  const found: unknown = Reflect.get(page, items);
  return Array.isArray(found) ? found : [];
}
