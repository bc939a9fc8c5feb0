export const CLOCKS = ["utc", "local", "relative"] as const;
/** How instants are shown: in UTC as the service has them, on the user's clock, or as the time since the first one. */
export type Clock = (typeof CLOCKS)[number];

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
/** The field in which every event has its instant. */
const EVENT_TIME = "timestamp";

/** Minutes by which a clock is ahead of UTC at an instant, given in epoch milliseconds. */
export type UtcOffset = (instant: number) => number;

/**
 * Rows with their instants as a clock shows them. Relative times are those of events, counted from the earliest of them;
 * other instants are then in UTC.
 */
export function showInstants(rows: readonly object[], clock: Clock, utcOffsetMinutes: UtcOffset): readonly object[] {
  if (clock === "utc") return rows;
  if (clock === "local") return rows.map((row) => mapTexts(row, (text) => localTime(text, utcOffsetMinutes)));
  const instants = rows.map((row) => Date.parse(String(Reflect.get(row, EVENT_TIME))));
  const first = instants.reduce((least, one) => (one < least ? one : least), Infinity);
  return rows.map((row, index) => {
    const instant = instants[index] ?? NaN;
    return Number.isNaN(instant) ? row : { ...row, [EVENT_TIME]: `+${elapsed(instant - first)}` };
  });
}

/** `2024-10-24T10:00:00.000Z` → `2024-10-24T12:00:00.000+02:00`; other texts as they are. */
export function localTime(text: string, utcOffsetMinutes: UtcOffset): string {
  if (!INSTANT.test(text)) return text;
  const instant = Date.parse(text);
  const offset = utcOffsetMinutes(instant);
  if (Number.isNaN(instant) || offset === 0) return text;
  const clock = new Date(instant + offset * 60_000).toISOString().slice(0, -1);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map(twoDigits);
  return `${clock}${offset < 0 ? "-" : "+"}${hours}:${minutes}`;
}

/** Milliseconds as `mm:ss`, or `h:mm:ss` from an hour on. */
export function elapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = `${twoDigits(minutes)}:${twoDigits(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

function mapTexts(row: object, change: (text: string) => string): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === "string"
        ? change(value)
        : typeof value === "object" && value !== null && !Array.isArray(value)
          ? mapTexts(value, change)
          : value,
    ]),
  );
}
