import { ClientError } from "./client-error.js";

/** How often a waiter saw something: a status, or what a poll failed with. */
export interface Seen {
  /** `"BUILD_IN_PROGRESS"`, `"404"`, `"network"` … */
  readonly what: string;
  readonly count: number;
}

interface Wait<Answer> {
  readonly waiter: string;
  readonly outcome: "failure" | "timeout";
  /** Why it ended. */
  readonly problem: string;
  readonly answer: Answer | undefined;
  readonly seen: readonly Seen[];
}

/** What was waited for can no longer come (`failure`), or did not come in time (`timeout`). */
export class WaiterError<Answer = unknown> extends ClientError {
  override readonly name = "WaiterError";
  readonly kind = "waiter";
  override readonly retryable: boolean;
  /** The function that waited, `"waitUntilImageBuilt"`. */
  readonly waiter: string;
  readonly outcome: "failure" | "timeout";
  /** The last answer that a poll got; `undefined` when none got one. */
  readonly answer: Answer | undefined;
  /** Everything that was seen, in the order in which it first was. */
  readonly seen: readonly Seen[];

  constructor({ waiter, outcome, problem, answer, seen }: Wait<Answer>, cause?: unknown) {
    const summary = seen.map(({ what, count }) => `${what} × ${count}`).join(", ");
    super(`${waiter} gave up: ${problem}${summary && ` (seen: ${summary})`}`, { cause });
    this.retryable = outcome === "timeout";
    this.waiter = waiter;
    this.outcome = outcome;
    this.answer = answer;
    this.seen = seen;
  }
}
