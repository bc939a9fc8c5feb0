import { noImageLogs } from "./list-image-log-streams.js";
import { logEventsPage, readLogWindow } from "./log-events-page.js";
import type { OperationHandler } from "./operation-handler.js";
import { notFound } from "./refuse.js";

export const getImageLogEvents: OperationHandler<"GetImageLogEvents"> = ({ path, query }, context) => {
  const window = readLogWindow(query);
  if ("refused" in window) return window.refused;
  const { imageId, logStreamName } = path;
  const group = context.world.imageLogs(context.region, imageId, context.now);
  if (!group) return notFound(noImageLogs(imageId));
  const wrap = (text: string) => `Unexpected error when retrieving log events: ${text}`;
  return logEventsPage(group, logStreamName, window, wrap, context);
};
