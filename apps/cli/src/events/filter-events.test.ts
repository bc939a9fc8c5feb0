import { expect, test } from "vitest";
import { anEvent } from "../testing/run-line.js";
import { eventMatcher, isFiltering, type EventFilter } from "./filter-events.js";

const events = [
  anEvent("Image", {
    resourceType: "AWS::ImageBuilder::Image",
    resourceStatus: "CREATE_FAILED",
    resourceStatusReason: "Document failed!",
  }),
  anEvent("Recipe", { resourceType: "AWS::ImageBuilder::ImageRecipe", timestamp: "2024-10-24T09:59:59.999Z" }),
  anEvent("InstanceRole", { resourceType: "AWS::IAM::Role", resourceStatus: "CREATE_IN_PROGRESS" }),
  anEvent("demo", { resourceType: "AWS::CloudFormation::Stack", resourceStatus: "ROLLBACK_IN_PROGRESS" }),
];

function kept(filter: EventFilter) {
  return events.filter(eventMatcher(filter)).map(({ logicalResourceId }) => logicalResourceId);
}

test.each<[string, EventFilter, string[]]>([
  ["nothing asked for keeps everything", {}, ["Image", "Recipe", "InstanceRole", "demo"]],
  ["failed keeps failures and rollbacks", { failed: true }, ["Image", "demo"]],
  ["a resource is named whole", { resource: ["Image"] }, ["Image"]],
  ["a star stands for anything", { resource: ["I*"] }, ["Image", "InstanceRole"]],
  ["one of several names is enough", { resource: ["Recipe", "demo"] }, ["Recipe", "demo"]],
  ["a type may have a star", { type: ["AWS::ImageBuilder::*"] }, ["Image", "Recipe"]],
  ["a dot is a dot", { type: ["AWS..IAM..Role"] }, []],
  ["a status may have a star", { status: ["*_IN_PROGRESS"] }, ["InstanceRole", "demo"]],
  [
    "since takes what is at the instant and after",
    { since: Date.parse("2024-10-24T10:00:00Z") },
    ["Image", "InstanceRole", "demo"],
  ],
  ["grep looks into the reason", { grep: /document/i }, ["Image"]],
  ["grep looks into the status", { grep: /rollback/i }, ["demo"]],
  ["everything given must hold", { failed: true, type: ["AWS::ImageBuilder::*"] }, ["Image"]],
])("%s", (_title, filter, expected) => {
  expect(kept(filter)).toEqual(expected);
});

test("an event of which something is missing is judged by what it has", () => {
  expect(eventMatcher({ failed: true, grep: /x/ })({})).toBe(false);
  expect(eventMatcher({ since: 1 })({})).toBe(true);
});

test("a filter that asks for nothing is known", () => {
  expect(isFiltering({ failed: false, since: undefined })).toBe(false);
  expect(isFiltering({ since: 0 })).toBe(true);
});
