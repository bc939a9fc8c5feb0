import { describeFinding } from "./describe-finding.js";
import type { CountedFinding, ReportData } from "./report.js";

/**
 * A report as JUnit XML: a test case for each operation that was asked and kept to, and a failed one for each finding.
 */
export function toJunit({ operations, findings }: ReportData): string {
  const broken = new Set(findings.map(({ operationId }) => operationId));
  const kept = Object.entries(operations).filter(([operationId]) => !broken.has(operationId));
  const cases = [
    ...kept.map(([operationId, count]) => `    <testcase classname="${operationId}" name="${count} requests"/>`),
    ...findings.map(failedCase),
  ];
  const counts = `tests="${cases.length}" failures="${findings.length}" errors="0" skipped="0"`;
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<testsuites ${counts}>`,
    `  <testsuite name="contract" ${counts}>`,
    ...cases,
    `  </testsuite>`,
    `</testsuites>`,
    ``,
  ].join("\n");
}

function failedCase(finding: CountedFinding): string {
  const { operationId = "unknown route", method, place, rule, message, count } = finding;
  const name = escape(`${method} ${place}: ${rule}`);
  const text = escape(`${describeFinding(finding)}\n${count} times`);
  return [
    `    <testcase classname="${escape(operationId)}" name="${name}">`,
    `      <failure type="${escape(finding.kind)}" message="${escape(message)}">${text}</failure>`,
    `    </testcase>`,
  ].join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escape(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "")
      // XML 1.0 has no way to write other control characters.
      .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/g, "?")
  );
}
