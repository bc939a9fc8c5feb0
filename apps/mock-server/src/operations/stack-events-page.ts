import type { StackEvent } from "@pcluster-api/types";
import type { StackAt } from "../world/stacks/stack-script.js";
import type { HandlerContext, Lasting } from "./operation-handler.js";

/** What CloudFormation sends at most in practice. */
const PAGE_SIZE = 100;

interface StackEventsPage extends Lasting {
  readonly status: 200;
  readonly body: { events: StackEvent[]; nextToken?: string };
}

/**
 * One page of a stack's events, the newest first; `undefined` for a token that is no good.
 *
 * @param operation tokens of one operation are no good for another
 */
export function stackEventsPage(
  stack: StackAt,
  operation: string,
  token: string | undefined,
  { tokens }: HandlerContext,
): StackEventsPage | undefined {
  const scope = `${operation} ${stack.arn}`;
  // Positions are counted from the oldest event, so that new ones do not shift the pages that follow.
  const end = token ? tokens.read(scope, token) : stack.eventCount;
  if (end === undefined) return undefined;
  const start = Math.max(0, end - PAGE_SIZE);
  const events = stack.events(start, end).toReversed();
  return {
    status: 200,
    body: { events, ...(start > 0 && { nextToken: tokens.issue(scope, start) }) },
    // What is past stays: a page that a token asks for is the same as long as the stack is there.
    unchangedUntil: token ? stack.goneAt : stack.unchangedUntil,
  };
}
