import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LogStream, type LogSegment } from "./log-stream.js";

/** Segments one after the other, the last of which may never end. */
const anyStream = fc
  .record({
    lengths: fc.array(
      fc.record({ lines: fc.nat({ max: 50 }), everyMs: fc.double({ min: 0.01, max: 5000, noNaN: true }) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    isEndless: fc.boolean(),
  })
  .map(({ lengths, isEndless }) => {
    let from = 1000;
    const segments = lengths.map(({ lines, everyMs }, index): LogSegment => {
      const segment = { from, everyMs, lines, message: (position: number) => `${index}:${position}` };
      from += Math.ceil(lines * everyMs) + 1;
      return isEndless && index === lengths.length - 1 ? { ...segment, lines: Infinity } : segment;
    });
    return new LogStream("stream", 0, segments);
  });

describe("a log stream", () => {
  test("counts a line from its own millisecond on, and none before", () => {
    fc.assert(
      fc.property(anyStream, fc.nat({ max: 120 }), (stream, position) => {
        const at = stream.dateOf(position);
        fc.pre(position < stream.countBefore(1e9));
        expect(stream.countBefore(at)).toBeLessThanOrEqual(position);
        expect(stream.countBefore(at + 1)).toBeGreaterThan(position);
      }),
    );
  });

  test("is in the order of its dates, and says each line of each segment once", () => {
    fc.assert(
      fc.property(anyStream, (stream) => {
        const positions = Array.from({ length: Math.min(200, stream.countBefore(1e9)) }, (_, position) => position);
        const dates = positions.map((position) => stream.dateOf(position));
        expect(dates).toEqual(dates.toSorted((a, b) => a - b));
        expect(new Set(positions.map((position) => stream.message(position))).size).toBe(positions.length);
      }),
    );
  });

  test("ends where what writes it ends", () => {
    const endless: LogSegment = { from: 0, everyMs: 10, lines: Infinity, message: String };
    expect(new LogStream("s", 0, [endless]).countBefore(1000)).toBe(100);
    expect(new LogStream("s", 0, [endless], 500).countBefore(1000)).toBe(50);
  });
});
