import type { StackEvent } from "@pcluster-api/types";
import type { Context } from "../../context.js";
import { eventLine } from "../drawing/event-line.js";
import type { Clock } from "../../output/timestamps.js";
import { timeShower, type ShowTime } from "../drawing/show-time.js";
import type { Paint } from "../drawing/paint.js";
import type { WatchView } from "./watch-view.js";

interface Lines {
  readonly context: Context;
  readonly clock: Clock;
  readonly paint: Paint;
  readonly isWanted: (event: StackEvent) => boolean;
}

/** A line for each event on stdout, one after the other; talk on stderr. */
export function lineView({ context, clock, paint, isWanted }: Lines): WatchView {
  const { stdout, stderr, utcOffsetMinutes } = context;
  let showTime: ShowTime | undefined;
  return {
    isLive: false,
    async events(batch) {
      const show = (showTime ??= timeShower({ clock, utcOffsetMinutes }, Date.parse(batch[0]?.timestamp ?? "")));
      const lines = batch.filter(isWanted).map((event) => `${eventLine(event, show, paint)}\n`);
      if (lines.length > 0) await stdout.write(lines.join(""));
    },
    notice: (text) => stderr.write(`${text}\n`),
    tick: () => {},
    end: async () => {},
  };
}
