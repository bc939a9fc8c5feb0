import type { ApiError } from "./api-error.js";
import { ClientError } from "./client-error.js";

/**
 * The service could not route a log stream's name: names of image streams, such as `3.12.0/1`, hold a slash, which the
 * service of today decodes before it looks for a route. The log itself is in CloudWatch, under `logGroupName`.
 *
 * @see spec/DEVIATIONS.md, log-stream-names-with-slashes
 */
export class LogStreamUnroutableError extends ClientError {
  override readonly name = "LogStreamUnroutableError";
  readonly kind = "log-stream-unroutable";
  readonly operationId: string;
  readonly logStreamName: string;
  /** The CloudWatch log group to read instead; `undefined` where only the service knows it. */
  readonly logGroupName: string | undefined;

  constructor(logStreamName: string, logGroupName: string | undefined, cause: ApiError) {
    const instead = logGroupName ? `log group ${logGroupName}` : "log group of the cluster";
    super(
      `${cause.operationId} cannot be asked for the log stream ${logStreamName}: the service does not route names with a slash. Read it from CloudWatch Logs instead, ${instead}`,
      { cause },
    );
    this.operationId = cause.operationId;
    this.logStreamName = logStreamName;
    this.logGroupName = logGroupName;
  }
}
