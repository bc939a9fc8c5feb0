/** What hooks are told of an attempt. Nothing in it is secret: neither headers, nor a query, nor a body. */
export interface AttemptFacts {
  /** Joins what is said of one attempt: `"7.2"` is the second attempt of the client's seventh call. */
  readonly attemptId: string;
  /** Joins the attempts of one call. */
  readonly callId: string;
  /** The operationId, or method and path for calls by path. */
  readonly operationId: string;
  readonly method: string;
  /** Without its query. */
  readonly url: string;
  /** 1 for the first. */
  readonly attempt: number;
}

export interface ResponseFacts extends AttemptFacts {
  readonly status: number;
  /** What AWS support asks for: `x-amzn-RequestId`. */
  readonly requestId: string | undefined;
  /** From sending to the end of the answer's body. */
  readonly durationMs: number;
}

export interface RetryFacts extends AttemptFacts {
  /** What went wrong with this attempt, `"429"` or the words of a network error. */
  readonly reason: string;
  /** How long it waits before the next attempt. */
  readonly delayMs: number;
}

/** Functions that hear of requests as they are sent and answered. What one of them throws ends the call. */
export interface Hooks {
  /** Before each attempt is sent. */
  readonly onRequest?: ((facts: AttemptFacts) => void) | undefined;
  /** After an answer has been read, whatever its status. */
  readonly onResponse?: ((facts: ResponseFacts) => void) | undefined;
  /** When an attempt failed and will be repeated, before the wait. */
  readonly onRetry?: ((facts: RetryFacts) => void) | undefined;
}
