import { explain, timeline } from "@pcluster-api/client/stack-events";
import type { LogEvent, StackEvent } from "@pcluster-api/types";
import { duration } from "../../output/duration.js";
import { printable } from "../../output/printable.js";
import { mermaidTimeline } from "../drawing/mermaid-timeline.js";

interface Story {
  readonly id: string;
  readonly events: readonly StackEvent[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** What there is to say first. */
  readonly verdict: string;
  readonly warnings?: readonly string[];
  /** The lines of the log that matter. */
  readonly log?: readonly LogEvent[];
}

const SLOWEST = 5;

/** What happened to a stack, in Markdown: the verdict, the cause, hints, the log, what took longest, and a picture of it. */
export function markdownSummary({ id, events, now, verdict, warnings = [], log = [] }: Story): string {
  const { rootCause, contributing, cascade, hints } = explain(events);
  const spans = timeline(events, { now }).spans;
  const slowest = spans
    .toSorted((a, b) => (b.durationMs ?? 0) - (a.durationMs ?? 0))
    .slice(0, SLOWEST)
    .map(
      ({ logicalResourceId, durationMs = 0, status }) =>
        `| ${text(logicalResourceId)} | ${duration(durationMs)} | ${text(status)} |`,
    );
  return [
    `## ${text(id)}`,
    text(verdict),
    ...warnings.map((warning) => `> ${text(warning)}`),
    ...(rootCause
      ? [
          `**${text(rootCause.logicalResourceId)}** ${text(rootCause.resourceStatus)}`,
          fenced(rootCause.resourceStatusReason ?? ""),
        ]
      : []),
    ...contributing.map(
      (event) => `- also ${text(event.logicalResourceId)}: ${text(event.resourceStatusReason ?? event.resourceStatus)}`,
    ),
    ...hints.map(({ explanation, action, link }) => `**Hint.** ${explanation} ${action} <${link}>`),
    ...(cascade.length > 0 ? [`Events that followed from it: ${cascade.length}.`] : []),
    ...(log.length > 0
      ? ["### Log", fenced(log.map(({ timestamp, message }) => `${timestamp} ${message}`).join("\n"))]
      : []),
    ...(slowest.length > 0
      ? ["### What took longest", ["| resource | took | status |", "| --- | --- | --- |", ...slowest].join("\n")]
      : []),
    ...(spans.length > 0
      ? ["### Timeline", `\`\`\`mermaid\n${mermaidTimeline(id, timeline(events, { now }))}\`\`\``]
      : []),
    "",
  ].join("\n\n");
}

/** What the service says is no markup. */
function text(value: string): string {
  return printable(value).replace(/[\\`*_{}[\]<>#|!~]/g, "\\$&");
}

/** A block that nothing in it can end. */
function fenced(value: string): string {
  const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${value.split("\n").map(printable).join("\n")}\n${fence}`;
}
