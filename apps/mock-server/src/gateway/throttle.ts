/** How many requests a second are let through for long, and how many at once after a pause. */
export interface ThrottleLimits {
  readonly ratePerSecond: number;
  readonly burst: number;
}

/** What the stage of the deployed API is set to. Source: the template of the service's own infrastructure. */
export const STAGE_LIMITS: ThrottleLimits = { ratePerSecond: 100, burst: 10 };

/**
 * A token bucket, the algorithm that API Gateway documents for its throttling.
 *
 * @param now real time in epoch milliseconds
 * @returns whether one more request may pass now
 */
export function createThrottle({ ratePerSecond, burst }: ThrottleLimits, now: () => number): () => boolean {
  let tokens = burst;
  let filledAt = now();
  return () => {
    const instant = now();
    tokens = Math.min(burst, tokens + (Math.max(0, instant - filledAt) * ratePerSecond) / 1000);
    filledAt = instant;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
