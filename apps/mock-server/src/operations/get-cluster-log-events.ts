import { findClusterLogs } from "./find-cluster-logs.js";
import { logEventsPage, readLogWindow } from "./log-events-page.js";
import type { OperationHandler } from "./operation-handler.js";

export const getClusterLogEvents: OperationHandler<"GetClusterLogEvents"> = ({ path, query }, context) => {
  const window = readLogWindow(query);
  if ("refused" in window) return window.refused;
  const found = findClusterLogs(path.clusterName, context);
  if ("refused" in found) return found.refused;
  // Unlike the image's, the cluster's message ends with a full stop of its own.
  const wrap = (text: string) => `Unexpected error when retrieving log events: ${text}.`;
  return logEventsPage(found.group, path.logStreamName, window, wrap, context);
};
