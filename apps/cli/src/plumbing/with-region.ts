import { operations } from "@pcluster-api/types/operations";
import type { Operation, OperationId } from "@pcluster-api/types";

type Input = Readonly<Record<string, unknown>>;

/**
 * An input with the region to work in, where nothing nearer names one: the command line, or the `Region` of a configuration,
 * which the service would find in conflict with another.
 */
export function withRegion(operationId: OperationId, input: Input, region: string | undefined): Input {
  const { queryParameters, bodyProperties }: Operation = operations[operationId];
  if (region === undefined || input["region"] !== undefined || !queryParameters.includes("region")) return input;
  const isNamed = bodyProperties.some((name) => name.endsWith("Configuration") && namesRegion(String(input[name])));
  return isNamed ? input : { ...input, region };
}

/** Whether a configuration, in YAML, has the key `Region` at its top. */
function namesRegion(configuration: string): boolean {
  return /^(?:["']?Region["']?\s*:|\{.*\bRegion["']?\s*:)/m.test(configuration);
}
