import type { Operation, OperationId } from "@pcluster-api/types";
import { operations } from "@pcluster-api/types/operations";

/**
 * The operation that tells what became of one that changes something: the GET of the same path item, or of the item that a
 * POST to its collection makes, `/v3/clusters/{clusterName}` for `/v3/clusters`. `undefined` where the contract has none.
 */
export function checkWith({ method, path, bodyProperties }: Operation): OperationId | undefined {
  if (method === "GET") return undefined;
  const items = bodyProperties.map((name) => `${path}/{${name}}`);
  const reads = Object.entries(operations).filter(([, operation]) => operation.method === "GET");
  const find = (wanted: readonly string[]) => reads.find(([, operation]) => wanted.includes(operation.path))?.[0];
  // The table's keys are the contract's operationIds.
  return (find(items) ?? find([path])) as OperationId | undefined;
}
