import { load } from "js-yaml";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMATS, type FormatName } from "./formats.js";
import { queriedResult, resultOf } from "./result.js";
import type { Look } from "./look.js";

const plain: Look = {
  isColoured: false,
  isTerminal: false,
  columns: undefined,
  clock: "utc",
  utcOffsetMinutes: () => 0,
};

const images = {
  images: [
    { imageId: "a", ec2AmiInfo: { amiId: "ami-1" } },
    { imageId: "b|c", ec2AmiInfo: { amiId: "=1+1" } },
  ],
};

async function list(format: FormatName, look: Partial<Look> = {}) {
  return FORMATS[format](resultOf(images, "images"), { ...plain, ...look });
}

async function queried(format: FormatName, value: unknown, look: Partial<Look> = {}) {
  return FORMATS[format](queriedResult(value), { ...plain, ...look });
}

describe("a list", () => {
  test("is the whole answer in json and yaml", async () => {
    expect(JSON.parse(await list("json"))).toEqual(images);
    expect(load(await list("yaml"))).toEqual(images);
  });

  test("is an item a line in jsonl", async () => {
    expect(await list("jsonl")).toBe(images.images.map((image) => `${JSON.stringify(image)}\n`).join(""));
  });

  test("is tab-separated lines without names in text", async () => {
    expect(await list("text")).toBe("a\tami-1\nb|c\t=1+1\n");
  });

  test("is records under names in csv, none of which a spreadsheet runs", async () => {
    expect(await list("csv")).toBe("imageId,ec2AmiInfo.amiId\na,ami-1\nb|c,'=1+1\n");
  });

  test("is a table in md, in which nothing is markup", async () => {
    expect(await list("md")).toBe("| imageId | ec2AmiInfo.amiId |\n| --- | --- |\n| a | ami-1 |\n| b\\|c | =1+1 |\n");
  });
});

describe("what a query makes", () => {
  test.each<[FormatName, unknown, string]>([
    ["text", "ami-1", "ami-1\n"],
    ["text", "two\nlines", "two\nlines\n"],
    ["text", 3, "3\n"],
    ["text", null, ""],
    ["text", ["a", "b"], "a\nb\n"],
    [
      "text",
      [
        ["a", 1],
        ["b", null],
      ],
      "a\t1\nb\t\n",
    ],
    ["text", { imageId: "a", count: 2 }, "imageId\ta\ncount\t2\n"],
    ["json", "ami-1", '"ami-1"\n'],
    ["json", null, "null\n"],
    ["json", [], "[]\n"],
    ["jsonl", ["a", { b: 1 }], '"a"\n{"b":1}\n'],
    ["jsonl", "a", '"a"\n'],
    ["yaml", "no", "'no'\n"],
    ["csv", ["a", "b,c"], 'a\n"b,c"\n'],
    ["csv", { a: 1 }, "a\n1\n"],
    ["md", "a*b", "a\\*b\n"],
    ["md", { a: "CREATE_COMPLETE" }, "| field | value |\n| --- | --- |\n| a | CREATE_COMPLETE |\n"],
    ["table", "a", "a\n"],
    ["table", null, ""],
    [
      "table",
      [{ logicalResourceId: "R", physicalResourceId: "p" }],
      "LOGICAL RESOURCE ID  PHYSICAL RESOURCE ID\nR                    p\n",
    ],
  ])("in %s of %j is %j", async (format, value, text) => {
    expect(await queried(format, value)).toBe(text);
  });

  test("of a text drives no terminal, whatever the service sent", async () => {
    expect(await queried("text", "a\u001b[2Jb\tc", { isTerminal: true })).toBe("a\\u001b[2Jb\tc\n");
    expect(await queried("text", "a\u001b[2Jb", { isTerminal: false })).toBe("a\u001b[2Jb\n");
  });
});

test("json, jsonl and yaml lose nothing of any answer", async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (given) => {
      // JSON knows no negative zero.
      const body = JSON.parse(JSON.stringify(given)) as object;
      expect(JSON.parse(FORMATS.json(resultOf(body, undefined)))).toEqual(body);
      expect(JSON.parse(FORMATS.jsonl(resultOf(body, undefined)))).toEqual(body);
      expect(load(await FORMATS.yaml(resultOf(body, undefined)))).toEqual(body);
    }),
    { examples: [[{ "-0": "-0", list: ["-0", { "0x_": "0x_" }] }]] },
  );
});
