import type { KnownComputeFleetStatus, RequestedComputeFleetStatus } from "@pcluster-api/types";
import { upTo, type Dated } from "../stacks/dated.js";

const SECOND = 1000;

/** What a request sets off: each status, with how long after the request it is reached. */
const COURSES: Readonly<
  Record<RequestedComputeFleetStatus, readonly (readonly [status: KnownComputeFleetStatus, afterMs: number])[]>
> = {
  START_REQUESTED: [
    ["START_REQUESTED", 0],
    ["STARTING", 14 * SECOND],
    ["RUNNING", 38 * SECOND],
  ],
  STOP_REQUESTED: [
    ["STOP_REQUESTED", 0],
    ["STOPPING", 14 * SECOND],
    ["STOPPED", 75 * SECOND],
  ],
  ENABLED: [["ENABLED", 0]],
  DISABLED: [["DISABLED", 0]],
};

export type Fleet = readonly Dated<KnownComputeFleetStatus>[];

/** The statuses of a fleet, from those before a request on. */
export function requestFleet(fleet: Fleet, at: number, requested: RequestedComputeFleetStatus): Fleet {
  return [...upTo(fleet, at), ...COURSES[requested].map(([value, afterMs]) => ({ at: at + afterMs, value }))];
}

/** Whether a fleet is, or is about to be, where a request would bring it. */
export function isHeadingTo(status: string, requested: RequestedComputeFleetStatus): boolean {
  return COURSES[requested].some(([known]) => known === status);
}

/** When a request brings the fleet to the end of its course. */
export function fleetSettledAt(at: number, requested: RequestedComputeFleetStatus): number {
  return at + (COURSES[requested].at(-1)?.[1] ?? 0);
}
