const UNITS_MS: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000 };

/** Reads a length of time: `90s`, `15m`, `1h30m`, `2d`; a number alone is seconds. @returns milliseconds */
export function parseDuration(text: string): number {
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  if (!/^(\d+[dhms])+$/.test(text)) throw new Error("it takes a length of time such as 90s, 15m or 1h30m");
  return [...text.matchAll(/(\d+)([dhms])/g)].reduce(
    (total, [, count, unit]) => total + Number(count) * (UNITS_MS[unit ?? ""] ?? 0),
    0,
  );
}
