/** Lines of a log that come at a steady pace. */
export interface LogSegment {
  /** When the first line comes, in epoch milliseconds. */
  readonly from: number;
  readonly everyMs: number;
  /** How many lines; `Infinity` for a log that never ends. */
  readonly lines: number;
  /** A line by its position within the segment. */
  readonly message: (position: number) => string;
}

/**
 * One stream of a log group. Lines are not kept: where a line stands in time, and what it says, follows from its position,
 * so that long logs and endless ones cost nothing until they are read.
 */
export class LogStream {
  readonly name: string;
  /** Streams are made a little before their first line. */
  readonly createdAt: number;
  readonly #segments: readonly LogSegment[];
  readonly #starts: readonly number[];
  readonly #endsAt: number;

  /**
   * @param segments in the order of their dates, not overlapping
   * @param endsAt no line comes at or after this instant
   */
  constructor(name: string, createdAt: number, segments: readonly LogSegment[], endsAt: number = Infinity) {
    this.name = name;
    this.createdAt = createdAt;
    this.#segments = segments;
    this.#endsAt = endsAt;
    let lines = 0;
    this.#starts = segments.map((segment) => {
      const start = lines;
      lines += segment.lines;
      return start;
    });
  }

  /** How many lines have come before an instant. */
  countBefore(instant: number): number {
    const end = Math.min(instant, this.#endsAt);
    let count = 0;
    for (const segment of this.#segments) count += linesBefore(segment, end);
    return count;
  }

  /** When the line at a position comes, in epoch milliseconds. */
  dateOf(position: number): number {
    const [segment, within] = this.#find(position);
    return segment ? dateWithin(segment, within) : Infinity;
  }

  message(position: number): string {
    const [segment, within] = this.#find(position);
    return segment?.message(within) ?? "";
  }

  #find(position: number): [segment: LogSegment | undefined, within: number] {
    const index = this.#starts.findLastIndex((start) => start <= position);
    return [this.#segments[index], position - (this.#starts[index] ?? 0)];
  }
}

function dateWithin({ from, everyMs }: LogSegment, position: number): number {
  return Math.floor(from + position * everyMs);
}

function linesBefore(segment: LogSegment, instant: number): number {
  const { from, everyMs, lines } = segment;
  if (instant <= from) return 0;
  // Dates are rounded down, so the guess can be off by one either way.
  let count = Math.max(0, Math.floor((instant - from) / everyMs));
  while (count > 0 && dateWithin(segment, count - 1) >= instant) count -= 1;
  while (dateWithin(segment, count) < instant) count += 1;
  return Math.min(count, lines);
}
