import { expect, test } from "vitest";
import { parseListing, STACK_ID } from "./corpus/parse-listing.js";
import { currentOperation } from "./current-operation.js";
import { judgeFailures } from "./judge-failures.js";
import { operationOutcome } from "./operation-outcome.js";
import { orderEvents } from "./order-events.js";

function judged(listing: string) {
  const operation = currentOperation(orderEvents(parseListing(listing)), STACK_ID);
  const { rootCause, confidence, endsBeforeCause } = judgeFailures(operation, operationOutcome(operation));
  return { rootCause: rootCause?.logicalResourceId, confidence, endsBeforeCause };
}

const START = "10:00:00.000 | CREATE_IN_PROGRESS | Stack | demo | User Initiated";
const END = "10:01:00.000 | CREATE_FAILED | Stack | demo | The following resource(s) failed to create: [A, B].";

test("the first of two telling failures is the cause", () => {
  expect(
    judged(`${START}
10:00:01.000 | CREATE_FAILED | AWS::S3::Bucket | A | logs already exists
10:00:01.100 | CREATE_FAILED | AWS::IAM::Role | B | User is not authorized to perform iam:CreateRole
${END}`),
  ).toEqual({ rootCause: "A", confidence: "likely", endsBeforeCause: false });
});

test("at once, a failure that tells more is believed before an earlier vague one", () => {
  expect(
    judged(`${START}
10:00:01.000 | CREATE_FAILED | AWS::S3::Bucket | A | Internal Failure
10:00:01.100 | CREATE_FAILED | AWS::IAM::Role | B | User is not authorized to perform iam:CreateRole
${END}`).rootCause,
  ).toBe("B");
});

test("an earlier vague failure stays the cause, as a guess, where the telling one comes later", () => {
  expect(
    judged(`${START}
10:00:01.000 | CREATE_FAILED | AWS::S3::Bucket | A | Internal Failure
10:00:31.000 | CREATE_FAILED | AWS::IAM::Role | B | User is not authorized to perform iam:CreateRole
${END}`),
  ).toMatchObject({ rootCause: "A", confidence: "guess" });
});

test("a failure without a reason gives way to any later one that has a reason", () => {
  expect(
    judged(`${START}
10:00:01.000 | CREATE_FAILED | AWS::S3::Bucket | A
10:00:31.000 | CREATE_FAILED | AWS::IAM::Role | B | User is not authorized to perform iam:CreateRole
${END}`).rootCause,
  ).toBe("B");
});

test("at once, the resource that a reason puts the blame on is the cause", () => {
  expect(
    judged(`${START}
10:00:01.000 | CREATE_FAILED | AWS::ECS::Service | A | Cannot start because of [B]
10:00:01.100 | CREATE_FAILED | AWS::IAM::Role | B | User is not authorized to perform iam:CreateRole
${END}`).rootCause,
  ).toBe("B");
});

test("a list in which only the summary is left ends before the cause", () => {
  expect(judged(END)).toEqual({ rootCause: undefined, confidence: "none", endsBeforeCause: true });
});

test("a list that begins with a cancellation ends before the cause", () => {
  expect(
    judged(`10:00:01.000 | CREATE_FAILED | AWS::SNS::Topic | A | Resource creation cancelled
10:00:31.000 | CREATE_FAILED | AWS::S3::Bucket | B | logs already exists
${END}`),
  ).toEqual({ rootCause: "B", confidence: "guess", endsBeforeCause: true });
});

test("a list in which only the end of a failed rollback is left ends before the cause", () => {
  expect(
    judged(`10:00:01.000 | UPDATE_FAILED | AWS::S3::Bucket | A | Access Denied
10:00:02.000 | UPDATE_ROLLBACK_FAILED | Stack | demo | The following resource(s) failed to update: [A].`),
  ).toEqual({ rootCause: "A", confidence: "guess", endsBeforeCause: true });
});

test("what succeeds has no cause", () => {
  expect(
    judged(`${START}
10:01:00.000 | CREATE_COMPLETE | Stack | demo`),
  ).toEqual({ rootCause: undefined, confidence: "none", endsBeforeCause: false });
});
