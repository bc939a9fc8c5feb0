import type { Command } from "@stricli/core";
import type { OperationId, OperationReference } from "@pcluster-api/types";
import { reference } from "@pcluster-api/types/reference";
import type { CliContext } from "./cli-context.js";
import { kebabCase } from "./kebab-case.js";
import { operationCommand } from "./plumbing/operation-command.js";

/** One command per operation of the contract, by its name on the command line. */
export function plumbing(): Record<string, Command<CliContext>> {
  // The table's keys are the contract's operationIds.
  const entries = Object.entries(reference) as [OperationId, OperationReference][];
  return Object.fromEntries(
    entries.map(([operationId, operation]) => [kebabCase(operationId), operationCommand(operationId, operation)]),
  );
}
