import { expect, test } from "vitest";
import { parseListing, STACK_ID } from "./corpus/parse-listing.js";
import { currentOperation } from "./current-operation.js";
import { orderEvents } from "./order-events.js";
import { type Failure, sortFailures } from "./sort-failures.js";

function sorted(listing: string) {
  const sort = sortFailures(currentOperation(orderEvents(parseListing(listing)), STACK_ID));
  const names = (failures: readonly Failure[]) => failures.map(({ event }) => event.logicalResourceId);
  return {
    candidates: names(sort.candidates),
    consequences: names(sort.consequences),
    leftovers: names(sort.leftovers),
    fallback: sort.fallback?.event.resourceStatus,
  };
}

test("what failed by itself is a candidate, what was cancelled and what the stack sums up are not", () => {
  expect(
    sorted(`
10:00:00 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:01 | CREATE_FAILED | AWS::S3::Bucket | Bucket | logs already exists
10:00:02 | CREATE_FAILED | AWS::SNS::Topic | Topic | Resource creation cancelled
10:00:03 | CREATE_FAILED | Stack | demo | The following resource(s) failed to create: [Bucket, Topic].`),
  ).toEqual({
    candidates: ["Bucket"],
    consequences: ["Topic", "demo"],
    leftovers: [],
    fallback: "CREATE_FAILED",
  });
});

test("what a rollback cannot undo is left over", () => {
  expect(
    sorted(`
10:00:00 | UPDATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:01 | UPDATE_FAILED | AWS::S3::Bucket | Bucket | Access Denied
10:00:02 | UPDATE_ROLLBACK_IN_PROGRESS | Stack | demo
10:00:03 | UPDATE_FAILED | AWS::SNS::Topic | Topic | Topic does not exist`),
  ).toMatchObject({ candidates: ["Bucket"], leftovers: ["Topic"] });
});

test("a creation that fails as the stack turns back is still a candidate", () => {
  expect(
    sorted(`
10:00:00 | UPDATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:01 | UPDATE_FAILED | AWS::S3::Bucket | Bucket | Access Denied
10:00:02 | UPDATE_ROLLBACK_IN_PROGRESS | Stack | demo
10:00:03 | CREATE_FAILED | AWS::SNS::Topic | Topic | Access Denied`).candidates,
  ).toEqual(["Bucket", "Topic"]);
});

test("a failure that a later attempt mends is no candidate", () => {
  expect(
    sorted(`
10:00:00 | DELETE_IN_PROGRESS | Stack | demo | User Initiated
10:00:01 | DELETE_FAILED | AWS::EC2::Subnet | Subnet | has dependencies and cannot be deleted
10:00:02 | DELETE_FAILED | AWS::S3::Bucket | Bucket | The bucket you tried to delete is not empty
10:00:03 | DELETE_COMPLETE | AWS::EC2::Subnet | Subnet`),
  ).toMatchObject({ candidates: ["Bucket"], consequences: ["Subnet"] });
});

test("a creation that a deletion overtakes is no candidate", () => {
  expect(
    sorted(`
10:00:00 | DELETE_IN_PROGRESS | Stack | demo | User Initiated
10:00:01 | CREATE_FAILED | AWS::S3::Bucket | Bucket | Access Denied`),
  ).toMatchObject({ candidates: [], consequences: ["Bucket"] });
});

test("what the stack says of itself alone is a candidate", () => {
  expect(
    sorted(`
10:00:00 | UPDATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:01 | UPDATE_ROLLBACK_IN_PROGRESS | Stack | demo | Export x cannot be updated as it is in use by other`),
  ).toMatchObject({ candidates: ["demo"], fallback: undefined });
});

test("a failure is not mended by the deletion of what failed", () => {
  expect(
    sorted(`
10:00:01 | CREATE_FAILED | AWS::S3::Bucket | Bucket | Access Denied
10:00:02 | DELETE_COMPLETE | AWS::S3::Bucket | Bucket`).candidates,
  ).toEqual(["Bucket"]);
});

test("a nested stack that only lists what failed in it is a candidate", () => {
  expect(
    sorted(`
10:00:00 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:01 | CREATE_FAILED | AWS::CloudFormation::Stack | Child | The following resource(s) failed to create: [Topic].`)
      .candidates,
  ).toEqual(["Child"]);
});
