import type { Command } from "@stricli/core";
import type { OperationId, OperationReference } from "@pcluster-api/types";
import { reference } from "@pcluster-api/types/reference";
import type { CliContext } from "./cli-context.js";
import { kebabCase } from "./kebab-case.js";
import { operationCommand, operationHeading } from "./plumbing/operation-command.js";

/**
 * One command per operation of the contract, by its name on the command line.
 *
 * @param wanted the word where a command's name stands; the one that bears it is made as a whole, and alone, or else all of
 * them as far as a list of commands shows
 */
export function plumbing(wanted: string | undefined): Record<string, Command<CliContext>> {
  // The table's keys are the contract's operationIds.
  const entries = Object.entries(reference) as [OperationId, OperationReference][];
  const named = entries.find(([operationId]) => kebabCase(operationId) === wanted);
  if (named) return { [kebabCase(named[0])]: operationCommand(...named) };
  return Object.fromEntries(
    entries.map(([operationId, operation]) => [kebabCase(operationId), operationHeading(operation)]),
  );
}
