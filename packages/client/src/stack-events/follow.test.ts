import type { StackEvent } from "@pcluster-api/types";
import { describe, expect, expectTypeOf, test } from "vitest";
import { ApiError } from "../errors/api-error.js";
import { createClient } from "../create-client.js";
import { follow, type FollowEnd, type FollowOptions } from "./follow.js";
import type { FollowInput } from "./followed-stack.js";

const START = Date.parse("2024-10-24T10:00:00.000Z");
const NOT_THERE = 404;

type Answer = { readonly events: readonly StackEvent[]; readonly nextToken?: string } | number;

interface Given {
  /** The answers to requests for events, one after the other; the last one stays. */
  readonly polls: readonly Answer[];
  /** The answers to descriptions, likewise: a status, or the HTTP status of a refusal. */
  readonly described?: readonly (string | number)[];
  readonly input?: FollowInput;
  readonly options?: FollowOptions;
}

function stackEvent(id: string, resourceStatus: string, stack = "1"): StackEvent {
  const stackId = `arn:aws:cloudformation:us-east-1:123456789012:stack/demo/${stack}`;
  const isOfStack = id.startsWith("stack");
  return {
    eventId: id,
    stackId,
    stackName: "demo",
    logicalResourceId: isOfStack ? "demo" : id,
    physicalResourceId: isOfStack ? stackId : "",
    resourceType: isOfStack ? "AWS::CloudFormation::Stack" : "AWS::IAM::Role",
    timestamp: new Date(START).toISOString(),
    resourceStatus,
  };
}

const begun = stackEvent("stack-1", "CREATE_IN_PROGRESS");
const role = stackEvent("role", "CREATE_COMPLETE");
const failed = stackEvent("stack-2", "CREATE_FAILED");
const deleting = stackEvent("stack-3", "DELETE_IN_PROGRESS");

/** Follows against answers that are given; time goes by as it sleeps. */
function following({ polls, described = ["BUILD_IN_PROGRESS"], input = { imageId: "demo" }, options = {} }: Given) {
  const asked: string[] = [];
  let now = START;
  let polled = 0;
  let descriptions = 0;
  const fetch = async (request: Request) => {
    const { pathname, searchParams } = new URL(request.url);
    asked.push(pathname.split("/").slice(-1) + (searchParams.get("nextToken") ?? ""));
    if (pathname.endsWith("/stackevents")) return answer(polls[Math.min(polled++, polls.length - 1)] ?? NOT_THERE);
    const description = described[Math.min(descriptions++, described.length - 1)] ?? NOT_THERE;
    const status = { imageBuildStatus: description, clusterStatus: description };
    return answer(typeof description === "number" ? description : { events: [], ...status });
  };
  const time = {
    now: () => now,
    sleep: async (ms: number, signal?: AbortSignal) => {
      signal?.throwIfAborted();
      now += ms;
    },
    random: () => 0.5,
  };
  const client = createClient({ baseUrl: "http://pcluster.test", fetch, env: {}, retry: false, timeoutMs: Infinity });
  return { events: follow(client, input, { ...time, ...options }), asked, elapsed: () => (now - START) / 1000 };
}

function answer(given: Answer): Response {
  if (typeof given === "number") return new Response(`{"message":"refused"}`, { status: given });
  return new Response(JSON.stringify(given));
}

async function toEnd(events: AsyncGenerator<StackEvent, FollowEnd, void>) {
  const ids: string[] = [];
  for (;;) {
    const next = await events.next();
    if (next.done) return { ids, ...next.value };
    ids.push(next.value.eventId);
  }
}

const page = (...oldestFirst: StackEvent[]) => ({ events: oldestFirst.toReversed() });

describe("what is yielded", () => {
  test("a finished stack is its whole history, oldest first", async () => {
    const { events } = following({ polls: [page(begun, role, failed)], described: ["BUILD_FAILED"] });
    expect(await toEnd(events)).toMatchObject({ ids: ["stack-1", "role", "stack-2"], outcome: "failed" });
  });

  test("each poll adds what has come since the last one", async () => {
    const { events } = following({ polls: [page(begun), page(begun), page(begun, role, failed)] });
    expect(await toEnd(events)).toMatchObject({ ids: ["stack-1", "role", "stack-2"] });
  });

  test("a later poll reads no further back than the page with the newest known event", async () => {
    const { events, asked } = following({
      polls: [{ ...page(role), nextToken: "older" }, page(begun), { ...page(role, failed), nextToken: "older-still" }],
    });
    expect(await toEnd(events)).toMatchObject({ ids: ["stack-1", "role", "stack-2"] });
    expect(asked).toEqual(["stackevents", "stackeventsolder", "stackevents", "demo"]);
  });

  test("an event that turns up late beside a known one is not lost", async () => {
    const { events } = following({
      polls: [page(begun, role), page(stackEvent("late", "CREATE_COMPLETE"), role, failed)],
    });
    expect((await toEnd(events)).ids).toEqual(["stack-1", "role", "late", "stack-2"]);
  });

  test("events after one that is named are yielded, and what the stack said before it is not its end", async () => {
    const again = stackEvent("stack-4", "UPDATE_IN_PROGRESS");
    const done = stackEvent("stack-5", "UPDATE_COMPLETE");
    const { events } = following({
      polls: [page(begun, failed), page(begun, failed), page(failed, again, done)],
      input: { clusterName: "demo" },
      options: { sinceEventId: failed.eventId },
    });
    expect(await toEnd(events)).toMatchObject({ ids: ["stack-4", "stack-5"], outcome: "succeeded" });
  });

  test("a status that nobody has heard of is no end", async () => {
    const { events } = following({ polls: [page(stackEvent("stack-1", "REVIEW_PENDING")), page(failed)] });
    expect((await toEnd(events)).ids).toEqual(["stack-1", "stack-2"]);
  });
});

describe("how it ends", () => {
  const gone = [page(begun, deleting), NOT_THERE];

  test("an image that is there when its stack is gone has been built", async () => {
    const { events } = following({ polls: gone, described: ["BUILD_COMPLETE"] });
    expect(await toEnd(events)).toMatchObject({ outcome: "succeeded", stackStatus: "DELETE_IN_PROGRESS" });
  });

  test("an image that is only there a moment after its stack is gone has been built too", async () => {
    const { events } = following({ polls: gone, described: [404, 404, "BUILD_COMPLETE"] });
    expect(await toEnd(events)).toMatchObject({ outcome: "succeeded" });
  });

  test("an image whose stack could not be cleaned up has been built", async () => {
    const left = stackEvent("stack-4", "DELETE_FAILED");
    const { events } = following({ polls: [page(begun, deleting, left)], described: ["BUILD_COMPLETE"] });
    expect(await toEnd(events)).toMatchObject({ outcome: "succeeded", stackStatus: "DELETE_FAILED" });
  });

  test("a stack that was being deleted, and left nothing, has been deleted", async () => {
    const { events } = following({ polls: gone, described: [404] });
    expect(await toEnd(events)).toMatchObject({ outcome: "deleted", description: undefined });
  });

  test("a stack that vanished without a word is gone", async () => {
    const { events } = following({ polls: [page(begun), NOT_THERE], described: [404] });
    expect(await toEnd(events)).toMatchObject({ outcome: "gone", stackStatus: "CREATE_IN_PROGRESS" });
  });

  test("another stack of the same name is not followed: ours is gone", async () => {
    const other = stackEvent("stack-9", "CREATE_IN_PROGRESS", "2");
    const { events } = following({ polls: [page(begun), page(other)] });
    expect(await toEnd(events)).toMatchObject({ ids: ["stack-1"], outcome: "gone" });
  });

  test("a stack that vanishes in the middle of a reading has left what was read of it", async () => {
    const { events } = following({
      polls: [page(begun), { ...page(deleting), nextToken: "older" }, NOT_THERE],
      described: [404],
    });
    expect(await toEnd(events)).toMatchObject({ ids: ["stack-1", "stack-3"], outcome: "deleted" });
  });

  test("an image that was built long ago ends at once, without an event", async () => {
    const { events, elapsed } = following({ polls: [NOT_THERE], described: ["BUILD_COMPLETE"] });
    expect(await toEnd(events)).toMatchObject({ ids: [], outcome: "succeeded", stackStatus: undefined });
    expect(elapsed()).toBe(0);
  });

  test("a cluster is described by its own operation", async () => {
    const done = stackEvent("stack-2", "CREATE_COMPLETE");
    const { events } = following({
      polls: [page(done)],
      described: ["CREATE_COMPLETE"],
      input: { clusterName: "demo" },
    });
    expect(await toEnd(events)).toMatchObject({
      outcome: "succeeded",
      description: { clusterStatus: "CREATE_COMPLETE" },
    });
  });
});

describe("when it does not go well", () => {
  test("something that has never been there is the service's own 404", async () => {
    const { events } = following({ polls: [NOT_THERE], described: [404] });
    await expect(toEnd(events)).rejects.toMatchObject({ kind: "api", status: 404, operationId: "GetImageStackEvents" });
  });

  test("a stack may take a while to appear", async () => {
    const { events } = following({
      polls: [NOT_THERE, NOT_THERE, page(begun, failed)],
      described: [404, 404, "BUILD_FAILED"],
      options: { startWithinSeconds: 60 },
    });
    expect((await toEnd(events)).ids).toEqual(["stack-1", "stack-2"]);
  });

  test("trouble is told, and what was asked for is asked for again", async () => {
    const troubles: unknown[] = [];
    const { events, asked } = following({
      polls: [{ ...page(role, failed), nextToken: "older" }, 500, page(begun)],
      options: { onTrouble: (error) => troubles.push(error instanceof ApiError && error.status) },
    });
    expect((await toEnd(events)).ids).toEqual(["stack-1", "role", "stack-2"]);
    expect(asked.slice(0, 3)).toEqual(["stackevents", "stackeventsolder", "stackeventsolder"]);
    expect(troubles).toEqual([500]);
  });

  test("a token that is refused again and again is given up for a new reading", async () => {
    const { events, asked } = following({
      polls: [{ ...page(role), nextToken: "bad" }, 500, 500, 500, page(begun, role, failed)],
    });
    expect((await toEnd(events)).ids).toEqual(["stack-1", "role", "stack-2"]);
    expect(asked.slice(0, 5)).toEqual([
      "stackevents",
      "stackeventsbad",
      "stackeventsbad",
      "stackeventsbad",
      "stackevents",
    ]);
  });

  test("trouble that lasts longer than its patience is thrown", async () => {
    const { events, elapsed } = following({ polls: [page(begun), 500], options: { patienceSeconds: 60 } });
    await expect(toEnd(events)).rejects.toMatchObject({ status: 500 });
    expect(elapsed()).toBeGreaterThanOrEqual(60);
  });

  test("a description that fails does not make a finished build unfinished", async () => {
    const { events } = following({ polls: [page(begun, failed)], described: [429, 429, "BUILD_FAILED"] });
    expect(await toEnd(events)).toMatchObject({ ids: ["stack-1", "stack-2"], outcome: "failed" });
  });

  test.each([400, 401, 403])("a refusal with %i is thrown at once", async (status) => {
    const { events, elapsed } = following({ polls: [page(begun), status] });
    await expect(toEnd(events)).rejects.toMatchObject({ kind: "api", status });
    expect(elapsed()).toBe(10);
  });

  test("an abort ends the pause it is in, with its own reason", async () => {
    const controller = new AbortController();
    const { events } = following({
      polls: [page(begun)],
      options: {
        signal: controller.signal,
        sleep: (_ms, signal) =>
          new Promise((_, reject) => {
            signal?.addEventListener("abort", () => reject(signal.reason as Error));
            controller.abort(new Error("enough"));
          }),
      },
    });
    await expect(toEnd(events)).rejects.toThrow("enough");
  });

  test("a consumer that stops asks for nothing more", async () => {
    const { events, asked } = following({ polls: [page(begun, role)] });
    for await (const event of events) {
      expect(event).toEqual(begun);
      break;
    }
    expect(asked).toEqual(["stackevents"]);
  });
});

test("polls are a tenth more or less apart than the interval", async () => {
  const slept: number[] = [];
  const randoms = [0, 0.5, 0.999];
  const { events } = following({
    polls: [page(begun), page(begun), page(begun), page(begun, failed)],
    options: {
      intervalSeconds: 100,
      random: () => randoms.shift() ?? 0,
      sleep: async (ms) => void slept.push(Math.round(ms / 1000)),
    },
  });
  await toEnd(events);
  expect(slept).toEqual([90, 100, 110]);
});

test("is typed by what it yields and returns", () => {
  expectTypeOf(follow).returns.toEqualTypeOf<AsyncGenerator<StackEvent, FollowEnd, void>>();
  expectTypeOf<FollowEnd["outcome"]>().toEqualTypeOf<"succeeded" | "failed" | "deleted" | "gone">();
  expectTypeOf<FollowInput>().exclude<{ clusterName: string }>().toHaveProperty("imageId");
});
