import type { StackEvent } from "@pcluster-api/types";
import type { PatienceOptions } from "../patience.js";
import { sleep as realSleep, type Sleep } from "../sleep.js";
import { followedStack, type FollowClient, type FollowInput, type StackDescription } from "./followed-stack.js";
import { StackFollower } from "./stack-follower.js";

export interface FollowOptions extends PatienceOptions {
  /** The time between two polls, a tenth more or less; 10 unless given. */
  readonly intervalSeconds?: number | undefined;
  /** How long a stack that is not there yet may take to appear; 0 unless given: its 404 is thrown. */
  readonly startWithinSeconds?: number | undefined;
  /** Begin after this event: the last one of a recording, say. What the stack said before it does not count as its end. */
  readonly sinceEventId?: string | undefined;
  /** Ends the following, and the request or pause it is in, at once; what is thrown is the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
  /** Epoch milliseconds; the machine's clock unless given. */
  readonly now?: (() => number) | undefined;
  /** Waits between polls; real time unless given. */
  readonly sleep?: Sleep | undefined;
  /** A number from 0 up to 1, for the length of those waits; `Math.random` unless given. */
  readonly random?: (() => number) | undefined;
}

/** How what was followed ended. */
export interface FollowEnd {
  /**
   * - `succeeded`: the image is there, or the stack reached what it was asked for.
   * - `failed`: it did not.
   * - `deleted`: the stack was being deleted, and it and what it made are gone.
   * - `gone`: both are gone, and nothing told why.
   */
  readonly outcome: "succeeded" | "failed" | "deleted" | "gone";
  /** What the stack last said of itself; `undefined` when it was gone before anything was read. */
  readonly stackStatus: string | undefined;
  /** The last description; `undefined` when there is nothing left to describe. */
  readonly description: StackDescription | undefined;
}

const SECOND = 1000;

/**
 * Follows the events of the stack that builds an image or makes up a cluster, until there will be no more: oldest first,
 * each exactly once, across polls, pages, throttling and credentials that expire.
 *
 * A poll reads from the newest event only as far back as the last one that it knows. A page that fails is asked for again
 * when the next poll is due. When the stack vanishes, as that of every image does that was built, `describeImage` tells
 * what became of it.
 *
 * @param input `{ imageId, region? }` or `{ clusterName, region? }`
 * @returns an async generator of events; what it returns at the end is a {@link FollowEnd}, which `for await` does not show
 * @throws {ApiError} when a poll is refused, or neither stack nor image nor cluster is there to begin with
 * @throws {ClientError} the last trouble, when it lasts longer than `patienceSeconds`
 */
export async function* follow(
  client: FollowClient,
  input: FollowInput,
  options: FollowOptions = {},
): AsyncGenerator<StackEvent, FollowEnd, void> {
  const { intervalSeconds = 10, signal, now = Date.now, sleep = realSleep, random = Math.random } = options;
  const follower = new StackFollower(followedStack(client, input), { ...options, now });
  for (;;) {
    signal?.throwIfAborted();
    yield* await follower.poll();
    const end = await follower.judge();
    if (end) return end;
    await sleep(intervalSeconds * SECOND * (0.9 + 0.2 * random()), signal);
  }
}
