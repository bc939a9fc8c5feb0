import type { OperationId } from "@pcluster-api/types";

/** The client's method for an operation: its operationId, beginning with a small letter. */
export type MethodName<Id extends OperationId = OperationId> = Uncapitalize<Id>;

/** `"GetImageStackEvents"` → `"getImageStackEvents"`. */
export function methodName<Id extends OperationId>(operationId: Id): MethodName<Id> {
  // TypeScript cannot see that these two lines are what `Uncapitalize` does.
  return (operationId.charAt(0).toLowerCase() + operationId.slice(1)) as MethodName<Id>;
}
