import type { Timeline, TimelineSpan } from "@pcluster-api/client/stack-events";
import { duration } from "../../output/duration.js";
import { escapeXml } from "./escape-xml.js";

const ROW = 24;
const NAMES = 290;
const BARS = 640;
const AGES = 90;
const MARGIN = 10;
const HEAD = 54;
const TICKS = 5;

const COLOURS: Readonly<Record<TimelineSpan["category"], string>> = {
  complete: "#2e7d4f",
  failed: "#c0392b",
  "in-progress": "#c58a11",
  unknown: "#7a7a7a",
};

/** A timeline as one SVG image, which asks for nothing else: no font, no style, no script. */
export function svgTimeline(id: string, { spans, criticalPath, ...whole }: Timeline): string {
  const starts = spans.flatMap(({ startedAt, endedAt }) => startedAt ?? endedAt ?? []);
  const from = whole.startedAt ?? (starts.length > 0 ? Math.min(...starts) : 0);
  const until = Math.max(from + 1, ...spans.map((span) => endOf(span, from)));
  const x = (instant: number) => MARGIN + NAMES + (Math.max(0, instant - from) / (until - from)) * BARS;
  const width = MARGIN * 2 + NAMES + BARS + AGES;
  const height = HEAD + ROW * spans.length + MARGIN;
  const critical = new Set(criticalPath);

  const ticks = Array.from({ length: TICKS + 1 }, (_, index) => from + ((until - from) * index) / TICKS).map(
    (instant) =>
      `<line x1="${x(instant).toFixed(1)}" x2="${x(instant).toFixed(1)}" y1="${HEAD - 4}" y2="${height - MARGIN}" stroke="#d5d5d5"/>` +
      `<text x="${x(instant).toFixed(1)}" y="${HEAD - 10}" text-anchor="middle" fill="#666">${duration(instant - from)}</text>`,
  );
  const rows = spans.map((span, index) => {
    const y = HEAD + ROW * index;
    const begin = span.startedAt ?? span.endedAt ?? from;
    const length = Math.max(2, x(endOf(span, from)) - x(begin));
    const told = [span.logicalResourceId, span.resourceType, span.status, span.failureReason ?? ""].filter(Boolean);
    const weight = critical.has(index) ? ' font-weight="bold"' : "";
    return (
      `<g><title>${escapeXml(told.join("\n"))}</title>` +
      `<text x="${MARGIN}" y="${y + 16}"${weight}>${escapeXml(shortened(span.logicalResourceId))}</text>` +
      `<rect x="${x(begin).toFixed(1)}" y="${y + 4}" width="${length.toFixed(1)}" height="${ROW - 8}" rx="2" fill="${COLOURS[span.category]}"/>` +
      `<text x="${MARGIN + NAMES + BARS + 8}" y="${y + 16}">${span.durationMs === undefined ? "" : duration(span.durationMs)}</text></g>`
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="13" role="img" aria-label="${escapeXml(`Timeline of ${id}`)}">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="${MARGIN}" y="24" font-size="17" font-weight="bold">${escapeXml(id)}</text>`,
    ...ticks,
    ...rows,
    "</svg>\n",
  ].join("\n");
}

function endOf({ startedAt, endedAt, durationMs = 0 }: TimelineSpan, from: number): number {
  return endedAt ?? (startedAt ?? from) + durationMs;
}

function shortened(name: string): string {
  return name.length > 38 ? `${name.slice(0, 37)}…` : name;
}
