import { buildCommand, type Command } from "@stricli/core";
import type { InputReference, Operation, OperationId, OperationReference } from "@pcluster-api/types";
import { examples } from "@pcluster-api/types/examples";
import { operations } from "@pcluster-api/types/operations";
import type { CliContext } from "../cli-context.js";
import type { Context } from "../context.js";
import { readEventFilter } from "../events/event-filter-flags.js";
import { eventListKind } from "../events/event-list-kind.js";
import { ExitCode } from "../exit-codes.js";
import { readConnectionFlags } from "../flags/connection-flags.js";
import { kebabCase } from "../kebab-case.js";
import { readPresentation, readQuery, type Presentation } from "../output/output-flags.js";
import { printResult } from "../output/print-result.js";
import { queriedResult, resultOf } from "../output/result.js";
import { reportError } from "../report-error.js";
import { inputFlags, operationAliases, operationFlags } from "./operation-flags.js";
import { namedInputs, readPaging } from "./paging.js";
import { isFile, readInput } from "./read-input.js";
import type { Asked } from "./run-operation.js";

type Flags = Readonly<Record<string, unknown>>;

/** What a list of commands shows of one: what it does, and what it cannot do without. It is never run. */
export function operationHeading({ inputs, summary }: OperationReference): Command<CliContext> {
  return buildCommand<Flags, [], CliContext>({
    docs: { brief: briefOf(summary) },
    parameters: { flags: inputFlags(inputs.filter(({ required }) => required)) as never },
    func() {},
  });
}

/** The command of one operation. */
export function operationCommand(operationId: OperationId, reference: OperationReference): Command<CliContext> {
  const { inputs, summary, description } = reference;
  return buildCommand<Flags, [], CliContext>({
    docs: {
      brief: briefOf(summary),
      // Few who run a command read about it.
      get fullDescription() {
        return `${summary}\n\n${wrap(description)}\n\nEXAMPLE\n  ${example(operationId, inputs)}`;
      },
    },
    parameters: {
      // stricli derives the flags' types from a literal; ours are made of the contract at run time.
      flags: operationFlags(operations[operationId], inputs) as never,
      aliases: operationAliases(inputs),
    },
    async func(flags) {
      this.exitCode = await run(operationId, inputs, flags, this.cli);
    },
  });
}

function briefOf(summary: string): string {
  return summary.replace(/\.$/, "");
}

async function run(
  operationId: OperationId,
  inputs: readonly InputReference[],
  flags: Flags,
  context: Context,
): Promise<ExitCode> {
  let presentation: Presentation | undefined;
  let query: Asked["query"];
  try {
    presentation = await readPresentation(flags, context);
    query = await readQuery(presentation);
    const input = await readInput(namedInputs(inputs), flags, context);
    const { runOperation } = await import("./run-operation.js");
    await runOperation({ ...whatIsAsked(operationId, input, flags, context), presentation, query }, context);
    return ExitCode.Success;
  } catch (error) {
    const wouldSucceed = dryRunAnswer(error);
    if (!wouldSucceed || !presentation) return reportError(error, context, flags);
    const result = query ? queriedResult(query(wouldSucceed)) : resultOf(wouldSucceed, undefined);
    await printResult(result, presentation, context.stdout);
    return ExitCode.Success;
  }
}

function whatIsAsked(
  operationId: OperationId,
  input: Flags,
  flags: Flags,
  { now }: Context,
): Omit<Asked, "presentation" | "query"> {
  const operation: Operation = operations[operationId];
  const { pagination } = operation;
  const kind = eventListKind(operation);
  const filter = kind ? readEventFilter(flags, now()) : {};
  // The service can leave out what is too old of a log, and so need not send it.
  const since = kind === "log" && filter.since !== undefined ? { startTime: new Date(filter.since).toISOString() } : {};
  const whole = { limit: Infinity, maxPages: Infinity };
  const { paging, pageSize } = pagination
    ? readPaging({ flags, input, pagination, filter })
    : { paging: whole, pageSize: {} };
  return {
    operationId,
    input: { ...since, ...input, ...pageSize },
    paging,
    filter,
    connection: readConnectionFlags(flags),
  };
}

/** A dry run that would succeed is answered 412. */
function dryRunAnswer(error: unknown): object | undefined {
  if (!(error instanceof Error) || !("status" in error) || error.status !== 412) return undefined;
  return "body" in error && typeof error.body === "object" && error.body !== null ? error.body : undefined;
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
