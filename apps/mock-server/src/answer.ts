/** An answer before it becomes bytes. */
export interface Answer {
  readonly status: number;
  /** JSON; `undefined` for an answer without a body. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Until when the same request gets the same answer if no command comes in between: an instant on the server's clock, in epoch
   * milliseconds, no longer included. Left out where the answer holds for its own instant only.
   */
  readonly validUntil?: number;
}

/** What only the mock would say goes into this header; bodies stay the service's own. */
export const HINT = "x-mock-hint";

/** A request that the service refuses before any operation sees it. */
export function badRequest(problem: string): Answer {
  return { status: 400, body: { message: `Bad Request: ${problem}` } };
}
