import type { Timeline, TimelineSpan } from "@pcluster-api/client/stack-events";

/** Mermaid's words for how a bar looks. */
const STATES: Readonly<Record<TimelineSpan["category"], string>> = {
  complete: "done, ",
  failed: "crit, ",
  "in-progress": "active, ",
  unknown: "",
};

/**
 * A timeline as a Gantt chart of Mermaid, which GitHub and many wikis draw.
 *
 * @see https://mermaid.js.org/syntax/gantt.html
 */
export function mermaidTimeline(id: string, { spans, startedAt = 0 }: Timeline): string {
  const bars = spans.flatMap(({ logicalResourceId, category, startedAt: from, durationMs }) =>
    from === undefined || durationMs === undefined
      ? []
      : [`  ${label(logicalResourceId)} :${STATES[category]}${from - startedAt}, ${Math.max(1, durationMs)}ms`],
  );
  // Times count from the start of the stack's work: dates would be shown in the reader's zone.
  return ["gantt", `  title ${label(id)}`, "  dateFormat x", "  axisFormat %H:%M:%S", ...bars, ""].join("\n");
}

/** A name that ends nothing: colons, semicolons and hashes are Mermaid's own. */
function label(name: string): string {
  return name.replace(/[^\p{L}\p{N} ._/-]/gu, "_");
}
