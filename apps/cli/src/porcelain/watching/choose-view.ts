import type { StackEvent } from "@pcluster-api/types";
import type { Context } from "../../context.js";
import type { Machine } from "../../machine/machine.js";
import { marksFor } from "../drawing/marks.js";
import { readLook } from "../drawing/read-look.js";
import type { Progress, WatchFlags } from "../flags/watch-flags.js";
import type { Subject, Target } from "../subject.js";
import { expectedDuration } from "./expected-duration.js";
import { jsonLinesView } from "./json-lines-view.js";
import { lineView } from "./line-view.js";
import { liveView } from "./live-view.js";
import { silentView } from "./silent-view.js";
import type { WatchView } from "./watch-view.js";

interface ToShow {
  readonly subject: Subject;
  readonly target: Target;
  readonly flags: WatchFlags;
  readonly isWanted: (event: StackEvent) => boolean;
  readonly earlier: readonly StackEvent[];
}

/** The view that the flags ask for, or else the one that fits to where the output goes. */
export async function chooseView(toShow: ToShow, context: Context, machine: Machine): Promise<WatchView> {
  const { subject, target, flags, isWanted, earlier } = toShow;
  if (flags.output === "jsonl") return jsonLinesView(context, isWanted);
  const { clock, paint } = await readLook(flags, context);
  const progress = flags.quiet ? "none" : (flags.progress ?? "auto");
  if (progress === "none") return silentView(context);
  if (!isLive(progress, context) || !machine.screen) return lineView({ context, clock, paint, isWanted });
  return liveView({
    screen: machine.screen,
    now: context.now,
    id: target.id,
    expectedMs: await expectedDuration(subject, target, flags.record, context, machine),
    paint,
    marks: marksFor(context.env),
    earlier,
    isWanted,
  });
}

/** A live view is for somebody who looks: CI shows a terminal to programs, and keeps what they draw. */
function isLive(progress: Progress, { stdout, env }: Context): boolean {
  if (progress !== "auto") return progress === "live";
  return stdout.isTTY && !env["CI"] && env["TERM"] !== "dumb";
}
