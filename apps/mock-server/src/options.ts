import { parseArgs } from "node:util";
import { FAULTS, type FaultName } from "./faults/fault-kinds.js";
import { form } from "./faults/parse-faults.js";
import { parseDuration } from "./parse-duration.js";
import { QUIRKS } from "./quirks.js";
import { scenarios } from "./scenarios/scenarios.js";

export interface Options {
  readonly port: number;
  readonly host: string;
  readonly scenario: string;
  readonly speed: number;
  readonly seed: string;
  readonly auth: "none" | "sigv4";
  readonly data: string | undefined;
  readonly quirks: Readonly<Record<string, boolean>>;
  readonly stage: string;
  readonly throttle: boolean;
  /** How far the gateway's clock is ahead of the real one, in milliseconds; behind it where negative. */
  readonly gatewaySkewMs: number;
  /** Further names of the server, for requests to `/_mock`. */
  readonly allowedHosts: readonly string[];
  readonly checkResponses: boolean;
  readonly report: ReportOption | undefined;
  readonly failOnViolation: boolean;
}

export interface ReportOption {
  readonly format: "junit" | "json";
  /** Standard output unless given. */
  readonly file?: string;
}

/** A command line that cannot be followed. */
export class UsageError extends Error {}

const names = (table: object) => Object.keys(table).join(", ");

/** One line for each entry of a table, under the flag that takes its names. */
const list = (lines: readonly string[]) => lines.map((line) => `                            ${line}`).join("\n");

export const HELP = `pcluster-api-mock: a stand-in for the AWS ParallelCluster API that remembers what it is asked.

USAGE
  pcluster-api-mock [--port N] [--scenario NAME|FILE] [--speed N] …

FLAGS
  --port N                where to listen (4010; 0 takes a free one)
  --host ADDRESS          on which interface (127.0.0.1); others can change the world of a server they reach
  --scenario NAME|FILE    what is there and how builds end (default): ${names(scenarios)},
                          or the path of a YAML or JSON file
  --speed N               seconds that go by in a real one (1); 600 builds an image in a few seconds, 0 stops the clock
  --seed TEXT             what ids and durations are derived from (pcluster-api)
  --auth none|sigv4       whether signatures are verified (none); sigv4 takes the dummy keys of AWS's documentation
  --data FILE             keep what was asked in this SQLite file, and go on from it (in memory)
  --quirk NAME=on|off     switch a behaviour of the service; may be repeated
${list(Object.entries(QUIRKS).map(([name, { isOn, description }]) => `${name} (${isOn ? "on" : "off"}): ${description}`))}
  --stage NAME            serve under /NAME, as API Gateway's stage
  --throttle              let 100 requests a second through, and 10 at once, as the deployed API does
  --gateway-skew DURATION how far the gateway's clock is ahead (0s), as signatures and the Date header have it;
                          --gateway-skew=-10m puts it behind
  --allow-host NAME       a further name of the server for requests to /_mock; may be repeated
  --check-responses       hold the server's own answers to the contract, too
  --report junit|json[=FILE]
                          when it ends, write how the contract was broken (to standard output)
  --fail-on-violation     end with 1 if it was
  --help, --version

FAULTS
  A request that carries x-mock-fault fails as it says: 429x2 (twice, and then well), latency=2s+504-after, 502x1,reset …
${list(Object.entries(FAULTS).map(([name, { description }]) => `${form(name as FaultName)}: ${description}`))}

CONTROL
  POST /_mock/clock turns the clock, /_mock/faults scripts faults, /_mock/state takes and puts back snapshots, POST /_mock/reset
  begins anew. The header x-mock-namespace keeps parallel tests apart. GET /_mock/openapi.json has it all.

EXAMPLE
  pcluster-api-mock --port 4010 --speed 600
`;

/** @throws {UsageError} saying which flag is wrong, and what it takes */
export function parseOptions(argv: readonly string[]): Options | "help" | "version" {
  const values = parse(argv);
  if (values.help) return "help";
  if (values.version) return "version";
  return {
    port: number(
      "--port",
      values.port ?? "4010",
      (port) => Number.isInteger(port) && port >= 0 && port <= 65_535,
      "a whole number from 0 to 65535",
    ),
    host: values.host ?? "127.0.0.1",
    scenario: values.scenario ?? "default",
    speed: number(
      "--speed",
      values.speed ?? "1",
      (speed) => speed >= 0 && Number.isFinite(speed),
      "a number, 0 or more",
    ),
    seed: values.seed ?? "pcluster-api",
    auth: oneOf("--auth", values.auth ?? "none", ["none", "sigv4"]),
    data: values.data,
    quirks: Object.fromEntries((values.quirk ?? []).map(quirk)),
    stage: stage(values.stage ?? ""),
    throttle: values.throttle ?? false,
    gatewaySkewMs: skew(values["gateway-skew"] ?? "0s"),
    allowedHosts: values["allow-host"] ?? [],
    checkResponses: values["check-responses"] ?? false,
    report: report(values.report),
    failOnViolation: values["fail-on-violation"] ?? false,
  };
}

function parse(argv: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const texts = { type: "string", multiple: true } as const;
  const options = {
    port: text,
    host: text,
    scenario: text,
    speed: text,
    seed: text,
    auth: text,
    data: text,
    quirk: texts,
    stage: text,
    throttle: flag,
    "gateway-skew": text,
    "allow-host": texts,
    "check-responses": flag,
    report: text,
    "fail-on-violation": flag,
    help: flag,
    version: flag,
  };
  try {
    return parseArgs({ args: [...argv], options, strict: true }).values;
  } catch (cause) {
    throw new UsageError((cause instanceof Error ? cause.message : String(cause)).split(". ")[0], { cause });
  }
}

function number(flag: string, text: string, isRight: (value: number) => boolean, what: string): number {
  const value = Number(text);
  if (text.trim() === "" || !isRight(value)) throw new UsageError(`${flag} takes ${what}; it was "${text}"`);
  return value;
}

function oneOf<Value extends string>(flag: string, text: string, values: readonly Value[]): Value {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new UsageError(`${flag} takes ${values.join(" or ")}; it was "${text}"`);
  return found;
}

function quirk(text: string): [name: string, isOn: boolean] {
  const [, name = "", state] = /^([a-z0-9-]+)=(on|off)$/.exec(text) ?? [];
  if (!Object.hasOwn(QUIRKS, name))
    throw new UsageError(`--quirk takes NAME=on or NAME=off, with NAME one of ${names(QUIRKS)}; it was "${text}"`);
  return [name, state === "on"];
}

function stage(text: string): string {
  if (/^[a-zA-Z0-9_-]*$/.test(text)) return text;
  throw new UsageError(`--stage takes a name of letters, digits, - and _; it was "${text}"`);
}

function skew(text: string): number {
  const ms = parseDuration(text.replace(/^[-+]/, ""));
  if (ms === undefined) throw new UsageError(`--gateway-skew takes a duration such as 10m or -90s; it was "${text}"`);
  return text.startsWith("-") ? -ms : ms;
}

function report(text: string | undefined): ReportOption | undefined {
  if (text === undefined) return undefined;
  const [name = "", ...file] = text.split("=");
  const format = oneOf("--report", name, ["junit", "json"]);
  return file.length === 0 ? { format } : { format, file: file.join("=") };
}
