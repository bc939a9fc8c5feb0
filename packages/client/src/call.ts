import type { OperationId } from "@pcluster-api/types";

/** What is known of a request from before it is sent until its last attempt. */
export interface Call {
  /** The operationId, or method and path for calls by path. */
  readonly operationId: string;
  readonly method: string;
  /** Without its query: tokens have no place in logs. */
  readonly url: string;
  /** Whether the operation changes nothing, so that it may be asked again whatever became of the first time. */
  readonly isRead: boolean;
  /** For an operation that changes something: the one that tells whether it did, where the contract has one. */
  readonly checkWith: OperationId | undefined;
}
