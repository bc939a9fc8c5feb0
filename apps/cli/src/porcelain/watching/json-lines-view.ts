import type { StackEvent } from "@pcluster-api/types";
import type { Context } from "../../context.js";
import { jsonLines } from "../../output/formats.js";
import type { WatchView } from "./watch-view.js";

/** Events as the contract has them, one a line, as they come. */
export function jsonLinesView({ stdout, stderr }: Context, isWanted: (event: StackEvent) => boolean): WatchView {
  return {
    isLive: false,
    events: async (batch) => {
      const wanted = batch.filter(isWanted);
      if (wanted.length > 0) await stdout.write(jsonLines(wanted));
    },
    notice: (text) => stderr.write(`${text}\n`),
    tick: () => {},
    end: async () => {},
  };
}
