import { clusterStatusValues, computeFleetStatusValues, imageBuildStatusValues } from "@pcluster-api/types/enums";
import type { OperationOutput } from "@pcluster-api/types";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Client } from "../create-client.js";
import { WaiterError, type Seen } from "../errors/waiter-error.js";
import { answer, broken, heedful, rejection, scriptedClient, silent, type Step } from "../fixtures/scripted-client.js";
import { waitUntilClusterCreated } from "./wait-until-cluster-created.js";
import { waitUntilClusterDeleted } from "./wait-until-cluster-deleted.js";
import { waitUntilClusterUpdated } from "./wait-until-cluster-updated.js";
import { waitUntilComputeFleetRunning } from "./wait-until-compute-fleet-running.js";
import { waitUntilComputeFleetStopped } from "./wait-until-compute-fleet-stopped.js";
import { waitUntilImageBuilt } from "./wait-until-image-built.js";
import { waitUntilImageDeleted } from "./wait-until-image-deleted.js";
import type { AcceptorState, WaitOptions, WaitResult } from "./wait.js";

type Wait = (client: Client, options: WaitOptions<object>) => Promise<WaitResult<object>>;
type Verdicts = Record<string, AcceptorState>;

interface Waiter {
  readonly wait: Wait;
  readonly field: string;
  readonly statuses: readonly string[];
  /** What is not here is a failure. */
  readonly verdicts: Verdicts;
  readonly gone: "success" | "failure";
}

const image = { imageId: "demo" };
const cluster = { clusterName: "demo" };
const images = { field: "imageBuildStatus", statuses: imageBuildStatusValues } as const;
const clusters = { field: "clusterStatus", statuses: clusterStatusValues } as const;
const fleets = { field: "status", statuses: computeFleetStatusValues } as const;

/** What ends each wait well, and what it waits out, as the life cycles of the service have it. */
const waiters: Record<string, Waiter> = {
  waitUntilImageBuilt: {
    ...images,
    wait: (client, options) => waitUntilImageBuilt(client, image, options),
    // The stack of a good build is deleted, at times before its AMI turns up.
    verdicts: {
      BUILD_COMPLETE: "success",
      BUILD_IN_PROGRESS: "retry",
      DELETE_IN_PROGRESS: "retry",
      DELETE_COMPLETE: "retry",
    },
    gone: "failure",
  },
  waitUntilImageDeleted: {
    ...images,
    wait: (client, options) => waitUntilImageDeleted(client, image, options),
    verdicts: { DELETE_COMPLETE: "success", DELETE_IN_PROGRESS: "retry" },
    gone: "success",
  },
  waitUntilClusterCreated: {
    ...clusters,
    wait: (client, options) => waitUntilClusterCreated(client, cluster, options),
    verdicts: {
      CREATE_COMPLETE: "success",
      CREATE_IN_PROGRESS: "retry",
      UPDATE_IN_PROGRESS: "success",
      UPDATE_COMPLETE: "success",
      UPDATE_FAILED: "success",
    },
    gone: "failure",
  },
  waitUntilClusterUpdated: {
    ...clusters,
    wait: (client, options) => waitUntilClusterUpdated(client, cluster, options),
    verdicts: { UPDATE_COMPLETE: "success", UPDATE_IN_PROGRESS: "retry", CREATE_COMPLETE: "retry" },
    gone: "failure",
  },
  waitUntilClusterDeleted: {
    ...clusters,
    wait: (client, options) => waitUntilClusterDeleted(client, cluster, options),
    verdicts: { DELETE_COMPLETE: "success", DELETE_IN_PROGRESS: "retry" },
    gone: "success",
  },
  waitUntilComputeFleetRunning: {
    ...fleets,
    wait: (client, options) => waitUntilComputeFleetRunning(client, cluster, options),
    verdicts: { RUNNING: "success", ENABLED: "success", START_REQUESTED: "retry", STARTING: "retry", UNKNOWN: "retry" },
    gone: "failure",
  },
  waitUntilComputeFleetStopped: {
    ...fleets,
    wait: (client, options) => waitUntilComputeFleetStopped(client, cluster, options),
    verdicts: { STOPPED: "success", DISABLED: "success", STOP_REQUESTED: "retry", STOPPING: "retry", UNKNOWN: "retry" },
    gone: "failure",
  },
};

const gone = answer(404, { message: "No such thing" });
const MINUTE = 60_000;

/** Waits over answers that come in turn, the last of them for ever, with a client that does not retry. */
function waiting(waiter: Waiter, steps: readonly Step[], options: WaitOptions<object> = {}) {
  const { client, clock, sent } = scriptedClient(steps, { retry: false, timeoutMs: 10_000 });
  const startedAt = clock.now();
  const wait = clock.settle(waiter.wait(client, { now: clock.now, sleep: clock.sleep, ...options }));
  return { wait, clock, sent, elapsedMs: () => clock.now() - startedAt };
}

describe.each(Object.entries(waiters))("%s", (name, waiter) => {
  const { field, statuses, verdicts } = waiter;
  const status = (value: string) => answer(200, { [field]: value, imageId: "demo" });
  const first = (verdict: AcceptorState) => statuses.find((one) => (verdicts[one] ?? "failure") === verdict) ?? "";

  test.each(statuses.map((one) => [one, verdicts[one] ?? "failure"] as const))("%s is a %s", async (one, verdict) => {
    const { wait, sent } = waiting(waiter, [status(one)], { maxWaitSeconds: 90 });
    const outcome = await wait.catch((error: unknown) => error);
    if (verdict === "success") {
      expect(outcome).toEqual({ answer: { [field]: one, imageId: "demo" }, seen: [{ what: one, count: 1 }] });
    } else {
      expect(outcome).toBeInstanceOf(WaiterError);
      const outcomeWanted = verdict === "retry" ? "timeout" : "failure";
      expect(outcome).toMatchObject({ waiter: name, outcome: outcomeWanted, answer: { [field]: one } });
    }
    expect(sent).toHaveLength(verdict === "retry" ? 4 : 1);
  });

  test("goes on while a status says neither, and resolves to the last answer and all that was seen", async () => {
    const { wait, elapsedMs } = waiting(waiter, [
      status(first("retry")),
      status(first("retry")),
      status(first("success")),
    ]);
    expect(await wait).toEqual({
      answer: { [field]: first("success"), imageId: "demo" },
      seen: [
        { what: first("retry"), count: 2 },
        { what: first("success"), count: 1 },
      ],
    });
    expect(elapsedMs()).toBe(MINUTE);
  });

  test.each([
    ["SOMETHING_NEW_FAILED", "failure"],
    ["ROLLBACK_COMPLETE", "failure"],
    ["SOMETHING_NEW", "timeout"],
    ["SOMETHING_IN_PROGRESS", "timeout"],
  ])("takes %s, which the contract does not know, for a %s", async (unknown, outcome) => {
    const { wait } = waiting(waiter, [status(unknown)], { maxWaitSeconds: 30 });
    expect(await rejection(wait)).toMatchObject({ outcome });
  });

  test("ends when what has been seen is gone, well or badly", async () => {
    const { wait, sent } = waiting(waiter, [status(first("retry")), gone]);
    if (waiter.gone === "success") {
      expect(await wait).toEqual({
        answer: { [field]: first("retry"), imageId: "demo" },
        seen: [
          { what: first("retry"), count: 1 },
          { what: "404", count: 1 },
        ],
      });
    } else {
      const error = await rejection(wait);
      expect(error).toMatchObject({ outcome: "failure", answer: { [field]: first("retry") }, cause: { status: 404 } });
      expect(sent).toHaveLength(4);
    }
  });

  test("does not take one 404, or two, for the end of something", async () => {
    const steps = [status(first("retry")), gone, gone, status(first("success"))];
    const { wait } = waiting(waiter, steps);
    if (waiter.gone === "failure") expect(await wait).toMatchObject({ answer: { [field]: first("success") } });
    else expect(await wait).toMatchObject({ answer: { [field]: first("retry") } });
  });

  test("ends at once with a 404 of what has never been seen", async () => {
    const { wait, sent } = waiting(waiter, [gone]);
    if (waiter.gone === "success") expect(await wait).toEqual({ answer: undefined, seen: [{ what: "404", count: 1 }] });
    else expect(await rejection(wait)).toMatchObject({ kind: "api", status: 404 });
    expect(sent).toHaveLength(1);
  });
});

const built = waiters["waitUntilImageBuilt"] as Waiter;
const building = answer(200, { imageBuildStatus: "BUILD_IN_PROGRESS" });
const done = answer(200, { imageBuildStatus: "BUILD_COMPLETE" });

describe("what is not there yet", () => {
  test("may appear within startWithinSeconds", async () => {
    const { wait, elapsedMs } = waiting(built, [gone, gone, gone, building, done], { startWithinSeconds: 120 });
    expect(await wait).toMatchObject({ seen: [{ what: "404", count: 3 }, expect.anything(), expect.anything()] });
    expect(elapsedMs()).toBe(2 * MINUTE);
  });

  test("is a 404 when that time is up", async () => {
    const { wait, elapsedMs } = waiting(built, [gone], { startWithinSeconds: 120 });
    expect(await rejection(wait)).toMatchObject({ kind: "api", status: 404 });
    expect(elapsedMs()).toBe(2 * MINUTE);
  });

  test("may be gone for two polls again and again: only three in a row are the end", async () => {
    const steps = [building, gone, gone, building, gone, gone, building, done];
    expect(await waiting(built, steps).wait).toMatchObject({ answer: { imageBuildStatus: "BUILD_COMPLETE" } });
  });
});

describe("trouble that may pass", () => {
  const troubles: [string, Step, string][] = [
    ["throttling", answer(429), "429"],
    ["a broken service", answer(500), "500"],
    ["a gateway that gave up", answer(504), "504"],
    ["no connection", broken(), "network"],
    ["no answer in time", silent, "timeout"],
  ];

  test.each(troubles)("%s decides nothing", async (_, trouble, what) => {
    const { wait } = waiting(built, [trouble, building, trouble, trouble, trouble, trouble, done]);
    expect(await wait).toMatchObject({ seen: expect.arrayContaining([{ what, count: 5 }]) as Seen[] });
  });

  test.each(troubles)("%s when time is up does not fail a build that has finished", async (_, trouble) => {
    const { wait } = waiting(built, [building, trouble, trouble, done], { maxWaitSeconds: 60 });
    expect(await wait).toMatchObject({ answer: { imageBuildStatus: "BUILD_COMPLETE" } });
  });

  test.each(troubles)(
    "%s that goes on when time is up ends in a timeout, with its error as the cause",
    async (_, trouble) => {
      const { wait, elapsedMs } = waiting(built, [building, trouble], { maxWaitSeconds: 60 });
      const error = await rejection(wait);
      expect(error).toMatchObject({ outcome: "timeout", answer: { imageBuildStatus: "BUILD_IN_PROGRESS" } });
      expect(error).toHaveProperty("cause.retryable", true);
      expect(elapsedMs()).toBeLessThan(10 * MINUTE);
    },
  );

  test("between two 404s does not make them one", async () => {
    const { wait } = waiting(built, [building, gone, answer(503), gone, building, done]);
    expect(await wait).toMatchObject({ answer: { imageBuildStatus: "BUILD_COMPLETE" } });
  });
});

describe("a refusal", () => {
  test.each([400, 401, 403, 409, 501])("%d ends the wait at once", async (status) => {
    const { wait, sent, elapsedMs } = waiting(built, [building, answer(status, { message: "no" }), done]);
    expect(await rejection(wait)).toMatchObject({ kind: "api", status });
    expect([sent.length, elapsedMs()]).toEqual([2, 30_000]);
  });

  test("for want of a permission ends it at once, although it is a 500", async () => {
    const { wait } = waiting(built, [
      answer(500, { message: "x is not authorized to perform: ec2:DescribeImages" }),
      done,
    ]);
    expect(await rejection(wait)).toMatchObject({ status: 500 });
  });

  test("by nobody with credentials ends it at once", async () => {
    const { client } = scriptedClient([], { baseUrl: "https://a.execute-api.us-east-1.amazonaws.com" });
    expect(await rejection(waitUntilImageBuilt(client, image))).toMatchObject({ kind: "credentials" });
  });

  test("of the input is a TypeError", async () => {
    const { client } = scriptedClient([]);
    expect(await rejection(waitUntilImageBuilt(client, { imageId: "" }))).toBeInstanceOf(TypeError);
  });
});

describe("time", () => {
  test("is two hours at most, in polls of half a minute, unless given", async () => {
    const { wait, sent, elapsedMs } = waiting(built, [building]);
    await rejection(wait);
    expect(elapsedMs()).toBe(120 * MINUTE);
    expect(sent).toHaveLength(241);
  });

  test("that is up ends the wait with a poll at its end, whatever the delay", async () => {
    const { wait, sent, elapsedMs } = waiting(built, [building], { maxWaitSeconds: 100, delaySeconds: 60 });
    const error = await rejection(wait);
    expect(error).toMatchObject({ kind: "waiter", outcome: "timeout", retryable: true, seen: [{ count: 3 }] });
    expect(String(error)).toContain("BUILD_IN_PROGRESS × 3");
    expect([sent.length, elapsedMs()]).toEqual([3, 100_000]);
  });

  test("of 0 is one poll", async () => {
    const { wait, sent } = waiting(built, [building], { maxWaitSeconds: 0 });
    expect(await rejection(wait)).toMatchObject({ outcome: "timeout" });
    expect(sent).toHaveLength(1);
  });
});

describe("onPoll", () => {
  test("hears of each answer, and of no failure", async () => {
    const heard: unknown[] = [];
    await waiting(built, [building, answer(429), done], { onPoll: (polled) => heard.push(polled) }).wait;
    expect(heard).toEqual([{ imageBuildStatus: "BUILD_IN_PROGRESS" }, { imageBuildStatus: "BUILD_COMPLETE" }]);
  });
});

describe("the caller's signal", () => {
  const reason = { enough: true };

  test("aborted before sends nothing", async () => {
    const { wait, sent } = waiting(built, [building], { signal: AbortSignal.abort(reason) });
    expect(await rejection(wait)).toBe(reason);
    expect(sent).toEqual([]);
  });

  test("ends the pause between two polls at once", async () => {
    const controller = new AbortController();
    const onPoll = () => queueMicrotask(() => controller.abort(reason));
    const { wait, elapsedMs } = waiting(built, [building], { signal: controller.signal, onPoll });
    expect(await rejection(wait)).toBe(reason);
    expect(elapsedMs()).toBe(0);
  });

  test.each([heedful, silent])("ends the request it is in at once", async (step) => {
    const controller = new AbortController();
    const aborting: Step = (request) => {
      queueMicrotask(() => controller.abort(reason));
      return step(request);
    };
    const { wait, elapsedMs } = waiting(built, [aborting], { signal: controller.signal });
    expect(await rejection(wait)).toBe(reason);
    expect(elapsedMs()).toBe(0);
  });
});

describe("types", () => {
  test("a wait resolves to the answer of its operation, if there is one, and what was seen", () => {
    expectTypeOf(waitUntilImageBuilt).returns.resolves.toEqualTypeOf<WaitResult<OperationOutput<"DescribeImage">>>();
    expectTypeOf(waitUntilClusterCreated).returns.resolves.toEqualTypeOf<
      WaitResult<OperationOutput<"DescribeCluster">>
    >();
    expectTypeOf(waitUntilComputeFleetStopped).returns.resolves.toEqualTypeOf<
      WaitResult<OperationOutput<"DescribeComputeFleet">>
    >();
    expectTypeOf<WaitResult<string>["answer"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<WaitResult<string>["seen"]>().toEqualTypeOf<readonly Seen[]>();
    expectTypeOf<Seen>().toEqualTypeOf<{ readonly what: string; readonly count: number }>();
  });

  test("every option may be left out", () => {
    expectTypeOf<object>().toExtend<WaitOptions<string>>();
    expectTypeOf<Parameters<NonNullable<WaitOptions<string>["onPoll"]>>>().toEqualTypeOf<[answer: string]>();
  });

  test("a WaiterError may say what was last seen", () => {
    expectTypeOf<WaiterError["kind"]>().toEqualTypeOf<"waiter">();
    expectTypeOf<WaiterError["outcome"]>().toEqualTypeOf<"failure" | "timeout">();
    expectTypeOf<WaiterError<string>["answer"]>().toEqualTypeOf<string | undefined>();
  });
});
