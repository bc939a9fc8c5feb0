import { ApiError } from "./api-error.js";

/** Whether the service answered that there is no such thing. */
export function isNotFound(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 404;
}
