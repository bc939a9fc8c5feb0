import type { StackEvent } from "@pcluster-api/types";
import type { Screen } from "../../machine/machine.js";
import type { Marks } from "../drawing/marks.js";
import type { Paint } from "../drawing/paint.js";
import { liveFrame } from "./live-frame.js";
import type { WatchView } from "./watch-view.js";

interface Live {
  readonly screen: Screen;
  readonly now: () => number;
  readonly id: string;
  readonly expectedMs: number;
  readonly paint: Paint;
  readonly marks: Marks;
  /** What was seen before. */
  readonly earlier: readonly StackEvent[];
  readonly isWanted: (event: StackEvent) => boolean;
}

/** A picture of the whole, drawn again every second. */
export function liveView({ screen, now, earlier, isWanted, ...look }: Live): WatchView {
  const events = [...earlier];
  const notices: string[] = [];
  const draw = (isOver: boolean) => {
    // A clock that is behind the service's must not make time run backwards.
    const newest = events.reduce((latest, { timestamp }) => Math.max(latest, Date.parse(timestamp) || 0), 0);
    screen.draw(liveFrame({ ...look, events, notices, isWanted, now: Math.max(now(), newest), isOver }, screen.size()));
  };
  return {
    isLive: true,
    async event(event) {
      events.push(event);
    },
    async notice(text) {
      notices.push(text);
      draw(false);
    },
    tick: () => draw(false),
    async end() {
      draw(true);
      screen.leave();
    },
  };
}
