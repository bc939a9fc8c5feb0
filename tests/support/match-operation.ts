import type { Operation, OperationId } from "@pcluster-api/types";
import { operations } from "@pcluster-api/types/operations";

export interface Match {
  readonly operationId: OperationId;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** All operations of the contract, as pairs of operationId and table entry. */
export const operationEntries = Object.entries(operations) as unknown as readonly (readonly [OperationId, Operation])[];

/** Finds the operation a request is for, by the contract's own paths; written apart from the mock's router on purpose. */
export function matchOperation(method: string, pathname: string): Match | undefined {
  for (const [operationId, operation] of operationEntries) {
    if (operation.method !== method) continue;
    const pattern = operation.path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
    const groups = new RegExp(`^${pattern}$`).exec(pathname);
    if (!groups) continue;
    const path = Object.fromEntries(
      Object.entries(groups.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    return { operationId, operation, path };
  }
  return undefined;
}
