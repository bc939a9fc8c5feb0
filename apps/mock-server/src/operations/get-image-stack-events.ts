import type { OperationHandler } from "./operation-handler.js";
import { AWS_BAD_TOKEN, notFound, refuseToken } from "./refuse.js";
import { stackEventsPage } from "./stack-events-page.js";

export const getImageStackEvents: OperationHandler<"GetImageStackEvents"> = ({ path, query }, context) => {
  const { imageId } = path;
  // Only stacks are asked, and any of that name: an image that is built has no events any more.
  const stack = context.world.stack(context.region, imageId, context.now);
  if (!stack) return notFound(`CloudFormation Stack for Image ${imageId} does not exist.`);
  return (
    stackEventsPage(stack, "GetImageStackEvents", query?.nextToken, context) ??
    refuseToken(context.quirks, AWS_BAD_TOKEN.stackEvents)
  );
};
