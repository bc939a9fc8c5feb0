import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { QUIRKS } from "@pcluster-api/mock-server";
import { reference } from "@pcluster-api/types/reference";

interface Exchange {
  readonly operationId: string;
  readonly parameters: readonly string[];
  readonly status: number;
}

/** A quirk of the mock server that was switched for a test. */
interface Switched {
  readonly quirk: string;
  readonly isOn: boolean;
}

type Note = Exchange | Switched;

/** Statuses that the published contract declares and nothing sends: no test can reach them. */
const NEVER_SENT: readonly string[] = ["401"];

const FILE = "CONTRACT_COVERAGE_FILE";

/** Notes what a contract test has exercised; test files run in processes of their own, so the notes go to a file. */
export function recordExchange(exchange: Exchange) {
  record(exchange);
}

/** Notes which quirks a test has switched, and to what. */
export function recordQuirks(quirks: Readonly<Record<string, boolean>>) {
  for (const [quirk, isOn] of Object.entries(quirks)) record({ quirk, isOn });
}

function record(note: Note) {
  const file = process.env[FILE];
  if (file) appendFileSync(file, `${JSON.stringify(note)}\n`);
}

/** Vitest's global set-up: collects the notes of all test files, and prints what they cover at the end of the run. */
export default function setup() {
  const file = join(mkdtempSync(join(tmpdir(), "contract-coverage-")), "exchanges.jsonl");
  process.env[FILE] = file;
  return () => {
    if (existsSync(file)) console.log(coverageReport(readNotes(file)));
    rmSync(dirname(file), { recursive: true });
  };
}

function readNotes(file: string): Note[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Note);
}

/** Lines that say which operations, parameters, statuses and quirks were exercised, and name the rest. */
export function coverageReport(notes: readonly Note[]): string {
  const exchanges = notes.filter((note): note is Exchange => "operationId" in note);
  const switched = notes.filter((note): note is Switched => "quirk" in note);
  const seen = new Set(
    exchanges.flatMap(({ operationId, parameters, status }) => [
      operationId,
      ...parameters.map((name) => `${operationId} ${name}`),
      `${operationId} ${status}`,
    ]),
  );
  const operations = Object.keys(reference);
  const parameters = Object.entries(reference).flatMap(([id, { inputs }]) =>
    inputs.filter((input) => input.in !== "body").map(({ name }) => `${id} ${name}`),
  );
  const statuses = Object.entries(reference).flatMap(([id, { responses }]) =>
    Object.keys(responses)
      .filter((status) => !NEVER_SENT.includes(status))
      .map((status) => `${id} ${status}`),
  );
  const quirks = Object.keys(QUIRKS).flatMap((name) => [`${name} on`, `${name} off`]);
  return [
    "",
    `Coverage of the contract by ${exchanges.length} checked exchanges:`,
    share("operations", operations, seen),
    share("parameters", parameters, seen),
    `${share("statuses", statuses, seen)}; never sent: ${NEVER_SENT.join(", ")}`,
    share("quirks", quirks, new Set(switched.map(({ quirk, isOn }) => `${quirk} ${isOn ? "on" : "off"}`))),
  ].join("\n");
}

function share(what: string, all: readonly string[], seen: ReadonlySet<string>): string {
  const missing = all.filter((one) => !seen.has(one));
  const line = `  ${what.padEnd(11)} ${all.length - missing.length} of ${all.length}`;
  return missing.length === 0 ? line : `${line}; not exercised: ${summary(missing)}`;
}

/** `A 401, A 429, B 401` → `401 (2 operations), A 429`: what is missing nearly everywhere is said once. */
function summary(missing: readonly string[]): string {
  const byName = Map.groupBy(missing, (one) => one.slice(one.indexOf(" ") + 1));
  return [...byName]
    .flatMap(([name, all]) => (all.length > 2 ? [`${name} (${all.length} operations)`] : all))
    .join(", ");
}
