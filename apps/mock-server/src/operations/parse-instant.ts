const ISO = /^\d{4}-\d{2}(-\d{2})?([T ]\d{2}(:?\d{2}(:?\d{2}([.,]\d+)?)?)?)?$/;
const ZONE = /(Z|[+-]\d{2}:?\d{2}| ?(UTC|GMT))$/i;

/**
 * An instant as people write it, as epoch milliseconds: ISO 8601 or whatever else JavaScript reads; without a zone it is UTC,
 * and without a time midnight. `undefined` for what is no date.
 */
export function parseInstant(text: string): number | undefined {
  const trimmed = text.trim();
  const isPlain = ISO.test(trimmed) || !ZONE.test(trimmed);
  const instant = Date.parse(isPlain ? inUtc(trimmed) : trimmed);
  return Number.isNaN(instant) ? undefined : instant;
}

function inUtc(text: string): string {
  if (!ISO.test(text)) return `${text} UTC`;
  // A date alone is UTC by itself.
  return /[T ]/.test(text) ? `${text.replace(" ", "T").replace(",", ".")}Z` : text;
}
