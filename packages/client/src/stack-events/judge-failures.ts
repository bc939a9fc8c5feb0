import type { StackEvent } from "@pcluster-api/types";
import type { OperationEvents } from "./current-operation.js";
import type { OperationOutcome } from "./operation-outcome.js";
import type { ReasonKind } from "./reason-kind.js";
import { type Failure, sortFailures } from "./sort-failures.js";
import { isStackLevel } from "./stack-level.js";

/**
 * How far to trust a root cause:
 *
 * - `certain`: the list has the whole operation, the event says what went wrong, and nothing else failed by itself.
 * - `likely`: other things failed by themselves, too, or the list does not reach back to the start.
 * - `guess`: the best there is, but it does not say what went wrong, or something before it is missing.
 * - `none`: there is no root cause.
 */
export type Confidence = "certain" | "likely" | "guess" | "none";

/** Which of the failures of an operation is the cause, and what the others are. All lists are oldest first. */
export interface Judgement {
  readonly rootCause: StackEvent | undefined;
  readonly contributing: readonly StackEvent[];
  readonly cascade: readonly StackEvent[];
  readonly leftovers: readonly StackEvent[];
  readonly confidence: Confidence;
  readonly endsBeforeCause: boolean;
}

// CloudFormation writes events down as it hears of them: so close together, their order proves little.
const AT_ONCE_MS = 250;

// Of what failed at once, those further to the left are believed.
const MOST_TELLING_FIRST: readonly ReasonKind[] = ["telling", "unheard", "nested", "dependency", "vague", "silent"];

/** Judges the failures of one operation, by the rules that `explain` states. */
export function judgeFailures(operation: OperationEvents, outcome: OperationOutcome): Judgement {
  const { candidates, consequences, leftovers, fallback } = sortFailures(operation);
  if (outcome === "succeeded" || outcome === "recovered") {
    return { ...NOTHING_WRONG, cascade: eventsOf([...candidates, ...consequences]), leftovers: eventsOf(leftovers) };
  }
  // What is cancelled is cancelled because something has failed.
  const hasFailed =
    outcome === "failed" ||
    outcome === "refused" ||
    candidates.length > 0 ||
    consequences.some(({ kind }) => kind === "cancellation");
  if (!hasFailed) return NOTHING_WRONG;

  const root = pickRoot(candidates, operation) ?? fallback;
  const others = candidates.filter((failure) => failure !== root);
  const consequent = new Set(root && others.filter((failure) => followsFrom(failure, root)));
  const independent = others.filter((failure) => !consequent.has(failure));
  const endsBeforeCause = root === undefined || root.kind === "summary" || comesTooLate(root, operation, consequences);
  return {
    rootCause: root?.event,
    contributing: eventsOf(independent),
    cascade: eventsOf([...consequent, ...consequences.filter((failure) => failure !== root)]),
    leftovers: eventsOf(leftovers),
    confidence: confidenceIn(root, { isAlone: independent.length === 0, endsBeforeCause, operation }),
    endsBeforeCause,
  };
}

const NOTHING_WRONG: Judgement = {
  rootCause: undefined,
  contributing: [],
  cascade: [],
  leftovers: [],
  confidence: "none",
  endsBeforeCause: false,
};

/** The first failure, unless it says less than one at the same time, or puts the blame on another one. */
function pickRoot(candidates: readonly Failure[], { kind }: OperationEvents): Failure | undefined {
  const first = candidates[0];
  if (!first) return undefined;
  const atOnce = candidates.filter(({ at }) => at - first.at < AT_ONCE_MS);
  const best = mostTelling(atOnce);
  // A failure without a reason explains nothing, however early it comes.
  const root = best.kind === "silent" ? mostTelling(candidates) : best;
  // While a stack is deleted, what fails late may be what others have waited for. What is created fails before its users.
  return blamedBy(root, kind === "delete" ? candidates : atOnce);
}

function mostTelling(failures: readonly Failure[]): Failure {
  return failures.reduce((best, failure) => (rank(failure) < rank(best) ? failure : best));
}

/** The smaller, the more it tells. A stack repeats what its resource says, hardly ever the other way round. */
function rank({ kind, event }: Failure): number {
  return MOST_TELLING_FIRST.indexOf(kind) + (isStackLevel(event) ? 0.5 : 0);
}

/** Follows what the reasons say of other failed resources to the one that blames none of them. */
function blamedBy(failure: Failure, candidates: readonly Failure[]): Failure {
  const passed = new Set<Failure>();
  let blamed: Failure | undefined = failure;
  let last = failure;
  while (blamed && passed.size < MAX_BLAMES) {
    passed.add(blamed);
    last = blamed;
    blamed = candidates.find((other) => !passed.has(other) && !isSameResource(other, last) && names(last, other));
  }
  return last;
}

// A chain of blame is short in practice; the limit keeps a list of any size linear.
const MAX_BLAMES = 5;

/** Whether the reason of a failure names another failed resource, in a way that cannot be mistaken for a common word. */
function names({ event: { resourceStatusReason = "" }, kind }: Failure, { event: other }: Failure): boolean {
  if (kind === "nested" || isStackLevel(other)) return false;
  const { logicalResourceId, physicalResourceId } = other;
  if (physicalResourceId.length >= 8 && resourceStatusReason.includes(physicalResourceId)) return true;
  return logicalResourceId !== "" && resourceStatusReason.includes(`[${logicalResourceId}]`);
}

function isSameResource({ event: one }: Failure, { event: other }: Failure): boolean {
  return one.logicalResourceId === other.logicalResourceId && one.stackId === other.stackId;
}

/** Whether a later failure is only what became of the root; what a stack says of itself then always is. */
function followsFrom(failure: Failure, root: Failure): boolean {
  return (
    failure.kind === "silent" ||
    failure.kind === "dependency" ||
    isStackLevel(failure.event) ||
    isSameResource(failure, root) ||
    names(failure, root)
  );
}

/**
 * Whether the list lacks what came before the root: something was cancelled for it, or a rollback has failed that is not
 * seen to begin, and the root may belong to it.
 */
function comesTooLate(root: Failure, operation: OperationEvents, consequences: readonly Failure[]): boolean {
  if (operation.reachesStart) return false;
  const first = consequences[0];
  const isCancelledEarlier = first !== undefined && root.at - first.at >= AT_ONCE_MS;
  return isCancelledEarlier || operation.stackEvents[0]?.event.resourceStatus.endsWith("ROLLBACK_FAILED") === true;
}

function confidenceIn(
  root: Failure | undefined,
  known: { isAlone: boolean; endsBeforeCause: boolean; operation: OperationEvents },
): Confidence {
  if (!root) return "none";
  if (known.endsBeforeCause || root.kind === "vague" || root.kind === "silent") return "guess";
  return known.isAlone && known.operation.reachesStart ? "certain" : "likely";
}

function eventsOf(failures: readonly Failure[]): StackEvent[] {
  return failures.toSorted((left, right) => left.index - right.index).map(({ event }) => event);
}
