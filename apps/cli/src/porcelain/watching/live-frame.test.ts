import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StackEvent } from "@pcluster-api/types";
import { displayWidth } from "../../output/display-width.js";
import { marksFor } from "../drawing/marks.js";
import { coloured, plain } from "../drawing/paint.js";
import { anEvent, BEGINNING, FAILING } from "../testing/fake-stack.js";
import { STARTED_AT } from "../testing/fake-world.js";
import { liveFrame, type LiveState } from "./live-frame.js";
import { liveModel } from "./live-model.js";

const of = (events: readonly StackEvent[]) => liveModel(events, () => true);

const state = (fields: Partial<LiveState>): LiveState => ({
  id: "demo",
  model: of(BEGINNING),
  notices: [],
  now: STARTED_AT + 60_000,
  expectedMs: 600_000,
  isOver: false,
  paint: plain,
  marks: marksFor({ LANG: "C.UTF-8" }),
  ...fields,
});
const WIDE = { columns: 100, rows: 24 };

describe("a frame", () => {
  test("shows the state, a bar, what runs and for how long, and folds what is done", () => {
    expect(liveFrame(state({}), WIDE)).toEqual([
      "demo  CREATE_IN_PROGRESS  1m",
      "████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  10 %, about 9m left of 10m",
      "▸ ParallelClusterImage                     35s  AWS::ImageBuilder::Image",
      "✓ 1 finished, slowest Role 18s",
    ]);
  });

  test("shows failures that are causes, and counts those that followed", () => {
    const frame = liveFrame(state({ model: of(FAILING), now: STARTED_AT + 90_000 }), WIDE);
    expect(frame.filter((line) => line.startsWith("✗"))).toEqual([
      expect.stringMatching(/^✗ ParallelClusterImage {2}CREATE_FAILED {2}Resource handler .*…$/),
      "✗ 1 more failed in consequence",
    ]);
  });

  test("keeps failures longest where there is little room", () => {
    const many = Array.from({ length: 30 }, (_, index) => anEvent(30, `Running${index}`, "CREATE_IN_PROGRESS"));
    const frame = liveFrame(state({ model: of([...BEGINNING, ...many, ...FAILING.slice(4)]) }), {
      columns: 80,
      rows: 8,
    });
    expect(frame).toHaveLength(7);
    expect(frame.join("\n")).toContain("✗ ParallelClusterImage");
    expect(frame.join("\n")).toMatch(/and \d+ more at work/);
  });

  test("says when it takes longer than usual, and never that it is done", () => {
    expect(liveFrame(state({ now: STARTED_AT + 660_000 }), WIDE)[1]).toMatch(/░ {2}longer than the usual 10m$/);
  });

  test("says of what has ended how long it took, whenever that was", () => {
    expect(liveFrame(state({ model: of(FAILING), now: STARTED_AT + 9_000_000 }), WIDE)[0]).toBe(
      "demo  CREATE_FAILED  1m 27s",
    );
  });

  test("has no bar when it is over", () => {
    expect(liveFrame(state({ isOver: true }), WIDE).join("\n")).not.toContain("left of");
  });

  test("does without Unicode where the terminal does", () => {
    const frame = liveFrame(state({ model: of(FAILING.slice(0, 5)), marks: marksFor({ LANG: "C" }) }), {
      columns: 300,
      rows: 24,
    });
    expect(frame.join("")).toMatch(/^[\x20-\x7e]*$/);
  });

  test("shows the last notices", () => {
    const frame = liveFrame(state({ notices: ["one", "two", "three"] }), WIDE);
    expect(frame.slice(-2)).toEqual(["! two", "! three"]);
  });

  test("is never wider or longer than the screen, whatever the events say", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 60 });
    const event = fc
      .record({
        after: fc.nat({ max: 600 }),
        name: fc.oneof(text, fc.constantFrom("demo", "長い名前のリソース", "👩‍👩‍👧‍👦", "x".repeat(300))),
        status: fc.oneof(
          text,
          fc.constantFrom("CREATE_IN_PROGRESS", "CREATE_COMPLETE", "CREATE_FAILED", "ROLLBACK_COMPLETE"),
        ),
        resourceStatusReason: text,
        resourceType: text,
      })
      .map(({ after, name, status, ...rest }) => anEvent(after, name, status, rest));
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 40 }),
        fc.integer({ min: 10, max: 250 }),
        fc.integer({ min: 2, max: 60 }),
        fc.array(text, { maxLength: 3 }),
        fc.boolean(),
        (events, columns, rows, notices, isColoured) => {
          const frame = liveFrame(state({ model: of(events), notices, paint: isColoured ? coloured : plain }), {
            columns,
            rows,
          });
          expect(frame.length).toBeLessThan(Math.max(2, rows));
          for (const line of frame) {
            const shown = stripVTControlCharacters(line);
            expect(displayWidth(shown), shown).toBeLessThanOrEqual(columns);
            expect(shown).not.toMatch(/\p{Cc}/u);
          }
        },
      ),
    );
  });
});
