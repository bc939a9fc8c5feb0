import { explain, type Explanation } from "@pcluster-api/client/stack-events";
import type { Context } from "../../context.js";
import { ExitCode } from "../../exit-codes.js";
import { duration } from "../../output/duration.js";
import { reportOf } from "../../report-error.js";
import { nextCommand } from "../next-command.js";
import { oneSentence } from "../reading/one-sentence.js";
import type { Subject, Target } from "../subject.js";
import type { Watched, WatchOutcome } from "../watching/watched.js";

/** What is said of how a watch ended, and how the program ends. */
export interface Verdict {
  readonly exitCode: ExitCode;
  /** Sentences; the first is the verdict. */
  readonly lines: readonly string[];
  /** What could not be cleared away after all went well. */
  readonly warnings: readonly string[];
  readonly explanation: Explanation;
}

interface Case {
  readonly watched: Watched;
  readonly subject: Subject;
  readonly target: Target;
  /** Whether leftovers count as a failure. */
  readonly isStrict: boolean;
}

/** Judges how a watch ended. The verdict is about the image or cluster: trouble while clearing up is a warning. */
export function judge(given: Case, context: Context): Verdict {
  const explanation = explain(given.watched.events);
  const warnings = given.watched.outcome === "succeeded" ? warningsOf(explanation, given) : [];
  const { exitCode, lines } = RULINGS[given.watched.outcome](given, explanation, context);
  return {
    exitCode: given.isStrict && warnings.length > 0 && exitCode === ExitCode.Success ? ExitCode.Failed : exitCode,
    lines,
    warnings,
    explanation,
  };
}

type Ruling = (given: Case, explanation: Explanation, context: Context) => Pick<Verdict, "exitCode" | "lines">;

const RULINGS: Readonly<Record<WatchOutcome, Ruling>> = {
  succeeded: ({ watched, subject, target }) => ({
    exitCode: ExitCode.Success,
    lines: [`${target.id} is ${stateOf(watched, subject)}${amiOf(watched)}.`],
  }),
  failed: ({ subject, target }, explanation) => ({
    exitCode: ExitCode.Failed,
    lines: [oneSentence(target.id, explanation), nextCommand(subject, target, "why")],
  }),
  deleted: ({ watched, target }) => ({
    exitCode: watched.beganDeleting ? ExitCode.Success : ExitCode.NotFound,
    lines: [`${target.id} has been deleted, and its stack with it.`],
  }),
  gone: ({ subject, target }) => ({
    exitCode: ExitCode.NotFound,
    lines: [
      `${target.id} is gone: its stack has vanished, there is no ${subject.noun} of that name, and nothing told why.`,
      nextCommand(subject, target, "why"),
    ],
  }),
  "timed-out": ({ watched, subject, target }) => ({
    exitCode: ExitCode.TimedOut,
    lines: [
      `Time was up after ${duration(watched.endedAt - watched.startedAt)}; ${target.id} goes on without being watched.`,
      nextCommand(subject, target, "watch"),
    ],
  }),
  stalled: ({ subject, target }) => ({
    exitCode: ExitCode.Failed,
    lines: [`${target.id} is stuck.`, nextCommand(subject, target, "why")],
  }),
  interrupted: ({ subject, target }) => ({
    exitCode: ExitCode.Interrupted,
    lines: [`Interrupted; ${target.id} goes on without being watched.`, nextCommand(subject, target, "watch")],
  }),
  error: ({ watched }, _explanation, context) => reportOf(watched.error, context),
};

function stateOf({ description, stackStatus }: Watched, subject: Subject): string {
  const status = (description && subject.statusOf(description)) ?? stackStatus;
  return subject.noun === "image" ? "built" : (status ?? "done");
}

/** The AMI of an image, ready for a sentence. */
function amiOf(watched: Watched): string {
  const amiId = amiIdOf(watched);
  return amiId ? `: ${amiId}` : "";
}

/** The AMI that was built; `undefined` where there is none. */
export function amiIdOf({ description }: Pick<Watched, "description">): string | undefined {
  return description && "ec2AmiInfo" in description ? description.ec2AmiInfo?.amiId : undefined;
}

function warningsOf({ leftovers, rootCause, hints, operation }: Explanation, { target }: Case): string[] {
  // The image is there; what failed, if anything did, was the deletion of its stack.
  const left = leftovers.length > 0 ? leftovers : rootCause ? [rootCause] : [];
  if (left.length === 0 || operation.outcome === "in-progress") return [];
  const names = left.map(({ logicalResourceId }) => logicalResourceId).join(", ");
  return [
    `The stack of ${target.id} could not be cleared away: ${names} remained. ${hints.map(({ explanation, action, link }) => `${explanation} ${action} ${link}`).join(" ")}`.trim(),
  ];
}
