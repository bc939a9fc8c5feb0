import { expect, test } from "vitest";
import { marksFor } from "../drawing/marks.js";
import { plain } from "../drawing/paint.js";
import { BEGINNING } from "../testing/fake-stack.js";
import { STARTED_AT } from "../testing/fake-world.js";
import { liveView } from "./live-view.js";

test("a second that brings no event reads none of them again, and is seen all the same", async () => {
  const frames: string[] = [];
  let readings = 0;
  let now = STARTED_AT + 60_000;
  const view = liveView({
    screen: {
      size: () => ({ columns: 80, rows: 24 }),
      draw: (lines) => void frames.push(lines[0] ?? ""),
      leave: () => {},
    },
    now: () => now,
    id: "demo",
    expectedMs: 600_000,
    paint: plain,
    marks: marksFor({}),
    earlier: [],
    isWanted: () => (readings += 1) > 0,
  });
  await view.events(BEGINNING);
  view.tick();
  now += 1000;
  view.tick();
  expect(readings).toBe(BEGINNING.length);
  expect(frames).toEqual(["demo  CREATE_IN_PROGRESS  1m", "demo  CREATE_IN_PROGRESS  1m 1s"]);
});
