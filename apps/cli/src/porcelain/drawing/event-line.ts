import type { StackEvent } from "@pcluster-api/types";
import { printable } from "../../output/printable.js";
import { pad } from "./fit.js";
import { paintStatus, type Paint } from "./paint.js";
import type { ShowTime } from "./show-time.js";

/** Statuses of resources are rarely longer than `CREATE_IN_PROGRESS`. */
const STATUS_COLUMNS = 18;

/** An event as one line: when, status, resource, its type, and the reason in full. */
export function eventLine(event: StackEvent, showTime: ShowTime, paint: Paint): string {
  const { timestamp, resourceStatus, logicalResourceId, resourceType, resourceStatusReason } = event;
  const instant = Date.parse(timestamp);
  const status = pad(printable(resourceStatus), STATUS_COLUMNS);
  const words = [
    Number.isNaN(instant) ? printable(timestamp) : showTime(instant),
    paintStatus(paint, resourceStatus, status),
    printable(logicalResourceId),
    paint("dim", printable(resourceType)),
    // CloudFormation ends some reasons with a blank.
    printable(resourceStatusReason?.trimEnd()),
  ];
  return words.filter((word) => word !== "").join("  ");
}
