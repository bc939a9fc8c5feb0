import { describe, expect, test } from "vitest";
import { parseListing, STACK_ID } from "./corpus/parse-listing.js";
import { currentOperation, splitOperations } from "./current-operation.js";
import { orderEvents } from "./order-events.js";

const split = (listing: string) => splitOperations(orderEvents(parseListing(listing)), STACK_ID);
const kinds = (listing: string) => split(listing).map(({ kind }) => kind);

test("no events are no operation", () => {
  expect(currentOperation([], undefined)).toMatchObject({ kind: "unknown", events: [], reachesStart: false });
});

test("each request to the stack begins an operation", () => {
  expect(
    kinds(`
10:00:00 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
10:01:00 | CREATE_COMPLETE | Stack | demo
11:00:00 | UPDATE_IN_PROGRESS | Stack | demo | User Initiated
11:01:00 | UPDATE_COMPLETE_CLEANUP_IN_PROGRESS | Stack | demo
11:02:00 | UPDATE_COMPLETE | Stack | demo
12:00:00 | DELETE_IN_PROGRESS | Stack | demo | User Initiated`),
  ).toEqual(["create", "update", "delete"]);
});

test("a rollback belongs to what it undoes", () => {
  expect(
    kinds(`
10:00:00 | UPDATE_IN_PROGRESS | Stack | demo | User Initiated
10:01:00 | UPDATE_ROLLBACK_IN_PROGRESS | Stack | demo
10:02:00 | UPDATE_ROLLBACK_FAILED | Stack | demo
10:03:00 | UPDATE_ROLLBACK_IN_PROGRESS | Stack | demo | User Initiated
10:04:00 | UPDATE_ROLLBACK_COMPLETE | Stack | demo`),
  ).toEqual(["update"]);
});

test("a stack that says twice that it begins has begun once", () => {
  expect(
    kinds(`
10:00:00 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:05 | CREATE_IN_PROGRESS | Stack | demo | Transformation succeeded`),
  ).toEqual(["create"]);
});

test("a second deletion after a failed one is an operation of its own", () => {
  expect(
    kinds(`
10:00:00 | DELETE_IN_PROGRESS | Stack | demo | User Initiated
10:01:00 | DELETE_FAILED | Stack | demo
11:00:00 | DELETE_IN_PROGRESS | Stack | demo | User Initiated`),
  ).toEqual(["delete", "delete"]);
});

test("a stack that deletes itself as its creation fails is still being created", () => {
  expect(
    kinds(`
10:00:00 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
10:01:00 | DELETE_IN_PROGRESS | Stack | demo | The following resource(s) failed to create: [Topic]. Delete requested by user.`),
  ).toEqual(["create"]);
});

test("a nested stack begins no operation of its parent", () => {
  expect(
    kinds(`
10:00:00 | CREATE_IN_PROGRESS | Stack | demo | User Initiated
10:00:01 | CREATE_IN_PROGRESS | AWS::CloudFormation::Stack | Child
10:00:02 | UPDATE_IN_PROGRESS | AWS::CloudFormation::Stack | Child`),
  ).toEqual(["create"]);
});

describe("a list that has lost its beginning", () => {
  test("does not reach the start", () => {
    expect(split("10:00:01 | CREATE_COMPLETE | AWS::SNS::Topic | Topic")).toMatchObject([{ reachesStart: false }]);
  });

  test("shows by its resources what was asked, where the stack says nothing", () => {
    expect(kinds("10:00:01 | UPDATE_FAILED | AWS::SNS::Topic | Topic")).toEqual(["update"]);
  });

  test("is of an unknown operation where its statuses are unheard of", () => {
    expect(kinds("10:00:01 | POLISH_FAILED | AWS::SNS::Topic | Topic")).toEqual(["unknown"]);
  });
});
