import { HistoryWriter, type StackHistory } from "../stacks/stack-history.js";
import type { StackResource } from "../stacks/stack-resource.js";

/** A resource whose properties are cut off in the middle, so that they are no JSON. */
const ODD: StackResource = {
  logicalId: "OddResource",
  type: "Custom::OddResource",
  physicalId: "",
  dependsOn: [],
  seconds: [1, 1],
  properties: '{"Name":"odd","Data":"cut off in the mid',
};

/** A status that no version of CloudFormation is known to have. */
const UNHEARD_OF = "FROBNICATE_IN_PROGRESS";

/**
 * Adds what a reader of events must survive, right before the newest one: properties that are no JSON, a resource that
 * never gets a physical id and fails without a reason, and a status nobody has heard of.
 */
export function writeOddities(history: StackHistory): StackHistory {
  const newest = history.entries.at(-1)?.at ?? 0;
  const writer = new HistoryWriter(history.identity, history.entries.slice(0, -1));
  writer.resource(newest - 30, ODD, "CREATE_IN_PROGRESS");
  writer.resource(newest - 20, ODD, UNHEARD_OF);
  writer.resource(newest - 10, ODD, "CREATE_FAILED");
  const last = history.entries.at(-1);
  if (last?.resource) writer.resource(last.at, last.resource, last.status, last);
  else if (last) writer.stack(last.at, last.status, last.reason);
  return writer.history();
}
