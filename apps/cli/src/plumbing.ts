import type { Command } from "@stricli/core";
import type { OperationId, OperationReference } from "@pcluster-api/types";
import { reference } from "@pcluster-api/types/reference";
import type { CliContext } from "./cli-context.js";
import { kebabCase } from "./kebab-case.js";
import { operationCommand } from "./plumbing/operation-command.js";

/**
 * One command per operation of the contract, by its name on the command line.
 *
 * @param wanted where it names one of them, the others, which nobody will ask for, are not made
 */
export function plumbing(wanted?: string): Record<string, Command<CliContext>> {
  // The table's keys are the contract's operationIds.
  const entries = Object.entries(reference) as [OperationId, OperationReference][];
  const named = entries.filter(([operationId]) => kebabCase(operationId) === wanted);
  return Object.fromEntries(
    (named.length > 0 ? named : entries).map(([operationId, operation]) => [
      kebabCase(operationId),
      operationCommand(operationId, operation),
    ]),
  );
}
