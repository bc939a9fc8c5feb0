/** Where something stands: still moving, ended well, ended badly, or nobody has heard of that status. */
export type StatusCategory = "in-progress" | "complete" | "failed" | "unknown";

// The contract's statuses are made of words in a fixed order, and new ones have followed it; a list would age.
const CATEGORIES: readonly (readonly [ending: RegExp, category: StatusCategory])[] = [
  [/_IN_PROGRESS$/, "in-progress"],
  [/_FAILED$/, "failed"],
  // A rollback that completes has undone what was asked for.
  [/(^|_)ROLLBACK_COMPLETE$/, "failed"],
  [/_(COMPLETE|SKIPPED)$/, "complete"],
];

/**
 * Sorts any build, cluster, stack or stack event status, known to the contract or not.
 *
 * @param status as the service spells it, `"CREATE_IN_PROGRESS"`
 */
export function statusCategory(status: string): StatusCategory {
  return CATEGORIES.find(([ending]) => ending.test(status))?.[1] ?? "unknown";
}

/** Whether the status will not change by itself any more; `false` for one nobody has heard of. */
export function isTerminal(status: string): boolean {
  return ["complete", "failed"].includes(statusCategory(status));
}

/** Whether the status says that something went wrong, rollbacks included. */
export function isFailure(status: string): boolean {
  return statusCategory(status) === "failed" || /(^|_)ROLLBACK_/.test(status);
}
