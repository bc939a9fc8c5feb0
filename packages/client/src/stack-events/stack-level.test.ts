import { expect, test } from "vitest";
import { parseListing, STACK_ID } from "./corpus/parse-listing.js";
import { isStackLevel } from "./stack-level.js";

const isStack = (line: string, change = {}) =>
  parseListing(line).map((event) => isStackLevel({ ...event, ...change }))[0];

test("an event with the stack's own id is about the stack", () => {
  expect(isStack("10:00:00 | CREATE_IN_PROGRESS | Stack | demo", { physicalResourceId: STACK_ID })).toBe(true);
});

test("a nested stack is a resource, even under the name of its parent", () => {
  const physicalResourceId = "arn:aws:cloudformation:us-east-1:123456789012:stack/demo-child/1";
  expect(isStack("10:00:00 | CREATE_IN_PROGRESS | Stack | demo", { physicalResourceId })).toBe(false);
});

test("without a physical id, the name tells", () => {
  expect(isStack("10:00:00 | CREATE_IN_PROGRESS | Stack | demo", { physicalResourceId: "" })).toBe(true);
  expect(
    isStack("10:00:00 | CREATE_IN_PROGRESS | AWS::CloudFormation::Stack | Child", { physicalResourceId: "" }),
  ).toBe(false);
});

test("a resource of another type is never the stack, even under its name", () => {
  expect(isStack("10:00:00 | CREATE_IN_PROGRESS | AWS::SNS::Topic | demo", { physicalResourceId: "" })).toBe(false);
});
