import type { Operation } from "@pcluster-api/types";
import { operations } from "@pcluster-api/types/operations";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rejection, scriptedClient, silent } from "./fixtures/scripted-client.js";
import { splitInput } from "./split-input.js";

const table: [string, Operation][] = Object.entries(operations);
const parts = ["pathParameters", "queryParameters", "headerParameters", "bodyProperties"] as const;
const namesOf = (operation: Operation) => parts.flatMap((part) => operation[part]);

describe("every operation", () => {
  test.each(table)("%s has each input in its place, and in one only", (id, operation) => {
    const input = Object.fromEntries(namesOf(operation).map((name) => [name, `value of ${name}`]));
    const { path, query, header, body = {} } = splitInput(id, operation, input);
    expect([path, query, header, body].map(Object.keys)).toEqual(parts.map((part) => operation[part]));
    expect({ ...path, ...query, ...header, ...body }).toEqual(input);
  });

  test.each(table)("%s takes no name that the contract does not know", (id, operation) => {
    const input = Object.fromEntries(operation.pathParameters.map((name) => [name, "demo"]));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "toString")), (stranger) => {
        fc.pre(!namesOf(operation).includes(stranger));
        const given = Object.fromEntries([...Object.entries(input), [stranger, 1]]);
        expect(() => splitInput(id, operation, given)).toThrow("takes no");
      }),
      { numRuns: 30 },
    );
  });

  const withPath = table.filter(([, { pathParameters }]) => pathParameters.length > 0);
  test.each(withPath)("%s needs every value of its path", (id, operation) => {
    for (const absent of operation.pathParameters) {
      for (const value of [undefined, null, "", ".", ".."]) {
        const input = Object.fromEntries(operation.pathParameters.map((name) => [name, name === absent ? value : "x"]));
        expect(() => splitInput(id, operation, input), `${absent}: ${value}`).toThrow(`needs "${absent}"`);
      }
    }
  });
});

describe("a value that is", () => {
  test("undefined counts as not given", () => {
    expect(splitInput("ListClusters", operations.ListClusters, { nextToken: undefined }).query).toEqual({});
  });

  test("a body of an operation that takes none is undefined, not empty", () => {
    expect(splitInput("ListClusters", operations.ListClusters, {}).body).toBeUndefined();
    expect(splitInput("UpdateComputeFleet", operations.UpdateComputeFleet, { clusterName: "demo" }).body).toEqual({});
  });

  test("three dots, or begins with one, is a name like any other", () => {
    for (const imageId of ["...", ".x", "x.."]) {
      expect(splitInput("DescribeImage", operations.DescribeImage, { imageId }).path).toEqual({ imageId });
    }
  });

  test.each([".", "..", "\ud800"])("%j reaches no other URL: nothing is sent", async (logStreamName) => {
    const { client, sent } = scriptedClient([silent]);
    const call = client.getImageLogEvents({ imageId: "demo", logStreamName });
    expect(await rejection(call)).toBeInstanceOf(TypeError);
    expect(sent).toEqual([]);
  });
});
