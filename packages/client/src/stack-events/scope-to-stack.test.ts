import { expect, test } from "vitest";
import { parseListing, STACK_ID } from "./corpus/parse-listing.js";
import { orderEvents } from "./order-events.js";
import { scopeToStack } from "./scope-to-stack.js";

const CHILD_ID = "arn:aws:cloudformation:us-east-1:123456789012:stack/demo-child/1";

const own = parseListing(`
10:00:00 | CREATE_IN_PROGRESS | Stack | demo
10:00:01 | CREATE_IN_PROGRESS | AWS::SNS::Topic | Topic`);
const nestedStack = parseListing("10:00:02 | CREATE_IN_PROGRESS | AWS::CloudFormation::Stack | Child").map((event) => ({
  ...event,
  physicalResourceId: CHILD_ID,
}));
const ofChild = parseListing("10:00:03 | CREATE_FAILED | AWS::SQS::Queue | Queue").map((event) => ({
  ...event,
  stackId: CHILD_ID,
}));

test("no events are of no stack", () => {
  expect(scopeToStack([])).toEqual({ stackId: undefined, events: [] });
});

test("events of a nested stack belong to its parent", () => {
  const scope = scopeToStack(orderEvents([...own, ...nestedStack, ...ofChild]));
  expect(scope.stackId).toBe(STACK_ID);
  expect(scope.events).toHaveLength(4);
});

test("events of an earlier stack of the same name are left out", () => {
  const earlier = parseListing("09:00:00 | CREATE_FAILED | AWS::SQS::Queue | Queue").map((event) => ({
    ...event,
    stackId: "arn:aws:cloudformation:us-east-1:123456789012:stack/demo/earlier",
  }));
  const scope = scopeToStack(orderEvents([...earlier, ...own]));
  expect(scope.events.map(({ event }) => event.logicalResourceId)).toEqual(["demo", "Topic"]);
});

test("stacks that claim to hold each other do no harm", () => {
  const back = ofChild.map((event) => ({
    ...event,
    eventId: "back",
    resourceType: "AWS::CloudFormation::Stack",
    physicalResourceId: STACK_ID,
  }));
  expect(() => scopeToStack(orderEvents([...own, ...nestedStack, ...back]))).not.toThrow();
});
