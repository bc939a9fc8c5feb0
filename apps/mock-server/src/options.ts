import { parseArgs } from "node:util";
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
}

/** A command line that cannot be followed. */
export class UsageError extends Error {}

const names = (table: object) => Object.keys(table).join(", ");

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
${Object.entries(QUIRKS)
  .map(
    ([name, { isOn, description }]) => `                            ${name} (${isOn ? "on" : "off"}): ${description}`,
  )
  .join("\n")}
  --stage NAME            serve under /NAME, as API Gateway's stage
  --help, --version

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
  };
}

function parse(argv: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const quirks = { type: "string", multiple: true } as const;
  const options = {
    port: text,
    host: text,
    scenario: text,
    speed: text,
    seed: text,
    auth: text,
    data: text,
    quirk: quirks,
    stage: text,
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
