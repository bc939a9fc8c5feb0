import type { Client, Paginator } from "@pcluster-api/client";
import type { Operation, OperationId } from "@pcluster-api/types";
import { operations } from "@pcluster-api/types/operations";
import { connect, type ConnectionFlags } from "./connect.js";
import type { Context } from "./context.js";
import { FORMATS, itemsOf, type FormatName, type Found } from "./output/formats.js";

export interface OutputFlags {
  readonly output: FormatName;
  /** Whether to follow pages; `undefined` leaves it to the format. */
  readonly all: boolean | undefined;
}

interface Call {
  readonly operationId: OperationId;
  readonly input: Readonly<Record<string, unknown>>;
  readonly output: OutputFlags;
  readonly connection: ConnectionFlags;
}

/** Asks for one operation, in one page or in all, and prints what comes. Throws what the client throws. */
export async function runOperation({ operationId, input, output, connection }: Call, context: Context): Promise<void> {
  const client = await connect(connection, context);
  const { pagination }: Operation = operations[operationId];
  const token = pagination && input[pagination.inputToken];
  // A table is for people, who want to see it all; a token asks for its own page.
  const followsPages = output.all ?? (output.output === "table" && !token);
  if (pagination && followsPages) return printAll(client, { operationId, input, output }, pagination.items, context);

  const body: object | undefined = await client.call(operationId, input, { signal: context.signal });
  if (body === undefined) return;
  const found = { body, itemsField: pagination?.items ?? onlyList(body) };
  await print(found, output.output, context);
  await mentionNextPage(body, pagination?.outputToken, output.output, context);
}

async function printAll(
  client: Client,
  { operationId, input, output }: Omit<Call, "connection">,
  itemsField: string,
  context: Context,
) {
  const { methodName } = await import("@pcluster-api/client");
  // Whoever holds the operationId as data has looked up in the table that it answers in pages.
  const anyClient = client as unknown as {
    paginate(method: string, input: object, options: object): Paginator<object, object>;
  };
  const items = anyClient.paginate(methodName(operationId), input, { signal: context.signal });
  if (output.output === "jsonl") {
    for await (const item of items) await context.stdout.write(`${JSON.stringify(item)}\n`);
    return;
  }
  await print({ body: { [itemsField]: await items.toArray() }, itemsField }, output.output, context);
}

async function print(found: Found, format: FormatName, context: Context) {
  await context.stdout.write(await FORMATS[format](found, context));
  if (format === "table" && found.itemsField !== undefined && itemsOf(found).length === 0) {
    await context.stderr.write(
      `No ${found.itemsField.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}.\n`,
    );
  }
}

/** JSON and YAML show the token themselves. */
async function mentionNextPage(body: object, outputToken: string | undefined, format: FormatName, context: Context) {
  const token: unknown = outputToken === undefined ? undefined : Reflect.get(body, outputToken);
  if (typeof token !== "string" || format === "json" || format === "yaml") return;
  await context.stderr.write(
    `There may be more: --all follows every page, --next-token '${token}' shows the next one.\n`,
  );
}

/** The field of a list that has no pages, such as the official images. */
function onlyList(body: object): string | undefined {
  const [first, ...others] = Object.entries(body);
  return first && others.length === 0 && Array.isArray(first[1]) ? first[0] : undefined;
}
