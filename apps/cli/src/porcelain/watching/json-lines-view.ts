import type { StackEvent } from "@pcluster-api/types";
import type { Context } from "../../context.js";
import type { WatchView } from "./watch-view.js";

/** Events as the contract has them, one a line, as they come. */
export function jsonLinesView({ stdout, stderr }: Context, isWanted: (event: StackEvent) => boolean): WatchView {
  return {
    isLive: false,
    event: async (event) => {
      if (isWanted(event)) await stdout.write(`${JSON.stringify(event)}\n`);
    },
    notice: (text) => stderr.write(`${text}\n`),
    tick: () => {},
    end: async () => {},
  };
}
