import { statusCategory } from "@pcluster-api/types/status";
import { ApiError } from "../errors/api-error.js";
import { ClientError } from "../errors/client-error.js";
import { isNotFound } from "../errors/is-not-found.js";
import { WaiterError, type Seen } from "../errors/waiter-error.js";
import { sleep as realSleep, type Sleep } from "../sleep.js";

/** What a status means to a waiter: what it waits for, what ends all hope of it, or neither. */
export type AcceptorState = "success" | "failure" | "retry";

export interface WaitOptions<Answer> {
  /** How long to wait at most; 7,200 unless given. */
  readonly maxWaitSeconds?: number | undefined;
  /** The time between two polls; 30 unless given. */
  readonly delaySeconds?: number | undefined;
  /** How long something that is not there yet may take to appear. 0, unless given: a first 404 is thrown. */
  readonly startWithinSeconds?: number | undefined;
  /** Ends the wait, and the request or the pause it is in, at once; what is thrown is the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
  /** Hears of each answer. */
  readonly onPoll?: ((answer: Answer) => void) | undefined;
  /** Epoch milliseconds; the machine's clock unless given. */
  readonly now?: (() => number) | undefined;
  /** Waits between polls; real time unless given. */
  readonly sleep?: Sleep | undefined;
}

export interface WaitResult<Answer> {
  /** The last answer that a poll got; `undefined` where there never was one: what was to be deleted was gone already. */
  readonly answer: Answer | undefined;
  /** Everything that was seen, in the order in which it first was. */
  readonly seen: readonly Seen[];
}

interface Waiter<Answer> {
  /** The function that waits. */
  readonly name: string;
  readonly poll: (options: { signal: AbortSignal | undefined }) => Promise<Answer>;
  readonly statusOf: (answer: Answer) => string;
  /** By status; one that nobody has heard of when this was written counts as a failure if its name says so. */
  readonly acceptors: Readonly<Record<string, AcceptorState>>;
  /** What it means that there is nothing (any more). */
  readonly notFound: "success" | "failure";
}

/** Lists are fed by several services of AWS: what has just been seen may be missing from one answer and be there in the next. */
const MISSING_POLLS = 3;
/** When time is up and the last polls got no answer: how many more are made before it is said that time is up. */
const LATE_POLLS = 3;
const SECOND = 1000;

/**
 * Polls until a status is a success or a failure: at once, then every `delaySeconds`.
 *
 * A poll that is throttled, or gets no answer, decides nothing: only an answer does. Any other refusal ends the wait.
 *
 * @throws {WaiterError} `failure` when what is waited for can no longer come, `timeout` when time is up
 * @throws {ApiError} when a poll is refused: 400, 401, 403, or 404 of something that has never been seen
 */
export async function wait<Answer>(
  waiter: Waiter<Answer>,
  options: WaitOptions<Answer> = {},
): Promise<WaitResult<Answer>> {
  const { maxWaitSeconds = 7200, delaySeconds = 30, startWithinSeconds = 0, signal, onPoll } = options;
  const { now = Date.now, sleep = realSleep } = options;
  const startedAt = now();
  const endsAt = startedAt + maxWaitSeconds * SECOND;
  const counts = new Map<string, number>();
  const seen = () => [...counts].map(([what, count]): Seen => ({ what, count }));
  let answer: Answer | undefined;
  let missing = 0;

  const giveUp = (outcome: "failure" | "timeout", problem: string, cause?: unknown) =>
    new WaiterError({ waiter: waiter.name, outcome, problem, answer, seen: seen() }, cause);

  /** Whether there is something to say that more time cannot change. */
  const judge = (status: string): boolean => {
    const state = waiter.acceptors[status] ?? (statusCategory(status) === "failed" ? "failure" : "retry");
    if (state === "failure") throw giveUp("failure", `${status} does not become what it waits for`);
    return state === "success";
  };

  const judgeMissing = (error: ApiError): boolean => {
    if (waiter.notFound === "success") return true;
    missing += 1;
    if (answer === undefined && now() >= startedAt + startWithinSeconds * SECOND) throw error;
    if (answer !== undefined && missing >= MISSING_POLLS) throw giveUp("failure", "it is gone", error);
    return false;
  };

  for (let latePolls = 0; ;) {
    const polled = await waiter.poll({ signal }).catch(transient);
    const what = polled instanceof ClientError ? nameOf(polled) : waiter.statusOf(polled);
    counts.set(what, (counts.get(what) ?? 0) + 1);
    const isAnswer = !(polled instanceof ClientError);
    if (isAnswer) {
      answer = polled;
      missing = 0;
      onPoll?.(polled);
      if (judge(what)) return { answer, seen: seen() };
    } else if (isNotFound(polled) && judgeMissing(polled)) {
      return { answer, seen: seen() };
    }

    const leftMs = endsAt - now();
    if (leftMs <= 0 && (isAnswer || (latePolls += 1) > LATE_POLLS)) {
      throw giveUp("timeout", `time was up after ${maxWaitSeconds} s`, isAnswer ? undefined : polled);
    }
    await sleep(leftMs > 0 ? Math.min(delaySeconds * SECOND, leftMs) : delaySeconds * SECOND, signal);
  }
}

/** What a later poll may get past; anything else is thrown. */
function transient(error: unknown): ClientError {
  if (error instanceof ClientError && (error.retryable || isNotFound(error))) return error;
  throw error;
}

function nameOf(error: ClientError): string {
  return error instanceof ApiError ? String(error.status) : error.kind;
}
