export {
  createClient,
  type Client,
  type ClientOptions,
  type PaginatedMethodName,
  type PaginateOptions,
} from "./create-client.js";
export type { CallOptions } from "./call-operation.js";
export { findEndpoint, type Endpoint, type EndpointOptions } from "./find-endpoint.js";
export type { Limits } from "./limits.js";
export type { RetryOptions } from "./retry-policy.js";
export type { SafeAnswer } from "./safe-answer.js";
export { methodName, type MethodName } from "./method-name.js";
export type { Paginator } from "./paginate.js";
export type { Sleep } from "./sleep.js";
export type { StartTimer } from "./start-timer.js";

export type { CredentialProvider, Credentials } from "./credentials/credentials.js";
export { fromEnv } from "./credentials/from-env.js";

export type { AttemptFacts, Hooks, ResponseFacts, RetryFacts } from "./hooks.js";
export { debugLogger } from "./debug-logger.js";

export { findImageLogStream } from "./find-image-log-stream.js";
export { tailLogEvents, type LogClient, type LogInput, type TailOptions } from "./tail-log-events.js";

export type { WaitOptions, WaitResult } from "./waiters/wait.js";
export { waitUntilClusterCreated } from "./waiters/wait-until-cluster-created.js";
export { waitUntilClusterDeleted } from "./waiters/wait-until-cluster-deleted.js";
export { waitUntilClusterUpdated } from "./waiters/wait-until-cluster-updated.js";
export { waitUntilComputeFleetRunning } from "./waiters/wait-until-compute-fleet-running.js";
export { waitUntilComputeFleetStopped } from "./waiters/wait-until-compute-fleet-stopped.js";
export { waitUntilImageBuilt } from "./waiters/wait-until-image-built.js";
export { waitUntilImageDeleted } from "./waiters/wait-until-image-deleted.js";

export {
  ApiError,
  type OperationApiError,
  type OperationErrorAnswer,
  type OperationErrorBody,
} from "./errors/api-error.js";
export { CallError } from "./errors/call-error.js";
export { ClientError } from "./errors/client-error.js";
export { CredentialsProviderError } from "./errors/credentials-provider-error.js";
export { DeadlineError } from "./errors/deadline-error.js";
export { LogStreamUnroutableError } from "./errors/log-stream-unroutable-error.js";
export { NetworkError } from "./errors/network-error.js";
export { PaginationError } from "./errors/pagination-error.js";
export { RepeatedTokenError } from "./errors/repeated-token-error.js";
export { TimeoutError } from "./errors/timeout-error.js";
export { UnreadableAnswerError } from "./errors/unreadable-answer-error.js";
export { WaiterError, type Seen } from "./errors/waiter-error.js";
