import { ClientError } from "./client-error.js";

interface Progress {
  readonly operationId: string;
  readonly resumeToken: string;
  readonly pagesSeen: number;
  readonly itemsSeen: number;
}

/**
 * A page after the first could not be had; `cause` says why. What came before it has been delivered: go on from there
 * with `paginate(method, input, { startingToken: error.resumeToken })`.
 */
export class PaginationError extends ClientError {
  override readonly name = "PaginationError";
  readonly kind = "pagination";
  readonly operationId: string;
  /** The token of the page that failed. */
  readonly resumeToken: string;
  readonly pagesSeen: number;
  readonly itemsSeen: number;

  constructor({ operationId, resumeToken, pagesSeen, itemsSeen }: Progress, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`${operationId} stopped after ${pagesSeen} pages with ${itemsSeen} items: ${why}`, { cause });
    this.operationId = operationId;
    this.resumeToken = resumeToken;
    this.pagesSeen = pagesSeen;
    this.itemsSeen = itemsSeen;
  }
}
