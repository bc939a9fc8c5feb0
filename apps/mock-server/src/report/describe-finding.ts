import type { Finding } from "./finding.js";

const WHAT: Readonly<Record<Finding["kind"], string>> = {
  "unknown-route": "unknown route",
  request: "request breaks the contract",
  answer: "the mock's own answer breaks the contract",
};

/** A finding in one line of printable text: what, where, which rule, and where the rule stands. */
export function describeFinding({
  kind,
  operationId,
  method,
  place,
  rule,
  message,
  contract,
  example,
}: Finding): string {
  const value = example.value === undefined ? "" : `; it was ${example.value}`;
  const who = operationId === undefined ? `${method} ${place}` : `${operationId}: ${place}`;
  const line = `${WHAT[kind]}: ${who}: ${message} (${rule}, ${contract})${value} [${method} ${example.target}]`;
  // What callers send can hold anything; a log is to stay one line a finding, and harmless to a terminal.
  return line.replace(/[^\x20-\x7e\u00a0-\uffff]/g, "?").slice(0, LONGEST_LINE);
}

const LONGEST_LINE = 2000;
