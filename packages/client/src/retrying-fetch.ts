import { bodyOf } from "./body-of.js";
import { BufferedResponse } from "./buffered-response.js";
import type { Call } from "./call.js";
import { DeadlineError } from "./errors/deadline-error.js";
import { NetworkError } from "./errors/network-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import { limitTime } from "./limit-time.js";
import type { Limits } from "./limits.js";
import { createRetryBudget } from "./retry-budget.js";
import { delayMs, isRetryable, type Attempted } from "./retry-policy.js";
import { send, type Transport } from "./send.js";
import type { Sleep } from "./sleep.js";
import type { StartTimer } from "./start-timer.js";

interface RetryingTransport extends Transport {
  /** Waits between attempts. */
  readonly sleep: Sleep;
  readonly startTimer: StartTimer;
  /** A number from 0 up to 1. */
  readonly random: () => number;
}

const TIMEOUT_MS = 35_000;
const MAX_ATTEMPTS = 4;

/**
 * Makes the `fetch` that is given to openapi-fetch. It resolves to a whole answer, of whatever status, after as many attempts
 * as it takes and the policy allows, each signed afresh.
 *
 * What it returns throws `NetworkError`, `TimeoutError` and `DeadlineError`, what the signer throws, and the reason of the
 * caller's signal.
 */
export function createRetryingFetch(transport: RetryingTransport) {
  const { now, sleep, startTimer, random, signer, onRetry } = transport;
  const budget = createRetryBudget();
  let calls = 0;

  return async (request: Request, call: Call, limits: Limits): Promise<Response> => {
    const { signal, timeoutMs = TIMEOUT_MS, deadlineMs = Infinity, retry = {} } = limits;
    const { operationId, method, url } = call;
    const callId = String((calls += 1));
    const startedAt = now();
    const body = await bodyOf(request);
    const init: RequestInit = { body };
    // A request with a body can be sent once.
    const unsent = () => (body ? new Request(request, init) : request);
    let failure: string | undefined;
    let isInFlight = false;

    const tooLate = () => new DeadlineError(call, { deadlineMs, failure, isInFlight });

    return deadlineMs < Infinity
      ? limitTime(repeat, { parent: signal, ms: deadlineMs, reason: tooLate, startTimer })
      : repeat(signal);

    async function repeat(whole: AbortSignal | undefined): Promise<Response> {
      const bound = <Value>(task: (signal: AbortSignal) => Promise<Value>) =>
        limitTime(task, {
          parent: whole,
          ms: timeoutMs,
          reason: () => new TimeoutError(call, timeoutMs, isInFlight),
          startTimer,
        });
      const learnt = new Set<"time" | "credentials">();
      for (let attempt = 1, recoveries = 0; ; attempt += 1) {
        const facts = { attemptId: `${callId}.${attempt}`, callId, operationId, method, url, attempt };
        const attempted = await bound((one) =>
          send(transport, call, facts, unsent(), one, () => (isInFlight = true)),
        ).catch(lost);
        isInFlight = false;
        if ("response" in attempted && attempted.response.status === 403 && signer) {
          if (await bound(async () => (await signer()).recover(attempted, learnt))) {
            recoveries += 1;
            continue;
          }
        }

        const delay = pause(attempted, attempt - recoveries);
        if (delay === undefined) return finish(attempted);
        failure = "error" in attempted ? attempted.error.message : String(attempted.response.status);
        if (now() + delay > startedAt + deadlineMs) throw tooLate();
        onRetry?.({ ...facts, reason: failure, delayMs: delay });
        await sleep(delay, whole);
        learnt.clear();
      }
    }

    /** Milliseconds until the next attempt; `undefined` when there is none. */
    function pause(attempted: Attempted, attempt: number): number | undefined {
      if (!retry || attempt >= (retry.maxAttempts ?? MAX_ATTEMPTS) || !isRetryable(attempted, call.isRead))
        return undefined;
      const delay = delayMs(attempted, attempt, retry, now(), random());
      return delay !== undefined && budget.take() ? delay : undefined;
    }
  };

  async function finish(attempted: Attempted): Promise<Response> {
    if ("error" in attempted) throw attempted.error;
    const { response, text } = attempted;
    if (response.ok) budget.succeed();
    // What the operations answer is not touched: it may hold signed URLs. A page of something else may quote the request.
    const isPlain = !signer || (response.ok && text.startsWith("{"));
    return new BufferedResponse(isPlain ? text : (await signer()).redact(text), response);
  }
}

/** What can be had again by asking again; anything else ends the call. */
function lost(error: unknown): { error: Error } {
  if (error instanceof NetworkError || error instanceof TimeoutError) return { error };
  throw error;
}
