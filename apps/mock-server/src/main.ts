import { scenarios } from "./scenarios/scenarios.js";
import { readScenarioFile } from "./scenarios/read-scenario-file.js";
import type { Scenario } from "./scenarios/scenario.js";
import { HELP, parseOptions, UsageError, type Options } from "./options.js";
import { startMockServer, type RunningMockServer } from "./start-mock-server.js";

export interface Context {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly version: string;
  readonly now: () => number;
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
    else await serve(options, context);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof UsageError) stderr.write(`${message}. See pcluster-api-mock --help.\n`);
    else stderr.write(`${message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function serve(options: Options, context: Context) {
  const server = await start(options, context);
  if (!["127.0.0.1", "::1", "localhost"].includes(options.host)) {
    context.stderr.write(
      `Listening on ${options.host}: whoever can reach this machine can use the server and change its world.\n`,
    );
  }
  context.stdout.write(`ready ${server.url}${options.stage && `/${options.stage}`}\n`);
  await context.stopped;
  await server.close();
}

async function start(options: Options, { stderr, now }: Context): Promise<RunningMockServer> {
  const { port, host, quirks, stage, auth } = options;
  const stored = await openLog(options, now());
  const { seed, speed, scenario, ...clockStart } = stored?.origin ?? { ...options, real: now(), virtual: now() };
  return startMockServer({
    port,
    host,
    quirks,
    stage,
    seed,
    speed,
    now,
    scenario: await loadScenario(scenario),
    clockStart,
    ...(stored && { log: stored }),
    ...(auth === "sigv4" && { authorize: await signatureAuthorizer(now) }),
    onError: (error) =>
      stderr.write(`The mock server failed on a request: ${error instanceof Error ? error.message : String(error)}\n`),
  }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EADDRINUSE") throw cause;
    throw new Error(`Port ${port} is taken. Choose another with --port, or --port 0 for a free one.`, { cause });
  });
}

/** Only with --data: Node's SQLite is not everywhere, and takes time to load. */
async function openLog({ data, seed, scenario, speed }: Options, now: number) {
  if (data === undefined) return undefined;
  const { openSqliteLog } = await import("./store/sqlite-log.js");
  return openSqliteLog(data, { seed, scenario, speed, real: now, virtual: now });
}

async function loadScenario(name: string): Promise<string | Scenario> {
  if (Object.hasOwn(scenarios, name)) return name;
  if (/[./\\]/.test(name)) return readScenarioFile(name);
  throw new UsageError(`--scenario takes a path or one of ${Object.keys(scenarios).join(", ")}; it was "${name}"`);
}

async function signatureAuthorizer(now: () => number) {
  const { verifySignature } = await import("./auth/verify-signature.js");
  return (request: Request) => verifySignature(request, now());
}
