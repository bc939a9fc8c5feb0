import type { Explanation, StackOperation } from "@pcluster-api/client/stack-events";
import type { StackEvent } from "@pcluster-api/types";
import { printable } from "../../output/printable.js";

/** The whole story in one sentence, without line breaks. */
export function oneSentence(id: string, { rootCause, imageBuilder, operation, endsBeforeCause }: Explanation): string {
  if (rootCause) {
    const reason = imageBuilder?.failureMessage ?? rootCause.resourceStatusReason;
    return sentence(`${id} ${verbOf(operation)} because ${named(rootCause)} ${failureOf(rootCause)}`, reason);
  }
  if (endsBeforeCause) return `${id} ${verbOf(operation)}, but the cause is not among the events that are known.`;
  return `${id}: ${WITHOUT_CAUSE[operation.outcome]}.`;
}

/** What is said where nothing is known to have failed. */
const WITHOUT_CAUSE: Readonly<Record<StackOperation["outcome"], string>> = {
  "in-progress": "nothing has failed so far; it is still at work",
  succeeded: "nothing failed",
  recovered: "it is done, though something failed on the way",
  failed: "it failed, and its events do not say why",
  refused: "CloudFormation refused the deletion, and its events do not say why",
  unknown: "its events do not tell how it went",
};

const VERBS: Readonly<Record<StackOperation["outcome"], string>> = {
  "in-progress": "is failing",
  succeeded: "succeeded, though something went wrong,",
  recovered: "recovered, though something went wrong,",
  failed: "failed",
  refused: "was not deleted",
  unknown: "went wrong",
};

function verbOf({ outcome }: StackOperation): string {
  return VERBS[outcome];
}

function named({ logicalResourceId, resourceType }: StackEvent): string {
  return `${printable(logicalResourceId)} (${printable(resourceType)})`;
}

const FAILURES: Readonly<Record<string, string>> = {
  CREATE_FAILED: "could not be created",
  UPDATE_FAILED: "could not be updated",
  DELETE_FAILED: "could not be deleted",
  IMPORT_FAILED: "could not be imported",
};

function failureOf({ resourceStatus }: StackEvent): string {
  return FAILURES[resourceStatus] ?? `went to ${printable(resourceStatus)}`;
}

/** A statement and its reason, which may bring its own full stop. */
function sentence(statement: string, reason: string | undefined): string {
  const because = printable(reason?.trim());
  const whole = because ? `${statement}: ${because}` : statement;
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}
