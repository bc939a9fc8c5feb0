import { expect, test } from "vitest";
import { parseListing } from "./corpus/parse-listing.js";
import { orderEvents } from "./order-events.js";

const ids = (listing: string) => orderEvents(parseListing(listing)).map(({ event }) => event.logicalResourceId);

test("events come oldest first", () => {
  expect(ids("10:00:02 | X | T | B\n10:00:03 | X | T | C\n10:00:01 | X | T | A")).toEqual(["A", "B", "C"]);
});

test("of one instant, a list that is newest first is turned round", () => {
  expect(ids("10:00:02 | X | T | C\n10:00:01 | X | T | B\n10:00:01 | X | T | A")).toEqual(["A", "B", "C"]);
});

test("of one instant, a list that is oldest first stays", () => {
  expect(ids("10:00:01 | X | T | A\n10:00:01 | X | T | B\n10:00:02 | X | T | C")).toEqual(["A", "B", "C"]);
});

test("a list of one instant counts as newest first, as the API answers", () => {
  expect(ids("10:00:01 | X | T | B\n10:00:01 | X | T | A")).toEqual(["A", "B"]);
});

test("a list of one instant in which resources begin before they end stays", () => {
  expect(
    ids("10:00:01 | CREATE_IN_PROGRESS | T | A\n10:00:01 | CREATE_COMPLETE | T | A\n10:00:01 | X | T | B"),
  ).toEqual(["A", "A", "B"]);
});

test("a list of one instant in which resources end before they begin is turned round", () => {
  expect(
    ids("10:00:01 | X | T | B\n10:00:01 | CREATE_COMPLETE | T | A\n10:00:01 | CREATE_IN_PROGRESS | T | A"),
  ).toEqual(["A", "A", "B"]);
});

test("an event that comes twice stays once", () => {
  const events = parseListing("10:00:01 | X | T | A");
  expect(orderEvents([...events, ...events])).toHaveLength(1);
});

test("events without an id all stay", () => {
  const events = parseListing("10:00:01 | X | T | A").map((event) => ({ ...event, eventId: "" }));
  expect(orderEvents([...events, ...events])).toHaveLength(2);
});

test("an event whose time cannot be read stays beside its neighbour", () => {
  expect(ids("10:00:03 | X | T | C\nnever | X | T | B\n10:00:01 | X | T | A")).toEqual(["A", "B", "C"]);
});
