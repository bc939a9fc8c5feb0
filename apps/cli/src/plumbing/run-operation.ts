import type { Operation, OperationId } from "@pcluster-api/types";
import { operations } from "@pcluster-api/types/operations";
import { openConnection, type ConnectionFlags } from "../connect.js";
import type { Context } from "../context.js";
import { eventListKind } from "../events/event-list-kind.js";
import { isFiltering, type EventFilter } from "../events/filter-events.js";
import type { Query } from "../output/compile-query.js";
import { jsonLines } from "../output/formats.js";
import type { Presentation } from "../output/output-flags.js";
import { printResult } from "../output/print-result.js";
import { queriedResult, resultOf } from "../output/result.js";
import { collect } from "./collect.js";
import type { Paging } from "./paging.js";
import { readBatches, type Listing } from "./read-batches.js";
import { withRegion } from "./with-region.js";

/** A command line that has been understood. */
export interface Asked {
  readonly operationId: OperationId;
  readonly input: Readonly<Record<string, unknown>>;
  readonly paging: Paging;
  readonly filter: EventFilter;
  readonly presentation: Presentation;
  readonly query: Query | undefined;
  readonly connection: ConnectionFlags;
}

/** Asks for one operation, in as many pages as are wanted, and prints what comes. Throws what the client throws. */
export async function runOperation(asked: Asked, context: Context): Promise<void> {
  const { operationId, presentation, query, paging, filter } = asked;
  const { client, connection } = await openConnection(asked.connection, context);
  const operation: Operation = operations[operationId];
  const input = withRegion(operationId, asked.input, connection.region?.value);
  const { signal, stdout } = context;

  if (!operation.pagination) {
    const body: object | undefined = await client.call(operationId, input, { signal });
    if (body)
      await printResult(query ? queriedResult(query(body)) : resultOf(body, onlyList(body)), presentation, stdout);
    return;
  }
  const { pagination } = operation;
  const isNewestFirst = eventListKind(operation) === "stack";
  const listing = { client, operationId, input, pagination, paging, filter, isNewestFirst, signal };
  if (presentation.format === "jsonl" && !query) await streamLines(listing, context);
  else await printWhole(listing, presentation, query, context);
}

/** A line an item, each page written before the next is asked for. */
async function streamLines(listing: Listing, context: Context): Promise<void> {
  let next: string | undefined;
  for await (const { items, nextToken } of readBatches(listing)) {
    if (items.length > 0) await context.stdout.write(jsonLines(items));
    if (nextToken !== undefined && next === undefined) await context.staySmall();
    next = nextToken;
  }
  await mentionNextPage(next, context);
}

async function printWhole(
  listing: Listing,
  presentation: Presentation,
  query: Query | undefined,
  context: Context,
): Promise<void> {
  const { body, nextToken, failure } = await collect(listing);
  // Half a list is better than none, but no query is about half of it.
  if (failure && query) throw failure.error;
  const result = query ? queriedResult(query(body)) : resultOf(body, listing.pagination.items);
  await printResult(result, presentation, context.stdout);
  if (failure) throw failure.error;
  if (query || isForPrograms(presentation)) return;
  if (result.rows?.length === 0) await sayThatNothingCame(listing, context);
  await mentionNextPage(nextToken, context);
}

/** JSON and YAML show an empty list and a token themselves. */
function isForPrograms({ format }: Presentation): boolean {
  return format === "json" || format === "yaml";
}

async function sayThatNothingCame({ pagination, filter }: Listing, { stderr }: Context): Promise<void> {
  const what = pagination.items.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  await stderr.write(isFiltering(filter) ? `No ${what} that match.\n` : `No ${what}.\n`);
}

async function mentionNextPage(token: string | undefined, { stderr }: Context): Promise<void> {
  if (token !== undefined) await stderr.write(`There may be more: --next-token '${token}' shows the next page.\n`);
}

/** The field of a list that has no pages, such as the official images. */
function onlyList(body: object): string | undefined {
  const [first, ...others] = Object.entries(body);
  return first && others.length === 0 && Array.isArray(first[1]) ? first[0] : undefined;
}
