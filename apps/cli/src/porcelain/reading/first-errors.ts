import type { LogEvent } from "@pcluster-api/types";

/** Words with which programs say that they give up; the capitals are those of log levels. */
const ERROR =
  /\b(ERROR|FATAL|CRITICAL|Traceback|Exception)\b|\b(fatal|error):|\bError \d+|\bError executing\b|exit(ed)? (with )?(status|code):? [1-9]|returned [1-9]\d* exit status|command not found|No space left|Permission denied|cannot find|Unable to/;

const BEFORE = 2;
const AT_MOST = 25;

/** The first lines of a log's end that tell of an error, with what led to them; the very last lines where none does. */
export function firstErrors(events: readonly LogEvent[]): readonly LogEvent[] {
  const first = events.findIndex(({ message }) => ERROR.test(message));
  if (first === -1) return events.slice(-10);
  return events.slice(Math.max(0, first - BEFORE), first + AT_MOST);
}
