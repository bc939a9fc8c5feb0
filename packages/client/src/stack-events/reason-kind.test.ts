import { expect, test } from "vitest";
import { reasonKind } from "./reason-kind.js";

test.each([
  ["cancellation", "Resource creation cancelled"],
  ["cancellation", "Resource update cancelled"],
  ["cancellation", "Resource creation cancelled because another resource failed"],
  ["cancellation", "Resource creation Initiated"],
  ["cancellation", "Dependency cancelled"],
  [
    "cancellation",
    "Embedded stack arn:aws:cloudformation:us-east-1:123456789012:stack/a/b was not successfully updated. Currently in UPDATE_ROLLBACK_IN_PROGRESS with reason: Resource update cancelled",
  ],
  ["telling", "Update canceled. Cannot update export demo:Arn as it is in use by other."],
  ["telling", "The deployment was cancelled"],
  ["telling", "Custom resource cancelled the job because the table does not exist"],
  ["summary", "The following resource(s) failed to create: [A, B]. Rollback requested by user."],
  ["initiated", "User Initiated"],
  ["initiated", "Transformation succeeded"],
  [
    "nested",
    "Embedded stack arn:aws:cloudformation:us-east-1:123456789012:stack/a/b was not successfully created: The following resource(s) failed to create: [Volume1].",
  ],
  ["unheard", "Failed to receive 1 resource signal(s) within the specified duration"],
  ["unheard", "WaitCondition timed out. Received 0 conditions when expecting 1"],
  ["dependency", "The vpc 'vpc-0' has dependencies and cannot be deleted."],
  ["vague", "Internal Failure"],
  [
    "vague",
    "Received response status [FAILED] from custom resource. Message returned: See the details in CloudWatch Log Stream: 2021/11/24/[$LATEST]9eb97a77 (RequestId: a27e899d-0a5d-4fba-be96-1f1f41177a1b)",
  ],
  [
    "telling",
    "Received response status [FAILED] from custom resource. Message returned: Table not found. See the details in CloudWatch Log Stream: 2021/11/24",
  ],
  ["silent", "-"],
  ["silent", ""],
  ["telling", "demo already exists"],
])("%s: %s", (kind, reason) => {
  expect(reasonKind(reason)).toBe(kind);
});

test("no reason at all is silent", () => {
  expect(reasonKind(undefined)).toBe("silent");
});
