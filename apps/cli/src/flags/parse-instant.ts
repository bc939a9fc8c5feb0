import { UsageError } from "../usage-error.js";

const UNITS_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Reads a point in time: ISO 8601, or how long ago, `15m`.
 *
 * @param now epoch milliseconds
 * @returns epoch milliseconds
 * @throws {UsageError} when it is neither
 */
export function parseInstant(text: string, now: number, flag: string): number {
  const [, count, unit = ""] = /^(\d+)([smhd])$/.exec(text) ?? [];
  if (count !== undefined) return now - Number(count) * (UNITS_MS[unit] ?? 0);
  const instant = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : NaN;
  if (!Number.isNaN(instant)) return instant;
  throw new UsageError(
    `${flag} takes an instant such as 2024-10-24T10:00:00Z, or how long ago such as 15m, 2h or 1d; it was ${JSON.stringify(text)}`,
  );
}
