const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const ISO = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/**
 * How long a text says, in milliseconds: `500ms`, `2s`, `90m`, `1.5h`, `2d`, ISO 8601's `PT1H30M`, or seconds as a bare number.
 * `undefined` for any other.
 */
export function parseDuration(text: string): number | undefined {
  const [, amount, unit = "s"] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/.exec(text) ?? [];
  if (amount !== undefined) return Number(amount) * (UNIT_MS[unit] ?? 1);
  const parts = /\d/.test(text) ? ISO.exec(text)?.slice(1) : undefined;
  if (!parts) return undefined;
  return parts.reduce((sum, part, index) => sum + Number(part ?? 0) * (UNIT_MS["dhms"[index] ?? ""] ?? 0), 0);
}
