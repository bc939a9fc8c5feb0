const UNITS: readonly (readonly [name: string, ms: number])[] = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1000],
];

/** A length of time in its two largest units, `1h 5m`, `45s`; below a second `0s`. */
export function duration(ms: number): string {
  const first = UNITS.findIndex(([, size]) => ms >= size);
  if (first === -1) return "0s";
  return UNITS.slice(first, first + 2)
    .map(([name, size], index) => {
      const within = index === 0 ? ms : ms % (UNITS[first]?.[1] ?? 1);
      return [Math.floor(within / size), name] as const;
    })
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count}${name}`)
    .join(" ");
}
