import type { LogEvent } from "@pcluster-api/types";

/** The end of a log, or why there is none to read. */
export type LogTail =
  | { readonly logStreamName: string; readonly events: readonly LogEvent[] }
  | { readonly logStreamName?: string | undefined; readonly missing: string };
