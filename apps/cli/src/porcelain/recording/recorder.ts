import { join } from "node:path";
import type { StackEvent } from "@pcluster-api/types";
import type { AppendedFile, Machine } from "../../machine/machine.js";
import { jsonLines } from "../../output/formats.js";
import type { FoundRecording } from "./find-recording.js";
import { recordingName } from "./recording-name.js";

/** Keeps what a watch sees: events are in the file before they are shown. */
export interface Recorder {
  /** Events of one stack, oldest first. */
  events(batch: readonly StackEvent[]): Promise<void>;
  result(result: object): Promise<void>;
  /** Hands everything to the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
  /** Where it records to; `undefined` before the first event. */
  readonly path: string | undefined;
}

interface Place {
  /** The folder of the image or cluster. */
  readonly folder: string;
  /** A recording to go on with. */
  readonly resumed: FoundRecording | undefined;
  readonly machine: Machine;
  /** Hears that nothing will be recorded any more, and why. */
  readonly onFailure: (why: string) => void;
}

/** Records into a file per stack. A disk that is full, say, does not end the watch. */
export function createRecorder({ folder, resumed, machine, onFailure }: Place): Recorder {
  let open: { readonly path: string; readonly stackId: string; readonly file: AppendedFile } | undefined;
  const recorded = new Set(resumed?.events.map(({ eventId }) => eventId));
  let hasFailed = false;

  const attempt = async (work: () => Promise<void>) => {
    if (hasFailed) return;
    try {
      await work();
    } catch (error) {
      hasFailed = true;
      onFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const append = async (values: readonly object[]) => {
    if (values.length > 0) await open?.file.append(jsonLines(values));
  };

  return {
    get path() {
      return open?.path;
    },
    events: (batch) =>
      attempt(async () => {
        const [first] = batch;
        if (first && open?.stackId !== first.stackId) {
          await open?.file.close();
          const isResumed = resumed?.events.at(-1)?.stackId === first.stackId;
          const path = isResumed ? resumed.path : join(folder, recordingName(first));
          open = { path, stackId: first.stackId, file: await machine.openToAppend(path) };
        }
        await append(batch.filter(({ eventId }) => !recorded.has(eventId)));
      }),
    result: (result) =>
      attempt(async () => {
        // A stack that vanished before there was anything new still has a recording that this belongs to.
        if (!open && resumed && !resumed.result)
          open = { path: resumed.path, stackId: "", file: await machine.openToAppend(resumed.path) };
        await append([result]);
        await open?.file.sync();
      }),
    sync: () => attempt(async () => open?.file.sync()),
    close: () => attempt(async () => open?.file.close()),
  };
}
