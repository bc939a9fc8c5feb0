import { expect, test } from "vitest";
import { parseListing, STACK_ID } from "./corpus/parse-listing.js";
import { currentOperation } from "./current-operation.js";
import { operationOutcome } from "./operation-outcome.js";
import { orderEvents } from "./order-events.js";

const outcome = (listing: string) => operationOutcome(currentOperation(orderEvents(parseListing(listing)), STACK_ID));

test.each([
  ["a creation that goes on is in progress", "10:00:00 | CREATE_IN_PROGRESS | Stack | demo", "in-progress"],
  [
    "a completed creation has succeeded",
    "10:00:00 | CREATE_IN_PROGRESS | Stack | demo\n10:01:00 | CREATE_COMPLETE | Stack | demo",
    "succeeded",
  ],
  [
    "an update that is only clearing up has succeeded",
    "10:00:00 | UPDATE_IN_PROGRESS | Stack | demo\n10:01:00 | UPDATE_COMPLETE_CLEANUP_IN_PROGRESS | Stack | demo",
    "succeeded",
  ],
  [
    "an update that could not clear up has recovered",
    "10:00:00 | UPDATE_IN_PROGRESS | Stack | demo\n10:01:00 | UPDATE_COMPLETE_CLEANUP_IN_PROGRESS | Stack | demo\n10:01:30 | DELETE_FAILED | AWS::SNS::Topic | Topic\n10:02:00 | UPDATE_COMPLETE | Stack | demo",
    "recovered",
  ],
  [
    "an update that is rolled back has failed, well as the rollback may end",
    "10:00:00 | UPDATE_IN_PROGRESS | Stack | demo\n10:01:00 | UPDATE_ROLLBACK_IN_PROGRESS | Stack | demo\n10:02:00 | UPDATE_ROLLBACK_COMPLETE | Stack | demo",
    "failed",
  ],
  [
    "a stack that is complete after a request to delete it has refused",
    "10:00:00 | DELETE_IN_PROGRESS | Stack | demo\n10:00:01 | CREATE_COMPLETE | Stack | demo | Export x cannot be deleted as it is in use by other",
    "refused",
  ],
  ["a status nobody has heard of tells nothing", "10:00:00 | POLISHED | Stack | demo", "unknown"],
  ["resources without their stack tell nothing", "10:00:00 | CREATE_COMPLETE | AWS::SNS::Topic | Topic", "unknown"],
])("%s", (_, listing, expected) => {
  expect(outcome(listing)).toBe(expected);
});
