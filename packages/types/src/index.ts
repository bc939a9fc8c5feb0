// The contract's own names: every schema, `paths`, `components`, `operations`. A list by hand would miss the next one.
export type * from "./generated/openapi.js";
export type { Operation, Pagination } from "./operation.js";
export type { OperationExample } from "./operation-example.js";
export type { OperationId } from "./operation-id.js";
export type { InputReference, InputType, OperationReference } from "./operation-reference.js";
export type {
  OperationInput,
  OperationItem,
  OperationOutput,
  OperationRequest,
  OperationResponse,
  PaginatedOperationId,
} from "./operations.js";
export type { RequestValidators, ResponseValidators, Validator, Violation } from "./validator.js";
