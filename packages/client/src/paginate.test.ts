import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { createClient } from "./create-client.js";
import type { ClientError } from "./errors/client-error.js";
import { ApiError } from "./errors/api-error.js";
import { PaginationError } from "./errors/pagination-error.js";
import type { RepeatedTokenError } from "./errors/repeated-token-error.js";
import { answer, rejection, scriptedClient, silent } from "./fixtures/scripted-client.js";
import { paginate, type Paginator } from "./paginate.js";

interface Page {
  events?: readonly number[];
  nextToken?: string;
}

const missingToken = {
  inputToken: "nextToken",
  outputToken: "nextToken",
  items: "events",
  end: "missing-token",
} as const;
const repeatedToken = { ...missingToken, end: "repeated-token" } as const;

/** A paginator over pages by token (the first under ""), and the tokens it has asked with. */
function paginator(
  pages: Record<string, Page | Error>,
  options: { pagination?: typeof missingToken | typeof repeatedToken; startingToken?: string } = {},
) {
  const asked: (string | undefined)[] = [];
  const fetchPage = async (token: string | undefined) => {
    asked.push(token);
    const page = pages[token ?? ""];
    if (!page || page instanceof Error) throw page ?? new Error(`no page ${token}`);
    return page;
  };
  const { pagination = missingToken, startingToken } = options;
  return {
    asked,
    list: paginate<Page, number>({
      operationId: "ListThings",
      pagination,
      fetchPage,
      startingToken,
      signal: undefined,
    }),
  };
}

const threePages = {
  "": { events: [1, 2], nextToken: "b" },
  b: { events: [], nextToken: "c" },
  c: { events: [3] },
};

describe("reading a list", () => {
  test("yields the items of every page in order", async () => {
    expect(await paginator(threePages).list.toArray()).toEqual([1, 2, 3]);
  });

  test("an empty page with a token is not the end", async () => {
    const { list } = paginator({ "": { events: [], nextToken: "b" }, b: { nextToken: "c" }, c: { events: [1] } });
    expect(await list.toArray()).toEqual([1]);
  });

  test("an empty token is the end", async () => {
    expect(await paginator({ "": { events: [1], nextToken: "" } }).list.toArray()).toEqual([1]);
  });

  test("pages come as the service sent them, with their tokens", async () => {
    const pages: Page[] = [];
    for await (const page of paginator(threePages).list.pages()) pages.push(page);
    expect(pages).toEqual(Object.values(threePages));
  });

  test("each use begins anew", async () => {
    const { list } = paginator(threePages);
    await list.toArray();
    expect(await list.toArray()).toEqual([1, 2, 3]);
  });

  test("begins at the starting token", async () => {
    const { list, asked } = paginator(threePages, { startingToken: "c" });
    expect(await list.toArray()).toEqual([3]);
    expect(asked).toEqual(["c"]);
  });
});

describe("stopping early", () => {
  test("toArray fetches no page beyond its limit", async () => {
    const { list, asked } = paginator(threePages);
    expect(await list.toArray({ limit: 2 })).toEqual([1, 2]);
    expect(asked).toEqual([undefined]);
  });

  test("a limit of 0 asks for nothing", async () => {
    const { list, asked } = paginator(threePages);
    expect(await list.toArray({ limit: 0 })).toEqual([]);
    expect(asked).toEqual([]);
  });

  test.each([-1, 1.5, Number.NaN])("a limit of %d is refused", async (limit) => {
    await expect(paginator(threePages).list.toArray({ limit })).rejects.toThrow(RangeError);
  });

  test("first stops at the item it was asked for", async () => {
    const { list, asked } = paginator(threePages);
    expect(await list.first((item) => item === 2)).toBe(2);
    expect(asked).toEqual([undefined]);
  });

  test("first is undefined when nothing matches", async () => {
    expect(await paginator(threePages).list.first((item) => item > 9)).toBeUndefined();
  });

  test("leaving the loop ends the paging", async () => {
    const { list, asked } = paginator(threePages);
    for await (const item of list) if (item === 1) break;
    expect(asked).toEqual([undefined]);
  });
});

describe("a token that comes back", () => {
  const pages = { "": { events: [1], nextToken: "f" }, f: { events: [2], nextToken: "f" } };

  test("ends a list of log events, its last page included", async () => {
    expect(await paginator(pages, { pagination: repeatedToken }).list.toArray()).toEqual([1, 2]);
  });

  test("is an error in every other list, after the items that came with it", async () => {
    const seen: number[] = [];
    const reading = (async () => {
      for await (const item of paginator(pages).list) seen.push(item);
    })();
    await expect(reading).rejects.toMatchObject({
      kind: "pagination",
      resumeToken: "f",
      cause: { kind: "repeated-token" },
    });
    expect(seen).toEqual([1, 2]);
  });

  test("tokens that go round in a circle are an error too", async () => {
    const circle = {
      "": { events: [1], nextToken: "a" },
      a: { events: [2], nextToken: "b" },
      b: { events: [3], nextToken: "c" },
      c: { events: [4], nextToken: "a" },
    };
    await expect(paginator(circle).list.toArray()).rejects.toMatchObject({
      kind: "pagination",
      cause: { kind: "repeated-token" },
    });
  });

  test("a missing token ends a list of log events too", async () => {
    expect(await paginator({ "": { events: [1] } }, { pagination: repeatedToken }).list.toArray()).toEqual([1]);
  });
});

describe("a page that fails", () => {
  const gone = new Error("gone");

  test("tells where to go on, and how much came before", async () => {
    const error = await paginator({ ...threePages, c: gone })
      .list.toArray()
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(PaginationError);
    expect(error).toMatchObject({ resumeToken: "c", pagesSeen: 2, itemsSeen: 2, cause: gone });
  });

  test("throws its own error when it is the first, since nothing was lost", async () => {
    await expect(paginator({ "": gone }).list.toArray()).rejects.toBe(gone);
  });

  test("is resumed without a loss or a repetition, wherever the pages are cut and fail", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 2, maxLength: 8 }),
        fc.nat(),
        async (cuts, at) => {
          const failing = 1 + (at % (cuts.length - 1));
          const healthy = Object.fromEntries(
            cuts.map((events, index) => [
              index === 0 ? "" : `t${index}`,
              { events, ...(index + 1 < cuts.length && { nextToken: `t${index + 1}` }) },
            ]),
          );
          const seen: number[] = [];
          const resumeToken = await (async () => {
            for await (const item of paginator({ ...healthy, [`t${failing}`]: gone }).list) seen.push(item);
          })().catch((error: unknown) => (error instanceof PaginationError ? error.resumeToken : undefined));

          if (resumeToken === undefined) throw new Error("the failure was not reported");
          const rest = await paginator(healthy, { startingToken: resumeToken }).list.toArray();
          expect([...seen, ...rest]).toEqual(cuts.flat());
        },
      ),
    );
  });
});

describe("types", () => {
  test("a paginator is an async iterable of items, and of pages", () => {
    type Things = Paginator<Page, number>;
    expectTypeOf<Things>().toExtend<AsyncIterable<number>>();
    expectTypeOf<Things["pages"]>().returns.toEqualTypeOf<AsyncGenerator<Page, void, void>>();
    expectTypeOf<Things["toArray"]>().returns.resolves.toEqualTypeOf<number[]>();
    expectTypeOf<Things["first"]>().returns.resolves.toEqualTypeOf<number | undefined>();
  });

  test("what a page fails with says where to go on", () => {
    expectTypeOf<PaginationError["kind"]>().toEqualTypeOf<"pagination">();
    expectTypeOf<PaginationError["resumeToken"]>().toEqualTypeOf<string>();
    expectTypeOf<RepeatedTokenError["kind"]>().toEqualTypeOf<"repeated-token">();
    expectTypeOf<RepeatedTokenError>().toExtend<ClientError>();
  });
});

describe("client.paginate", () => {
  const baseUrl = "http://pcluster.test";

  test("reads log events from the head, where the service would begin at the end", async () => {
    const urls: string[] = [];
    const fetch = async (request: Request) => (urls.push(request.url), new Response(`{"events":[],"nextToken":"f/1"}`));
    await createClient({ baseUrl, env: {}, fetch })
      .paginate("getImageLogEvents", { imageId: "demo", logStreamName: "3.12.0/1" })
      .toArray();

    const path = `${baseUrl}/v3/images/custom/demo/logstreams/3.12.0%2F1`;
    expect(urls).toEqual([`${path}?startFromHead=true`, `${path}?nextToken=f%2F1&startFromHead=true`]);
  });

  test("takes a token among the inputs as the page to begin with", async () => {
    const urls: string[] = [];
    const fetch = async (request: Request) => (urls.push(request.url), new Response(`{"events":[]}`));
    await createClient({ baseUrl, env: {}, fetch })
      .paginate("getImageStackEvents", { imageId: "demo", nextToken: "t" })
      .toArray();
    expect(urls).toEqual([`${baseUrl}/v3/images/custom/demo/stackevents?nextToken=t`]);
  });

  test("a first page that is refused throws the ApiError itself", async () => {
    const fetch = async () => new Response(`{"message":"no"}`, { status: 404 });
    const reading = createClient({ baseUrl, env: {}, fetch })
      .paginate("getImageStackEvents", { imageId: "demo" })
      .toArray();
    await expect(reading).rejects.toBeInstanceOf(ApiError);
  });

  test("throws the reason of the caller's signal, on a later page as well, and no PaginationError", async () => {
    const controller = new AbortController();
    const first = answer(200, { events: [{}], nextToken: "t" });
    const { client } = scriptedClient([first, silent]);
    const list = client.paginate("getImageStackEvents", { imageId: "demo" }, { signal: controller.signal });
    const reading = (async () => {
      for await (const event of list) if (event) queueMicrotask(() => controller.abort("enough"));
    })();
    expect(await rejection(reading)).toBe("enough");
  });

  test("bounds each page, not the list, by the limits of a call", async () => {
    const pages = ["a", "b", "c"].map((nextToken) => answer(200, { events: [{}], nextToken }));
    const { client, clock } = scriptedClient([...pages, silent]);
    const list = client.paginate("getImageStackEvents", { imageId: "demo" }, { deadlineMs: 1000 });
    expect(await clock.settle(rejection(list.toArray()))).toMatchObject({
      kind: "pagination",
      resumeToken: "c",
      itemsSeen: 3,
      cause: { kind: "deadline" },
    });
  });

  test("never writes to the input it was given", async () => {
    const input = Object.freeze({ imageId: "demo", nextToken: "t" });
    const fetch = async () => new Response(`{"events":[]}`);
    await createClient({ baseUrl, env: {}, fetch }).paginate("getImageStackEvents", input).toArray();
    expect(input).toEqual({ imageId: "demo", nextToken: "t" });
  });
});
