import { explain, type Explanation } from "@pcluster-api/client/stack-events";
import type { StackEvent } from "@pcluster-api/types";
import { statusCategory } from "@pcluster-api/types/status";
import type { Context } from "../../context.js";
import { ExitCode } from "../../exit-codes.js";
import { printable } from "../../output/printable.js";
import { eventLine } from "../drawing/event-line.js";
import { timeShower, type ShowTime } from "../drawing/show-time.js";
import type { Paint } from "../drawing/paint.js";
import { openSession } from "../open-session.js";
import { readLook } from "../drawing/read-look.js";
import type { WhyFlags } from "../flags/why-flags.js";
import { firstErrors } from "../reading/first-errors.js";
import type { LogTail } from "../reading/log-tail.js";
import { oneSentence } from "../reading/one-sentence.js";
import { isNotFound, readStack, type StackReading } from "../reading/read-stack.js";
import type { Subject } from "../subject.js";

const LOG_LINES = 200;

/** Tells why an image or cluster failed: the cause, the log behind it, and what to do. */
export async function why(subject: Subject, context: Context, flags: WhyFlags, id?: string): Promise<ExitCode> {
  const reading = await readStack(subject, id, flags, context).catch(async (error: unknown) => {
    const sentence = await withoutEvents(subject, id, error, flags, context);
    await context.stdout.write(sentence);
    return undefined;
  });
  if (!reading) return ExitCode.Success;
  const explanation = explain(reading.events);
  const log = await readLog(subject, reading, explanation, flags, context);
  const sentence = await tell(subject, reading, explanation, context);
  if (flags.output === "json") {
    const answer = {
      record: "why",
      version: 1,
      [subject.idField]: reading.target.id,
      message: sentence,
      ...explanation,
      ...(log && { log }),
    };
    await context.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    return ExitCode.Success;
  }
  const { clock, paint } = await readLook(flags, context);
  const start = Date.parse(reading.events.map(({ timestamp }) => timestamp).toSorted()[0] ?? "");
  const showTime = timeShower({ clock, utcOffsetMinutes: context.utcOffsetMinutes }, start);
  const text = paragraphs({ sentence, explanation, log, showsAll: flags.all === true, showTime, paint });
  await context.stdout.write(text);
  return ExitCode.Success;
}

/**
 * What there is to say of an image whose stack is gone: it was built.
 *
 * @throws the error, where the stack is not gone or there is no such image
 */
async function withoutEvents(
  subject: Subject,
  id: string | undefined,
  error: unknown,
  flags: WhyFlags,
  context: Context,
): Promise<string> {
  if (id === undefined || !isNotFound(error)) throw error;
  const { client, region } = await openSession(flags, context);
  const description = await subject.describe(client, { id, region }, context.signal).catch((other: unknown) => {
    throw isNotFound(other) ? error : other;
  });
  const status = subject.statusOf(description);
  if (status === undefined || statusCategory(status) !== "complete") throw error;
  const message = `${id}: nothing failed, it is ${status}. A build that succeeds deletes its stack, and the events with it.`;
  if (flags.output !== "json") return `${message}\n`;
  return `${JSON.stringify({ record: "why", version: 1, [subject.idField]: id, message }, null, 2)}\n`;
}

/** The sentence; where no event tells of a failure, it rests on what the service says of the image itself. */
async function tell(
  subject: Subject,
  { target, client }: StackReading,
  explanation: Explanation,
  { signal }: Context,
): Promise<string> {
  const isOpen = explanation.rootCause === undefined && client !== undefined;
  const description = isOpen
    ? await subject.describe(client, target, signal).catch((error: unknown) => {
        if (isNotFound(error)) return undefined;
        throw error;
      })
    : undefined;
  const status = description && subject.statusOf(description);
  if (status === undefined) return oneSentence(target.id, explanation);
  // The events may end before the work did.
  if (statusCategory(status) === "complete") return `${target.id}: nothing failed, it is ${printable(status)}.`;
  return `${oneSentence(target.id, explanation)} The ${subject.noun} is ${printable(status)}.`;
}

/** Only a failure is looked for in the log, and only where the service may be asked. */
async function readLog(
  subject: Subject,
  { target, client }: StackReading,
  { rootCause }: Explanation,
  flags: WhyFlags,
  { signal }: Context,
): Promise<LogTail | undefined> {
  const isInLog = rootCause !== undefined && subject.isToldByLog(rootCause);
  if (!isInLog || client === undefined || flags["no-log"]) return undefined;
  const tail = await subject.readLog(client, target, flags["log-lines"] ?? LOG_LINES, signal);
  return "events" in tail ? { ...tail, events: firstErrors(tail.events) } : tail;
}

interface Told {
  readonly sentence: string;
  readonly explanation: Explanation;
  readonly log: LogTail | undefined;
  readonly showsAll: boolean;
  readonly showTime: ShowTime;
  readonly paint: Paint;
}

function paragraphs({ sentence, explanation, log, showsAll, showTime, paint }: Told): string {
  const { rootCause, contributing, cascade, imageBuilder, hints } = explanation;
  const line = (event: StackEvent) => `  ${eventLine(event, showTime, paint)}`;
  const parts: (readonly string[])[] = [
    [paint("bold", sentence)],
    rootCause?.resourceStatusReason ? ["Reason", ...indented(rootCause.resourceStatusReason)] : [],
    imageBuilder
      ? ["Image Builder", ...Object.entries(imageBuilder).map(([name, value]) => `  ${name}: ${printable(value)}`)]
      : [],
    log ? logLines(log, showTime) : [],
    ...hints.map((hint) => [`Hint: ${hint.explanation}`, `  ${hint.action}`, `  ${hint.link}`]),
    contributing.length > 0 ? ["Failed as well, for reasons of their own", ...contributing.map(line)] : [],
    cascade.length > 0
      ? showsAll
        ? ["What followed from it", ...cascade.map(line)]
        : [
            `${cascade.length} ${cascade.length === 1 ? "event" : "events"} that followed from it: hidden, --all shows them.`,
          ]
      : [],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

function logLines(log: LogTail, showTime: ShowTime): readonly string[] {
  if ("missing" in log) return ["Log", `  ${printable(log.missing)}`];
  return [
    `Log ${printable(log.logStreamName)}`,
    ...log.events.map(({ timestamp, message }) => `  ${showTime(Date.parse(timestamp))}  ${printable(message)}`),
  ];
}

/** A text of several lines, none of it cut. */
function indented(text: string): readonly string[] {
  return text
    .trim()
    .split(/\r?\n/)
    .map((part) => `  ${printable(part)}`);
}
