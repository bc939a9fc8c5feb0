import type { Answer } from "./send.js";

/** How failed attempts are repeated. */
export interface RetryOptions {
  /** How often a request is sent at most, the first time included. 4 unless given. */
  readonly maxAttempts?: number | undefined;
  /** The wait before attempt n + 1 is a random part of `baseDelayMs` doubled n - 1 times. 200 unless given. */
  readonly baseDelayMs?: number | undefined;
  /** What that wait never exceeds. 20,000 unless given. */
  readonly maxDelayMs?: number | undefined;
}

/** What an attempt ended with: an answer, or none. */
export type Attempted = Pick<Answer, "response" | "text"> | { readonly error: Error };

/** A `Retry-After` beyond this is the caller's to wait for: the answer is handed on, which says how long. */
const LONGEST_RETRY_AFTER_MS = 120_000;

// The names AWS gives to throttling. The service answers some of them with 400 or 500 instead of 429.
const THROTTLED =
  /\b(?:Throttling|Throttled|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown)|Rate exceeded|Too Many Requests/i;

// The service hands on what AWS refuses it as a 500; asking again does not change a permission.
const DENIED = /not authorized to perform|AccessDenied|UnauthorizedOperation/;

/** Whether an answer outside 2xx says: not now, too many requests. Nothing has happened then, whatever was asked. */
export function isThrottled({ status, headers }: Response, text: string): boolean {
  if (status === 429) return true;
  if (![400, 500, 503].includes(status)) return false;
  return THROTTLED.test(headers.get("x-amzn-errortype") ?? "") || THROTTLED.test(text);
}

/** Whether sending the same again may help, and does no harm. @param isRead whether the operation changes nothing */
export function isRetryable(attempted: Attempted, isRead: boolean): boolean {
  if ("error" in attempted) return isRead;
  const { response, text } = attempted;
  if (response.ok) return false;
  // 501 is how something says that it cannot do this at all.
  const isBroken = response.status >= 500 && response.status !== 501 && !DENIED.test(text);
  return isThrottled(response, text) || (isRead && isBroken);
}

/**
 * How long an answer asks to wait, in milliseconds.
 *
 * @param now epoch milliseconds, for a date where the answer does not say what time it is over there
 */
export function retryAfterMs({ headers }: Response, now: number): number | undefined {
  const value = headers.get("retry-after") ?? "";
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value);
  const from = Date.parse(headers.get("date") ?? "") || now;
  return Number.isNaN(until) ? undefined : Math.max(0, until - from);
}

/**
 * Milliseconds to wait before the next attempt: full jitter, and not less than the service asked for; `undefined` when it
 * asked for longer than anybody would wait.
 *
 * @param attempt how many have been made
 * @param random a number from 0 up to 1
 */
export function delayMs(attempted: Attempted, attempt: number, options: RetryOptions, now: number, random: number) {
  const { baseDelayMs = 200, maxDelayMs = 20_000 } = options;
  const asked = ("response" in attempted && retryAfterMs(attempted.response, now)) || 0;
  if (asked > LONGEST_RETRY_AFTER_MS) return undefined;
  return Math.max(asked, random * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1)));
}
