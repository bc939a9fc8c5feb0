/** How much a client may repeat altogether, so that a service in trouble is not asked several times as often. */
export interface RetryBudget {
  /** Takes a retry out, if there is one left. */
  take(): boolean;
  /** Puts back what an answered attempt is worth. */
  succeed(): void;
}

/** Retries that a client may make beyond one in ten requests. */
const CAPACITY = 100;
const PER_SUCCESS = 0.1;

export function createRetryBudget(): RetryBudget {
  let left = CAPACITY;
  return {
    take: () => left >= 1 && (left -= 1) >= 0,
    succeed: () => void (left = Math.min(CAPACITY, left + PER_SUCCESS)),
  };
}
