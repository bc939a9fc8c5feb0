import type { Explanation, Timeline } from "@pcluster-api/client/stack-events";
import { oneSentence } from "../reading/one-sentence.js";
import { escapeXml } from "./escape-xml.js";
import { svgTimeline } from "./svg-timeline.js";

/** A timeline as one page that asks the network for nothing, and is forbidden to. */
export function htmlTimeline(id: string, times: Timeline, explanation: Explanation): string {
  const reason = explanation.rootCause?.resourceStatusReason;
  const rows = times.spans.map(({ logicalResourceId, resourceType, status, startedAt, endedAt, failureReason }) =>
    row([logicalResourceId, resourceType, status, instant(startedAt), instant(endedAt), failureReason ?? ""], "td"),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(id)}</title>
<style>
body { font: 14px/1.5 system-ui, sans-serif; margin: 2rem; color: #222; background: #fff }
svg { max-width: 100%; height: auto }
pre { white-space: pre-wrap; background: #f5f5f5; padding: 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #ddd; vertical-align: top }
td:nth-child(n+3):nth-child(-n+5) { white-space: nowrap }
td:first-child, td:last-child { overflow-wrap: anywhere; min-width: 8rem }
figure { margin: 0; overflow-x: auto }
</style>
</head>
<body>
<h1>${escapeXml(id)}</h1>
<p>${escapeXml(oneSentence(id, explanation))}</p>
${reason ? `<pre>${escapeXml(reason)}</pre>\n` : ""}${svgTimeline(id, times)}
<figure>
<table>
${row(["Resource", "Type", "Status", "Began", "Ended", "Why it failed"], "th")}
${rows.join("\n")}
</table>
</figure>
</body>
</html>
`;
}

function row(cells: readonly string[], tag: "td" | "th"): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escapeXml(cell)}</${tag}>`).join("")}</tr>`;
}

function instant(at: number | undefined): string {
  return at === undefined ? "" : new Date(at).toISOString();
}
