import { explain, timeline, type StackDescription } from "@pcluster-api/client/stack-events";
import type { StackEvent } from "@pcluster-api/types";
import type { Context } from "../../context.js";
import { ExitCode } from "../../exit-codes.js";
import { UnwritableFileError } from "../../unwritable-file-error.js";
import { createRedactor } from "../bundling/redact.js";
import { htmlTimeline } from "../drawing/html-timeline.js";
import type { BundleFlags } from "../flags/bundle-flags.js";
import { firstErrors } from "../reading/first-errors.js";
import type { LogTail } from "../reading/log-tail.js";
import { markdownSummary } from "../reading/markdown-summary.js";
import { oneSentence } from "../reading/one-sentence.js";
import { isNotFound, readStack } from "../reading/read-stack.js";
import { imageSubject } from "./image-subject.js";

const LOG_LINES = 1000;

/** Packs what is known of a build into one archive, for a ticket. */
export async function bundle(context: Context, flags: BundleFlags, id?: string): Promise<ExitCode> {
  const reading = await readStack(imageSubject, id, flags, context);
  const { target, events, client } = reading;
  const description = client && (await imageSubject.describe(client, target, context.signal).catch(nothingWhereGone));
  const lines = flags["log-lines"] ?? LOG_LINES;
  const log = client && (await imageSubject.readLog(client, target, lines, context.signal));
  const files = contents({ id: target.id, events, description, log }, context);
  const redact = flags["no-redact"] ? (text: string) => text : createRedactor(Object.values(files));

  const { strToU8, zipSync } = await import("fflate");
  const packed = Object.entries(files).map(([name, text]) => [`${target.id}/${name}`, strToU8(redact(text))]);
  const path = flags.file ?? `${target.id}.zip`;
  const machine = await context.loadMachine();
  const archive = zipSync(Object.fromEntries(packed), { mtime: context.now() });
  await machine.writeFile(path, archive).catch((cause: NodeJS.ErrnoException) => {
    throw new UnwritableFileError(path, "file", cause);
  });
  await context.stdout.write(`${path}\n`);
  const note = flags["no-redact"]
    ? "Nothing in it is redacted."
    : "Accounts, keys and addresses in it are replaced; look into it all the same before you hand it on.";
  await context.stderr.write(`${path} has ${Object.keys(files).join(", ")}. ${note}\n`);
  return ExitCode.Success;
}

interface Known {
  readonly id: string;
  readonly events: readonly StackEvent[];
  readonly description: StackDescription | undefined;
  readonly log: LogTail | undefined;
}

function contents({ id, events, description, log }: Known, { now, version }: Context): Record<string, string> {
  const explanation = explain(events);
  const verdict = oneSentence(id, explanation);
  const logEvents = log && "events" in log ? log.events : [];
  const summary = markdownSummary({
    id,
    events,
    now: now(),
    verdict,
    log: explanation.rootCause ? firstErrors(logEvents) : [],
  });
  const made = { pclusterApi: version, madeAt: new Date(now()).toISOString() };
  return {
    "SUMMARY.md": summary,
    "events.jsonl": events.map((event) => `${JSON.stringify(event)}\n`).join(""),
    "why.json": `${JSON.stringify({ message: verdict, ...explanation }, null, 2)}\n`,
    "timeline.html": htmlTimeline(id, timeline(events, { now: now() }), explanation),
    ...(description && { "image.json": `${JSON.stringify(description, null, 2)}\n` }),
    "log.txt":
      log && "missing" in log
        ? `${log.missing}\n`
        : logEvents.map(({ timestamp, message }) => `${timestamp} ${message}\n`).join(""),
    "versions.json": `${JSON.stringify(made, null, 2)}\n`,
  };
}

function nothingWhereGone(error: unknown): undefined {
  if (isNotFound(error)) return undefined;
  throw error;
}
