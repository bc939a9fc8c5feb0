import { scenarios } from "./scenarios/scenarios.js";
import type { Scenario } from "./scenarios/scenario.js";
import { HELP, parseOptions, UsageError, type Options } from "./options.js";
import { describeFinding } from "./report/describe-finding.js";
import type { Finding } from "./report/finding.js";
import type { ReportData } from "./report/report.js";
import type { Store } from "./store/store.js";
import { startMockServer, type RunningMockServer } from "./start-mock-server.js";

export interface Context {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly version: string;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
  /** Resolves when the server is asked to end. */
  readonly stopped: Promise<unknown>;
}

/** Runs the server until it is stopped. @returns the exit code */
export async function main(argv: readonly string[], context: Context): Promise<number> {
  const { stdout, stderr } = context;
  try {
    const options = parseOptions(argv);
    if (options === "help") stdout.write(HELP);
    else if (options === "version") stdout.write(`${context.version}\n`);
    else return await serve(options, context);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof UsageError) stderr.write(`${message}. See pcluster-api-mock --help.\n`);
    else stderr.write(`${message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** @returns the exit code */
async function serve(options: Options, context: Context): Promise<number> {
  const server = await start(options, context);
  if (!["127.0.0.1", "::1", "localhost"].includes(options.host)) {
    context.stderr.write(
      `Listening on ${options.host}: whoever can reach this machine can use the server and change its world.\n`,
    );
  }
  context.stdout.write(`ready ${server.url}${options.stage && `/${options.stage}`}\n`);
  await context.stopped;
  await server.close();
  const data = server.report();
  await report(data, options, context);
  return options.failOnViolation && data.findings.length > 0 ? 1 : 0;
}

async function start(options: Options, context: Context): Promise<RunningMockServer> {
  const { port, host, quirks, stage, seed, speed, auth, throttle, checkResponses, allowedHosts } = options;
  const { stderr, now, sleep } = context;
  const scenario = await loadScenario(options.scenario);
  const store = await openStore(options);
  return startMockServer({
    port,
    host,
    quirks,
    stage,
    seed,
    speed,
    now,
    sleep,
    scenario,
    auth,
    throttle,
    checkResponses,
    gatewayNow: () => now() + options.gatewaySkewMs,
    hosts: allowedHosts,
    ...(store && { store }),
    onFinding: (finding, count) => log(finding, count, stderr),
    onError: (error) =>
      stderr.write(`The mock server failed on a request: ${error instanceof Error ? error.message : String(error)}\n`),
  }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EADDRINUSE") throw cause;
    throw new Error(`Port ${port} is taken. Choose another with --port, or --port 0 for a free one.`, { cause });
  });
}

/** A caller that does the same thing wrong for ever is not to fill the disk: what comes later is only counted. */
const MOST_LINES_PER_FINDING = 10;

function log(finding: Finding, count: number, stderr: Context["stderr"]) {
  if (count > MOST_LINES_PER_FINDING) return;
  const further = count === MOST_LINES_PER_FINDING ? " (further ones are only counted)" : "";
  stderr.write(`${describeFinding(finding)}${further}\n`);
}

async function report(data: ReportData, { report: wanted }: Options, { stdout }: Context) {
  if (!wanted) return;
  const text = wanted.format === "json" ? `${JSON.stringify(data, null, 2)}\n` : await junit(data);
  if (wanted.file === undefined) {
    stdout.write(text);
    return;
  }
  const { writeFile } = await import("node:fs/promises");
  await writeFile(wanted.file, text).catch((cause: Error) => {
    throw new Error(`Could not write the report to ${wanted.file}: ${cause.message}`, { cause });
  });
}

async function junit(data: ReportData): Promise<string> {
  const { toJunit } = await import("./report/to-junit.js");
  return toJunit(data);
}

/** Only with --data: Node's SQLite is not everywhere, and takes time to load. */
async function openStore({ data }: Options): Promise<Store | undefined> {
  if (data === undefined) return undefined;
  const { openSqliteStore } = await import("./store/sqlite-store.js");
  return openSqliteStore(data);
}

async function loadScenario(name: string): Promise<string | Scenario> {
  if (Object.hasOwn(scenarios, name)) return name;
  if (/[./\\]/.test(name)) return (await import("./scenarios/read-scenario-file.js")).readScenarioFile(name);
  throw new UsageError(`--scenario takes a path or one of ${Object.keys(scenarios).join(", ")}; it was "${name}"`);
}
