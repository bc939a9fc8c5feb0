import type { LogEvent, OperationInput } from "@pcluster-api/types";
import type { Client } from "./create-client.js";
import { isNotFound } from "./errors/is-not-found.js";
import { findImageLogStream } from "./find-image-log-stream.js";
import { Patience, type PatienceOptions } from "./patience.js";
import { sleep as realSleep, type Sleep } from "./sleep.js";

/** The operations that reading a log takes. */
export type LogClient = Pick<Client, "getImageLogEvents" | "getClusterLogEvents" | "paginate">;

/**
 * A log stream, and which of its events: as for `getImageLogEvents`, where an image's stream need not be named, or for
 * `getClusterLogEvents`. They are read from the head unless `startFromHead` is `false`: then from the newest page, whose
 * size is `limit`.
 */
export type LogInput =
  | (Omit<OperationInput<"GetImageLogEvents">, "logStreamName" | "nextToken"> & { logStreamName?: string | undefined })
  | Omit<OperationInput<"GetClusterLogEvents">, "nextToken">;

export interface TailOptions extends PatienceOptions {
  /** Whether to wait for events that are yet to come; `false` unless given: it ends at the newest one. */
  readonly follow?: boolean | undefined;
  /** The time between two polls of a log that has nothing new; 5 unless given. */
  readonly intervalSeconds?: number | undefined;
  /** How long a log that is not there yet may take to appear: that of an image comes minutes after its stack. 0 unless given. */
  readonly startWithinSeconds?: number | undefined;
  /** Ends it, and the request or pause it is in, at once; what is thrown is the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
  /** Epoch milliseconds; the machine's clock unless given. */
  readonly now?: (() => number) | undefined;
  /** Waits between polls; real time unless given. */
  readonly sleep?: Sleep | undefined;
}

interface LogPage {
  readonly events?: readonly LogEvent[];
  readonly nextToken?: string;
}

const SECOND = 1000;

/**
 * Reads a log stream, oldest event first, each once. CloudWatch never stops handing out tokens: the newest event has been
 * read when the token is the one that was asked with.
 *
 * @returns events until the newest one, or for ever with `follow`
 * @throws {ApiError} when there is no such log, or a poll is refused
 * @throws {LogStreamUnroutableError} when the service cannot route the stream's name; it says where else to read it
 * @see spec/DEVIATIONS.md, log-tokens-never-end
 */
export async function* tailLogEvents(
  client: LogClient,
  input: LogInput,
  options: TailOptions = {},
): AsyncGenerator<LogEvent, void, void> {
  const { follow = false, intervalSeconds = 5, startWithinSeconds = 0, signal } = options;
  const { now = Date.now, sleep = realSleep } = options;
  const patience = new Patience(options, now);
  const startUntil = now() + startWithinSeconds * SECOND;
  let logStreamName = input.logStreamName;
  let token: string | undefined;

  /** One page; `undefined` when there is no stream to read yet, or trouble that may pass. */
  const poll = async (): Promise<LogPage | undefined> => {
    try {
      logStreamName ??= "imageId" in input ? await findImageLogStream(client, input, signal) : undefined;
      // A log without a stream is a log without events.
      if (logStreamName === undefined) return now() < startUntil ? undefined : {};
      return await fetchPage(client, { ...input, logStreamName }, token, signal);
    } catch (error) {
      if (!isNotFound(error) || token !== undefined || now() >= startUntil) patience.bear(error);
      return undefined;
    }
  };

  for (;;) {
    const page = await poll();
    if (page) {
      patience.recover();
      yield* page.events ?? [];
      const isNewest = !page.nextToken || page.nextToken === token;
      token = page.nextToken ?? token;
      if (!isNewest) continue;
      if (!follow) return;
    }
    await sleep(intervalSeconds * SECOND, signal);
  }
}

function fetchPage(
  client: LogClient,
  input: LogInput & { logStreamName: string },
  token: string | undefined,
  signal: AbortSignal | undefined,
): Promise<LogPage> {
  const { startFromHead = true } = input;
  const request = { ...input, startFromHead, ...(token !== undefined && { nextToken: token }) };
  return "imageId" in request
    ? client.getImageLogEvents(request, { signal })
    : client.getClusterLogEvents(request, { signal });
}
