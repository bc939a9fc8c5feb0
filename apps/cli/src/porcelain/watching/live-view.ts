import type { StackEvent } from "@pcluster-api/types";
import type { Screen } from "../../machine/machine.js";
import type { Marks } from "../drawing/marks.js";
import type { Paint } from "../drawing/paint.js";
import { liveFrame } from "./live-frame.js";
import { liveModel, type LiveModel } from "./live-model.js";
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
  let model: LiveModel | undefined;
  let newestAt = newestOf(earlier);
  const draw = (isOver: boolean) => {
    model ??= liveModel(events, isWanted);
    // A clock that is behind the service's must not make time run backwards.
    screen.draw(liveFrame({ ...look, model, notices, now: Math.max(now(), newestAt), isOver }, screen.size()));
  };
  return {
    isLive: true,
    async events(batch) {
      events.push(...batch);
      newestAt = Math.max(newestAt, newestOf(batch));
      model = undefined;
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

function newestOf(events: readonly StackEvent[]): number {
  return events.reduce((latest, { timestamp }) => Math.max(latest, Date.parse(timestamp) || 0), 0);
}
