import { readBatches, type Listing } from "./read-batches.js";

/** Everything that was wanted of a list, as one answer. */
export interface Collected {
  /** As the API answers: of one page the answer itself, of several the items of all. */
  readonly body: object;
  readonly nextToken: string | undefined;
  /** What kept it from being everything. */
  readonly failure: { readonly error: unknown } | undefined;
}

/** Reads a list to its end, or as far as is wanted. @throws what the client throws for the first page */
export async function collect(listing: Listing): Promise<Collected> {
  const { items: itemsField, outputToken } = listing.pagination;
  const items: object[] = [];
  let page: object = {};
  let pages = 0;
  let nextToken: string | undefined;
  let failure: Collected["failure"];
  try {
    for await (const batch of readBatches(listing)) {
      items.push(...batch.items);
      ({ page, nextToken } = batch);
      pages += 1;
    }
  } catch (error) {
    if (pages === 0 || listing.signal.aborted) throw error;
    failure = { error };
  }
  const isOnePage = listing.paging.maxPages === 1;
  return {
    body: {
      ...(isOnePage && page),
      [itemsField]: items,
      ...(!isOnePage && nextToken !== undefined && { [outputToken]: nextToken }),
    },
    nextToken,
    failure,
  };
}
