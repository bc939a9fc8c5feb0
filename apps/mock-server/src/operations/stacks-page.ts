import type { ListedStack } from "../world/stacks/stack-register.js";
import type { HandlerContext } from "./operation-handler.js";

/** How many stacks CloudFormation describes in a page. */
const PAGE_SIZE = 100;
/** With `empty-pages` the account begins with this many stacks that are neither images nor clusters: a page, and one more. */
const OTHER_STACKS = PAGE_SIZE + 1;

interface StacksPage {
  readonly stacks: readonly ListedStack[];
  readonly nextToken?: string;
}

/**
 * One page of all stacks of a region, for the caller to filter: that is how a page can be empty and not the last.
 * `undefined` for a token that is no good.
 */
export function stacksPage(
  scope: string,
  token: string | undefined,
  { world, region, now, quirks, tokens }: HandlerContext,
): StacksPage | undefined {
  const others = quirks["empty-pages"] ? OTHER_STACKS : 0;
  const start = token ? tokens.read(scope, token) : 0;
  if (start === undefined) return undefined;
  const othersLeft = Math.max(0, others - start);
  if (othersLeft >= PAGE_SIZE) return { stacks: [], nextToken: tokens.issue(scope, start + PAGE_SIZE) };
  const { stacks, next } = world.stackPage(region, now, Math.max(0, start - others), PAGE_SIZE - othersLeft);
  return { stacks, ...(next !== undefined && { nextToken: tokens.issue(scope, next + others) }) };
}
