import { buildCommand, type ApplicationContext, type Command } from "@stricli/core";
import type { InputReference, OperationId, OperationReference } from "@pcluster-api/types";
import { examples } from "@pcluster-api/types/examples";
import { operations } from "@pcluster-api/types/operations";
import { reference } from "@pcluster-api/types/reference";
import type { Context } from "./context.js";
import { ExitCode } from "./exit-codes.js";
import { inputParser } from "./flags/parse-input.js";
import { kebabCase } from "./kebab-case.js";
import { FORMATS, isFormatName } from "./output/formats.js";
import { reportError } from "./report-error.js";
import { runOperation } from "./run-operation.js";
import { UsageError } from "./usage-error.js";

/** What stricli hands to a command: our context beside the streams it writes to itself. */
export interface CliContext extends ApplicationContext {
  readonly cli: Context;
  /** Set by the command that ran. */
  exitCode?: number;
}

type Flags = Readonly<Record<string, unknown>>;

/** The official CLI's short spellings, by the input they stand for. */
const ALIASES: readonly (readonly [letter: string, input: RegExp])[] = [
  ["i", /^imageId$/],
  ["n", /^clusterName$/],
  ["r", /^region$/],
  ["c", /Configuration$/],
];

/** One command per operation of the contract, by its name on the command line. */
export function plumbing(): Record<string, Command<CliContext>> {
  // The table's keys are the contract's operationIds.
  const entries = Object.entries(reference) as [OperationId, OperationReference][];
  return Object.fromEntries(
    entries.map(([operationId, operation]) => [kebabCase(operationId), operationCommand(operationId, operation)]),
  );
}

/** Names of the flags that take several values. */
export function arrayFlags(): ReadonlySet<string> {
  const inputs = Object.values(reference).flatMap((operation) => operation.inputs);
  return new Set(inputs.filter(({ type }) => type === "array").map(({ name }) => kebabCase(name)));
}

/** Configurations are given as files. */
function isFile({ in: place, name }: InputReference): boolean {
  return place === "body" && name.endsWith("Configuration");
}

function operationCommand(operationId: OperationId, operation: OperationReference): Command<CliContext> {
  const { inputs, summary, description } = operation;
  const isPaginated = "pagination" in operations[operationId];
  return buildCommand<Flags, [], CliContext>({
    docs: {
      brief: summary.replace(/\.$/, ""),
      fullDescription: `${summary}\n\n${wrap(description)}\n\nEXAMPLE\n  ${example(operationId, inputs)}`,
    },
    parameters: {
      // stricli derives the flags' types from a literal; ours are made of the contract at run time.
      flags: { ...inputFlags(inputs), ...commonFlags(isPaginated) } as never,
      aliases: { ...aliases(inputs), o: "output" },
    },
    async func(flags) {
      this.exitCode = await run(operationId, inputs, flags, this.cli);
    },
  });
}

async function run(
  operationId: OperationId,
  inputs: readonly InputReference[],
  flags: Flags,
  context: Context,
): Promise<number> {
  const output = String(flags["output"] ?? (context.stdout.isTTY ? "table" : "json"));
  try {
    if (!isFormatName(output)) throw new UsageError(`--output takes ${Object.keys(FORMATS).join(", ")}`);
    const input = await readInput(inputs, flags, context);
    const connection = { endpointUrl: optionalText(flags["endpoint-url"]), debug: flags["debug"] === true };
    const all = typeof flags["all"] === "boolean" ? flags["all"] : undefined;
    await runOperation({ operationId, input, output: { output, all }, connection }, context);
    return ExitCode.Success;
  } catch (error) {
    const wouldSucceed = dryRunAnswer(error);
    if (!wouldSucceed || !isFormatName(output)) return reportError(error, context);
    await context.stdout.write(await FORMATS[output]({ body: wouldSucceed, itemsField: undefined }, context));
    return ExitCode.Success;
  }
}

/** A dry run that would succeed is answered 412. */
function dryRunAnswer(error: unknown): object | undefined {
  if (!(error instanceof Error) || !("status" in error) || error.status !== 412) return undefined;
  return "body" in error && typeof error.body === "object" && error.body !== null ? error.body : undefined;
}

async function readInput(inputs: readonly InputReference[], flags: Flags, { readFile }: Context): Promise<Flags> {
  const given = inputs.filter(({ name }) => flags[kebabCase(name)] !== undefined);
  const values = given.map(async (input): Promise<[string, unknown]> => {
    const value = flags[kebabCase(input.name)];
    return [
      input.name,
      isFile(input) ? await readConfiguration(String(value), kebabCase(input.name), readFile) : value,
    ];
  });
  return Object.fromEntries(await Promise.all(values));
}

async function readConfiguration(path: string, flag: string, readFile: Context["readFile"]): Promise<string> {
  return readFile(path).catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === "ENOENT" ? "there is no such file" : cause.message;
    throw new UsageError(`Could not read ${path}, given as --${flag}: ${why}`, { cause });
  });
}

function optionalText(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value);
}

function inputFlags(inputs: readonly InputReference[]): Record<string, object> {
  return Object.fromEntries(
    inputs.map((input) => {
      const { required, type, description } = input;
      const flag = {
        kind: "parsed",
        brief: brief(input, description),
        parse: isFile(input) ? String : inputParser(input),
        optional: !required,
        placeholder: isFile(input) ? "FILE" : placeholder(input),
        ...(type === "array" && { variadic: true }),
        ...(type === "boolean" && { inferEmpty: true }),
      };
      const values = input.enum ?? input.items?.enum;
      return [kebabCase(input.name), values && !isFile(input) ? enumFlag(flag, values) : flag];
    }),
  );
}

/** stricli suggests the nearest value for an enum. */
function enumFlag(
  { parse: _parse, placeholder: _placeholder, ...flag }: { parse: unknown; placeholder: string },
  values: readonly string[],
) {
  return { ...flag, kind: "enum", values };
}

function commonFlags(isPaginated: boolean): Record<string, object> {
  const all = {
    all: {
      kind: "parsed",
      parse: inputParser({ type: "boolean" }),
      inferEmpty: true,
      optional: true,
      placeholder: "true|false",
      brief: "Follow every page; the default for tables",
    },
  };
  return {
    ...(isPaginated && all),
    output: {
      kind: "enum",
      values: Object.keys(FORMATS),
      optional: true,
      brief: "table on a terminal, json elsewhere",
    },
    "endpoint-url": {
      kind: "parsed",
      parse: String,
      optional: true,
      placeholder: "URL",
      brief: "Where the API answers; else PCLUSTER_API_URL",
    },
    debug: { kind: "boolean", optional: true, withNegated: false, brief: "Show requests and answers on stderr" },
  };
}

function aliases(inputs: readonly InputReference[]): Record<string, string> {
  return Object.fromEntries(
    ALIASES.flatMap(([letter, pattern]) => {
      const input = inputs.find(({ name }) => pattern.test(name));
      return input ? [[letter, kebabCase(input.name)]] : [];
    }),
  );
}

/** The first sentence, with the default; help does not wrap. */
function brief({ default: fallback }: InputReference, description: string): string {
  const sentence = description.split(/\.(?:\s|$)/)[0] ?? "";
  return fallback === undefined ? sentence : `${sentence} (${String(fallback)})`;
}

function placeholder({ type, format }: InputReference): string {
  if (type === "boolean") return "true|false";
  if (format === "date-time") return "INSTANT";
  return type === "integer" || type === "number" ? "N" : "VALUE";
}

/** A command line that can be run, with the contract's own example. */
function example(operationId: OperationId, inputs: readonly InputReference[]): string {
  const flags = Object.entries(examples[operationId].request).map(([name, value]) => {
    const input = inputs.find((one) => one.name === name);
    return `--${kebabCase(name)} ${input && isFile(input) ? "config.yaml" : String(value)}`;
  });
  return ["pcluster-api", kebabCase(operationId), ...flags].join(" ");
}

function wrap(text: string): string {
  return text.replace(/(.{1,98})(?:\s+|$)/g, "$1\n").trimEnd();
}
