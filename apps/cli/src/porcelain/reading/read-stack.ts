import { explain } from "@pcluster-api/client/stack-events";
import type { Client } from "@pcluster-api/client";
import type { StackEvent } from "@pcluster-api/types";
import type { Context } from "../../context.js";
import { findRecording } from "../recording/find-recording.js";
import { readRecording } from "../recording/read-recording.js";
import { recordingsFolder } from "../recording/recordings-folder.js";
import { regionOf } from "../recording/recording-name.js";
import type { Subject, Target } from "../subject.js";
import { checkName } from "../check-name.js";
import type { SourceFlags } from "../flags/source-flags.js";
import { openSession } from "../open-session.js";
import { unreadableFile } from "../../unreadable-file.js";
import { UsageError } from "../../usage-error.js";

/** What is known of the stack of an image or cluster. */
export interface StackReading {
  readonly target: Target;
  readonly events: readonly StackEvent[];
  /** The file they come from; `undefined` where the service told. */
  readonly recording: string | undefined;
  /** What asks the service; `undefined` where it must not be asked. */
  readonly client: Client | undefined;
}

/**
 * Reads the events of a stack: from a file, from the service or, where the stack is gone, from its latest recording.
 *
 * @throws {ApiError} 404 when the stack is gone and was not recorded; the service's other refusals
 * @throws {UsageError} when neither a name nor a file is given
 */
export async function readStack(
  subject: Subject,
  id: string | undefined,
  flags: SourceFlags,
  context: Context,
): Promise<StackReading> {
  if (flags.from !== undefined) return readFrom(flags.from, id, context);
  if (id === undefined) throw new UsageError(`Say which ${subject.noun}, or give a recording with --from FILE`);
  checkName(subject, id);
  const { client, region } = await openSession(flags, context);
  const target = { id, region };
  try {
    const events = await subject.listEvents(client, target, context.signal);
    return { target, events, recording: undefined, client };
  } catch (error) {
    const recorded = isNotFound(error) ? await latestRecording(subject, target, flags.record, context) : undefined;
    if (!recorded) throw error;
    await context.stderr.write(`The stack of ${id} is gone; this is from the recording ${recorded.path}.\n`);
    return { target, events: recorded.events, recording: recorded.path, client };
  }
}

async function readFrom(path: string, id: string | undefined, { readFile }: Context): Promise<StackReading> {
  const text = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw unreadableFile(path, "from", cause);
  });
  const { events } = readRecording(text, path);
  const last = events.at(-1);
  const target = { id: id ?? nameOf(events), region: last && regionOf(last.stackId) };
  return { target, events, recording: path, client: undefined };
}

/** The stack of an image or a cluster has its name; of several stacks, the one that is explained counts. */
function nameOf(events: readonly StackEvent[]): string {
  const { rootCause } = explain(events);
  return (rootCause ?? events.at(-1))?.stackName ?? "the stack";
}

async function latestRecording(subject: Subject, target: Target, record: string | undefined, context: Context) {
  const machine = await context.loadMachine();
  return findRecording(recordingsFolder(record, context, machine), subject, target, machine, context);
}

export function isNotFound(error: unknown): boolean {
  return error instanceof Error && "status" in error && error.status === 404;
}
