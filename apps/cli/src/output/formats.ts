import type { Context } from "../context.js";
import { fields, table } from "./table.js";

/** What a command found: a whole answer, and the items in it where it is a list. */
export interface Found {
  readonly body: object;
  /** The field that holds the items; `undefined` where the answer is no list. */
  readonly itemsField: string | undefined;
}

type Format = (found: Found, context: Context) => string | Promise<string>;

/** How answers can be printed. JSON Lines is not among them when a list is streamed: see `print-pages.ts`. */
export const FORMATS = {
  json: ({ body }) => `${JSON.stringify(body, null, 2)}\n`,
  table: (found, context) => {
    const isColoured = context.stdout.isTTY && !context.env["NO_COLOR"];
    return found.itemsField === undefined ? fields(found.body, isColoured) : table(itemsOf(found), isColoured);
  },
  yaml: async ({ body }) => {
    const { dump } = await import("js-yaml");
    return dump(body, { lineWidth: -1, noRefs: true });
  },
  jsonl: (found) =>
    (found.itemsField === undefined ? [found.body] : itemsOf(found))
      .map((item) => `${JSON.stringify(item)}\n`)
      .join(""),
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

export function itemsOf({ body, itemsField }: Found): readonly object[] {
  const items: unknown = itemsField === undefined ? undefined : Reflect.get(body, itemsField);
  return Array.isArray(items) ? items : [];
}
