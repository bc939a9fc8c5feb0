/** An answer before it becomes bytes. */
export interface Answer {
  readonly status: number;
  /** JSON; `undefined` for an answer without a body. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * The instant on the server's clock, in epoch milliseconds, from which the same request may be answered otherwise, as long as no
   * command comes in between; `Infinity` for never. Missing where the answer is good for its own instant only.
   */
  readonly unchangedUntil?: number;
}

/** What only the mock would say goes into this header; bodies stay the service's own. */
export const HINT = "x-mock-hint";

/** A request that the service refuses before any operation sees it. */
export function badRequest(problem: string): Answer {
  return { status: 400, body: { message: `Bad Request: ${problem}` } };
}
