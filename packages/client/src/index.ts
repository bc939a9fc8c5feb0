export {
  createClient,
  type Client,
  type ClientOptions,
  type PaginatedMethodName,
  type PaginateOptions,
} from "./create-client.js";
export type { CallOptions } from "./call-operation.js";
export { methodName, type MethodName } from "./method-name.js";
export type { Paginator } from "./paginate.js";
export { ApiError, type OperationErrorBody } from "./errors/api-error.js";
export { ClientError } from "./errors/client-error.js";
export { NetworkError } from "./errors/network-error.js";
export { PaginationError } from "./errors/pagination-error.js";
export { RepeatedTokenError } from "./errors/repeated-token-error.js";
export { UnreadableAnswerError } from "./errors/unreadable-answer-error.js";
