import type { operations } from "./generated/openapi.js";

/** The operationIds of the contract, `"GetImageStackEvents"` and its siblings. */
export type OperationId = keyof operations;
