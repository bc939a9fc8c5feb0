import type { StackEvent } from "@pcluster-api/types";
import { UsageError } from "../../usage-error.js";

/** What a file of events holds. */
export interface RecordedEvents {
  /** In the order of the file. */
  readonly events: readonly StackEvent[];
  /** The result with which the watching ended; missing while it goes on, or where it was cut off. */
  readonly result?: Readonly<Record<string, unknown>>;
}

/**
 * Reads events from a recording, or from what `image watch`, `get-image-stack-events` or `image bundle` printed as JSON or
 * JSON Lines. A last line that was cut off is left out.
 *
 * @param path named in what is thrown
 * @throws {UsageError} when there is no event in it
 */
export function readRecording(text: string, path: string): RecordedEvents {
  const values = wholeDocument(text) ?? text.split("\n").flatMap(lineOf);
  const events = values.flatMap(eventsIn);
  if (events.length === 0) {
    throw new UsageError(
      `There are no stack events in ${path}: give a recording of image watch, or the output of get-image-stack-events as JSON or JSON Lines`,
    );
  }
  const result = values.findLast((value) => isRecord(value) && value["record"] === "result");
  return { events, ...(isRecord(result) && { result }) };
}

function wholeDocument(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return undefined;
  }
}

/** A line that is not JSON was being written when the process was killed. */
function lineOf(line: string): readonly unknown[] {
  try {
    return line.trim() === "" ? [] : [JSON.parse(line)];
  } catch {
    return [];
  }
}

function eventsIn(value: unknown): readonly StackEvent[] {
  if (!isRecord(value)) return [];
  if (Array.isArray(value["events"])) return value["events"].flatMap(eventsIn);
  return isStackEvent(value) ? [value] : [];
}

const TEXTS = ["eventId", "stackId", "logicalResourceId", "resourceType", "resourceStatus", "timestamp"] as const;

/** The fields that reading an event rests on; others may be missing, as they may in an answer. */
function isStackEvent(value: Readonly<Record<string, unknown>>): value is StackEvent & Record<string, unknown> {
  return TEXTS.every((name) => typeof value[name] === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
