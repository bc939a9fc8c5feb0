import type { LogStreamUnroutableError } from "@pcluster-api/client";

/**
 * Says why a log could not be read, when that is no failure of the command: there is none, or the service cannot hand it out.
 *
 * @param notFound what a 404 means
 * @throws the error, where it says nothing about the log
 */
export function missingLog(error: unknown, notFound: string, region: string | undefined): string {
  if (!(error instanceof Error) || !("kind" in error)) throw error;
  if (error.kind === "log-stream-unroutable") return whereToRead(error as LogStreamUnroutableError, region);
  if ("status" in error && error.status === 404) return notFound;
  // An empty stream makes the service fail; and a log that cannot be read must not keep the rest from being told.
  if ("status" in error && error.status === 403) throw error;
  return `The log could not be read: ${error.message}.`;
}

function whereToRead(
  { logStreamName, logGroupName, message }: LogStreamUnroutableError,
  region: string | undefined,
): string {
  if (logGroupName === undefined) return `${message}.`;
  const where = region === undefined ? "" : ` --region ${region}`;
  return `The service cannot hand out log streams whose name has a slash. Read it with: aws logs get-log-events --log-group-name ${logGroupName} --log-stream-name ${logStreamName} --limit 100${where}`;
}
