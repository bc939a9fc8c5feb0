import type { StackEvent } from "@pcluster-api/types";
import { isTerminal, statusCategory } from "@pcluster-api/types/status";
import type { ApiError } from "../errors/api-error.js";
import { isNotFound } from "../errors/is-not-found.js";
import { Patience } from "../patience.js";
import type { FollowEnd, FollowOptions } from "./follow.js";
import { isBuilt, type FollowedStack, type StackDescription } from "./followed-stack.js";
import { readNewEvents, type EventReading } from "./read-new-events.js";
import { isStackLevel } from "./stack-level.js";

const SECOND = 1000;
/** The AMI and the stack of an image are seen by different services: one may be gone a moment before the other is there. */
const MISSING_POLLS = 3;
/** A page that fails as often as this may fail for its token: the next poll begins anew. */
const FAILURES_OF_A_READING = 3;

type Options = FollowOptions & { readonly now: () => number };

/** What is known of a stack that is being followed, from one poll to the next. */
export class StackFollower {
  readonly #stack: FollowedStack;
  readonly #options: Options;
  readonly #patience: Patience;
  readonly #startedAt: number;
  readonly #known = new Set<string>();
  #reading: EventReading | undefined;
  #readingFailures = 0;
  #stackId: string | undefined;
  #stackStatus: string | undefined;
  /** What the last poll has told; the 404 it got is one of the things it can tell. */
  #state: "there" | "troubled" | "replaced" | ApiError = "troubled";
  #missingPolls = 0;

  constructor(stack: FollowedStack, options: Options) {
    this.#stack = stack;
    this.#options = options;
    this.#patience = new Patience(options, options.now);
    this.#startedAt = options.now();
  }

  /** The events that have come since the last poll, oldest first; none when it fails in a way that may pass. */
  async poll(): Promise<readonly StackEvent[]> {
    const { signal, sinceEventId } = this.#options;
    const reading = (this.#reading ??= readNewEvents(
      (token) => this.#stack.fetchPage(token, signal),
      (eventId) => this.#known.has(eventId),
      sinceEventId,
    ));
    try {
      const events = await reading.finish();
      this.#state = "there";
      this.#missingPolls = 0;
      return this.#endReading(events);
    } catch (error) {
      if (isNotFound(error)) {
        this.#state = error;
        // What was read of a stack that has vanished since is all that there will be.
        return this.#endReading(reading.found);
      }
      this.#state = "troubled";
      this.#patience.bear(error);
      this.#readingFailures += 1;
      if (this.#readingFailures === FAILURES_OF_A_READING) this.#reset();
      return [];
    }
  }

  /** How it ended, if it has. */
  async judge(): Promise<FollowEnd | undefined> {
    const state = this.#state;
    if (state === "troubled") return undefined;
    if (state === "replaced") return this.#end(this.#outcomeOfNothing(), undefined);
    try {
      const isOver = state !== "there" || isTerminal(this.#stackStatus ?? "");
      const description = isOver ? await this.#describe() : undefined;
      this.#patience.recover();
      if (!isOver) return undefined;
      if (description && isBuilt(description)) return this.#end("succeeded", description);
      return state === "there"
        ? this.#end(this.#outcomeOfStack(), description)
        : this.#judgeMissing(state, description);
    } catch (error) {
      this.#patience.bear(error);
      return undefined;
    }
  }

  #judgeMissing(notThere: ApiError, description: StackDescription | undefined): FollowEnd | undefined {
    const { now, startWithinSeconds = 0, sinceEventId } = this.#options;
    if (description) return undefined;
    if (this.#known.size === 0 && sinceEventId === undefined) {
      if (now() >= this.#startedAt + startWithinSeconds * SECOND) throw notThere;
      return undefined;
    }
    this.#missingPolls += 1;
    return this.#missingPolls < MISSING_POLLS ? undefined : this.#end(this.#outcomeOfNothing(), undefined);
  }

  #outcomeOfStack(): FollowEnd["outcome"] {
    const status = this.#stackStatus ?? "";
    if (status === "DELETE_COMPLETE") return "deleted";
    return statusCategory(status) === "failed" ? "failed" : "succeeded";
  }

  #outcomeOfNothing(): FollowEnd["outcome"] {
    return this.#stackStatus?.startsWith("DELETE_") ? "deleted" : "gone";
  }

  #end(outcome: FollowEnd["outcome"], description: StackDescription | undefined): FollowEnd {
    return { outcome, stackStatus: this.#stackStatus, description };
  }

  async #describe(): Promise<StackDescription | undefined> {
    return this.#stack.describe(this.#options.signal).catch((error: unknown) => {
      if (isNotFound(error)) return undefined;
      throw error;
    });
  }

  #endReading(events: readonly StackEvent[]): readonly StackEvent[] {
    this.#reset();
    this.#stackId ??= events[0]?.stackId;
    const ours = events.filter(({ stackId }) => stackId === this.#stackId);
    // A stack of the same name is another stack: ours is gone.
    if (ours.length < events.length) this.#state = "replaced";
    for (const event of ours) {
      this.#known.add(event.eventId);
      if (isStackLevel(event)) this.#stackStatus = event.resourceStatus;
    }
    return ours;
  }

  #reset() {
    this.#reading = undefined;
    this.#readingFailures = 0;
  }
}
