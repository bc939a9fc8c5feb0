import { explain, timeline } from "@pcluster-api/client/stack-events";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../output/display-width.js";
import { anEvent, FAILING } from "../testing/fake-stack.js";
import { htmlTimeline } from "./html-timeline.js";
import { marksFor } from "./marks.js";
import { mermaidTimeline } from "./mermaid-timeline.js";
import { plain } from "./paint.js";
import { svgTimeline } from "./svg-timeline.js";
import { textTimeline } from "./text-timeline.js";

const marks = marksFor({});
const EVIL = `</title><script>alert(1)</script>"'&\u0000<img src=x onerror=alert(1)>:crit; %% #x`;
const evil = [
  anEvent(0, "demo", "CREATE_IN_PROGRESS"),
  anEvent(1, EVIL, "CREATE_IN_PROGRESS", { resourceType: EVIL }),
  anEvent(2, EVIL, "CREATE_FAILED", { resourceType: EVIL, resourceStatusReason: EVIL }),
  anEvent(3, "demo", "CREATE_FAILED"),
];

describe("in the terminal", () => {
  test("bars stand where their time is, and a failure ends in its mark", () => {
    expect(textTimeline(timeline(FAILING), { columns: 60, paint: plain, marks })).toEqual([
      "  Role                   █████                           18s",
      "  ParallelClusterImage          ██████████████████✗       1m",
      "* Topic                                           ✗         ",
    ]);
  });

  test("no line is wider than the terminal", () => {
    const name = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("長い名前", "x".repeat(100)));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(900), name), { maxLength: 20 }),
        fc.integer({ min: 40, max: 240 }),
        (starts, columns) => {
          const events = starts.flatMap(([at, id]) => [
            anEvent(at, id, "CREATE_IN_PROGRESS"),
            anEvent(at + 5, id, "CREATE_COMPLETE"),
          ]);
          for (const line of textTimeline(timeline(events), { columns, paint: plain, marks }))
            expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });

  test("no events make no lines", () => {
    expect(textTimeline(timeline([]), { columns: 80, paint: plain, marks })).toEqual([]);
  });
});

describe("as a page", () => {
  const page = htmlTimeline(EVIL, timeline(evil), explain(evil));

  test("nothing that the service says becomes markup", () => {
    expect(page).not.toMatch(/<script|<img|onerror=alert\(1\)>/);
    expect(page.match(/<\/title>/g)).toHaveLength(2);
    expect(page).not.toContain("\u0000");
  });

  test("nothing is fetched, and nothing may be", () => {
    const usual = htmlTimeline("demo", timeline(FAILING), explain(FAILING));
    expect(usual).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(usual.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/\b(src|href|url|import)\s*[=(]|https?:/);
  });
});

test("as SVG, only text is taken from events", () => {
  const tags = [...svgTimeline(EVIL, timeline(evil)).matchAll(/<\/?(\w+)/g)].map(([, name]) => name);
  expect(new Set(tags)).toEqual(new Set(["svg", "rect", "text", "line", "g", "title"]));
});

test("as Mermaid, a name ends neither its line nor the chart", () => {
  const chart = mermaidTimeline(EVIL, timeline(evil));
  expect(chart.split("\n")).toHaveLength(6);
  expect(chart.split("\n")[4]).toMatch(/^ {2}[^:;#%]+ :crit, 1000, 1000ms$/);
});
