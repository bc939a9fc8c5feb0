import type { StackEvent } from "@pcluster-api/types";
import { describe, expect, test } from "vitest";
import heldBack from "./corpus/held-back.json" with { type: "json" };
import { parseListing } from "./corpus/parse-listing.js";
import recorded from "./corpus/recorded.json" with { type: "json" };
import { explain } from "./explain.js";

/** What people do without this library: the first that failed and was not cancelled. */
function firstNotCancelled(events: readonly StackEvent[]): StackEvent | undefined {
  const inTime = events
    .toReversed()
    .toSorted((left, right) => (Date.parse(left.timestamp) || 0) - (Date.parse(right.timestamp) || 0));
  return inTime.find(
    ({ resourceStatus, resourceStatusReason = "" }) =>
      resourceStatus.endsWith("_FAILED") && !/cancell?ed/i.test(resourceStatusReason),
  );
}

const nameOf = (event: StackEvent | undefined) => (event ? `${event.logicalResourceId} ${event.resourceStatus}` : null);

const parts = { recorded, heldBack };

describe.each(Object.entries(parts))("%s failures", (_, cases) => {
  test.each(cases)("$name", ({ cause, listing }) => {
    expect(nameOf(explain(parseListing(listing)).rootCause)).toBe(cause);
  });

  test("are told apart better than by the first that was not cancelled", () => {
    const right = cases.filter(({ cause, listing }) => nameOf(firstNotCancelled(parseListing(listing))) === cause);
    expect(right.length).toBeLessThan(cases.length);
  });
});

test("names no account but the one of documentation", () => {
  const accounts = JSON.stringify(parts).match(/\b\d{12}\b/g) ?? [];
  expect(accounts.filter((account) => account !== "123456789012")).toEqual([]);
});
