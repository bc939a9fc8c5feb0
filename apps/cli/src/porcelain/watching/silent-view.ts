import type { Context } from "../../context.js";
import type { WatchView } from "./watch-view.js";

/** Shows no event; what must be said is said. */
export function silentView({ stderr }: Context): WatchView {
  return {
    isLive: false,
    events: async () => {},
    notice: (text) => stderr.write(`${text}\n`),
    tick: () => {},
    end: async () => {},
  };
}
