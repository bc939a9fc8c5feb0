/**
 * What the reason of a failure is worth to somebody who looks for its cause:
 *
 * - `telling`: says what went wrong. Whatever no pattern knows counts as this.
 * - `nested`: a nested stack failed; the cause is in that stack's own events.
 * - `unheard`: somebody did not report in time; what kept them from it is in a log.
 * - `dependency`: something else still holds on to the resource, or has not let it come into being.
 * - `vague`: something went wrong, and CloudFormation does not say what.
 * - `silent`: there is no reason.
 * - `summary`: the stack lists its resources that failed.
 * - `initiated`: somebody asked for it; no failure in itself.
 * - `cancellation`: stopped because something else had failed.
 */
export type ReasonKind =
  "telling" | "nested" | "unheard" | "dependency" | "vague" | "silent" | "summary" | "initiated" | "cancellation";

// The first that matches counts. Cancellations are matched from the start of the sentence, and to its end where their words
// are not CloudFormation's own: a real cause may well mention that something was cancelled ("Update canceled. Cannot update
// export …", "The deployment was cancelled").
const KINDS: readonly (readonly [pattern: RegExp, kind: ReasonKind])[] = [
  [/^[\s.-]*$/, "silent"],
  [
    /^(stack|operation|dependency|dependent resource)? ?(creation|create|update|deletion|delete|import|operation)? ?(was |has been )?cancell?ed[\s.]*$/i,
    "cancellation",
  ],
  [/^resource (creation|update|deletion|import|operation) (was |has been )?cancell?ed\b/i, "cancellation"],
  [/^(resource )?(creation|update|deletion|import) initiated[\s.]*$/i, "cancellation"],
  [/^((rollback|delete) requested by user[\s.]*)+$/i, "cancellation"],
  [
    /^embedded stack \S+ was not successfully \w+[.:]?( currently in \w+ with reason:)? *((resource|stack) \w+ cancell?ed|initiated by parent stack|parent stack (initiated|cancell?ed|rollback))/i,
    "cancellation",
  ],
  [/^the following resource\(s\) failed to /i, "summary"],
  [
    /^(user initiated|initiated by parent stack|parent stack initiated|transformation (succeeded|started))[\s.]*$/i,
    "initiated",
  ],
  [/^embedded stack |^nested stack |resource is not in the state stack(create|update|delete)complete/i, "nested"],
  [
    /failed to receive \d+ resource signal|received \d+ \w+ signal\(s\) out of|received failure signal|waitcondition timed out|wait ?condition received failed message/i,
    "unheard",
  ],
  [
    /has a dependent object|dependencyviolation|has dependencies and cannot be deleted|deleteconflict|must (detach|delete|remove) .{0,60}first|unable to retrieve \w+ attribute for/i,
    "dependency",
  ],
  [/^(internal failure|internal error|unknown failure|unknown)[\s.]*$/i, "vague"],
  [/(^|message returned: ?|failed to \w+ resource\. )see the details in cloudwatch log stream/i, "vague"],
];

/** Sorts the reason of a failure. It only looks at the text; most of it comes from the services behind the resources. */
export function reasonKind(reason: string | undefined): ReasonKind {
  const text = reason ?? "";
  return KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? "telling";
}
