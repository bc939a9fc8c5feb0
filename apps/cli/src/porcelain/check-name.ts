import type { OperationReference } from "@pcluster-api/types";
import { reference } from "@pcluster-api/types/reference";
import { UsageError } from "../usage-error.js";
import type { Subject } from "./subject.js";

/** The operations that take the id of an existing one. */
const TAKES = { imageId: "DescribeImage", clusterName: "DescribeCluster" } as const;

/**
 * Holds an id to the contract's pattern before anything is sent.
 *
 * @throws {UsageError} naming the character that is not allowed
 */
export function checkName({ noun, idField }: Subject, id: string): void {
  const operation: OperationReference = reference[TAKES[idField]];
  const pattern = operation.inputs.find(({ name }) => name === idField)?.pattern;
  if (pattern === undefined || new RegExp(pattern, "u").test(id)) return;
  const stranger = /[^a-zA-Z0-9-]/u.exec(id)?.[0];
  const why = stranger === undefined ? "" : `; ${JSON.stringify(stranger)} is not allowed in it`;
  throw new UsageError(`${JSON.stringify(id)} is no ${noun}'s name: it must match ${pattern}${why}`);
}
