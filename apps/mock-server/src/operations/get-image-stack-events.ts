import type { OperationHandler } from "./operation-handler.js";
import { refuseToken } from "./refuse-token.js";

/** What CloudFormation sends at most in practice. */
const PAGE_SIZE = 100;

export const getImageStackEvents: OperationHandler<"GetImageStackEvents"> = ({ path, query }, context) => {
  const { imageId } = path;
  // Only the stack is asked: an image that is built has no events any more.
  const stack = context.world.image(context.region, imageId, context.now)?.stack;
  if (!stack) return { status: 404, body: { message: `CloudFormation Stack for Image ${imageId} does not exist.` } };

  const scope = `GetImageStackEvents ${stack.arn}`;
  const token = query?.nextToken;
  // Positions are counted from the oldest event, so that new ones do not shift the pages that follow.
  const end = token ? context.tokens.read(scope, token) : stack.eventCount;
  if (end === undefined) return refuseToken(context.quirks, "DescribeStackEvents");

  const start = Math.max(0, end - PAGE_SIZE);
  const events = stack.events(start, end).toReversed();
  return { status: 200, body: { events, ...(start > 0 && { nextToken: context.tokens.issue(scope, start) }) } };
};
