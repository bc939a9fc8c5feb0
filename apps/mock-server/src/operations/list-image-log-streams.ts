import { logStreamsPage } from "./log-streams-page.js";
import type { OperationHandler } from "./operation-handler.js";
import { notFound } from "./refuse.js";

export const listImageLogStreams: OperationHandler<"ListImageLogStreams"> = ({ path, query }, context) => {
  // Only the log group is asked: it is there when the stack is gone, and not yet when a build is young.
  const group = context.world.imageLogs(context.region, path.imageId, context.now);
  if (!group) return notFound(noImageLogs(path.imageId));
  const wrap = (text: string) => `Unexpected error when retrieving image's logs: ${text}`;
  return logStreamsPage(group, { token: query?.nextToken, wrap }, context);
};

export function noImageLogs(imageId: string): string {
  return `Unable to find image logs, please double check if image id=${imageId} is correct.`;
}
