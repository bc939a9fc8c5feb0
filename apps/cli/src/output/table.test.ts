import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayWidth } from "./display-width.js";
import { printable } from "./printable.js";
import { fields, table, type Drawing } from "./table.js";

const plain: Drawing = { isColoured: false, columns: undefined };

test("columns are aligned under their names", () => {
  expect(
    table(
      [
        { imageId: "a", region: "us-east-1" },
        { imageId: "longer", region: "eu-west-1" },
      ],
      plain,
    ),
  ).toBe("IMAGE ID  REGION\na         us-east-1\nlonger    eu-west-1\n");
});

test("objects within a row become columns of their own", () => {
  expect(table([{ imageId: "a", ec2AmiInfo: { amiId: "ami-1" } }], plain)).toBe(
    "IMAGE ID  EC2 AMI INFO.AMI ID\na         ami-1\n",
  );
});

test("one object becomes lines of names and values", () => {
  expect(fields({ imageId: "a", names: ["x", "y"] }, plain)).toBe('imageId  a\nnames    ["x","y"]\n');
});

test("a list of objects within it becomes a table of its own", () => {
  const body = { imageId: "a", validationMessages: [{ level: "INFO", message: "m" }] };
  expect(fields(body, plain)).toBe("imageId  a\n\nVALIDATION MESSAGES\nLEVEL  MESSAGE\nINFO   m\n");
});

test("rows that are no objects have no names", () => {
  expect(
    table(
      [
        ["a", 1],
        ["bb", 2],
      ],
      plain,
    ),
  ).toBe("a   1\nbb  2\n");
  expect(table(["a", "b"], plain)).toBe("a\nb\n");
});

test("as many rows are laid out as there are", () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => ({ index }));
  expect(table(rows, plain).split("\n")).toHaveLength(200_002);
});

test("no rows give nothing", () => {
  expect(table([], plain)).toBe("");
});

test.each([
  ["image", 5],
  ["画像", 4],
  ["é", 1],
  ["👩‍🔬", 2],
])("%s takes %d columns", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test("the second column begins at the same place in every line, whatever stands in the first", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1, maxLength: 6 }), (names) => {
      const lines = table(
        names.map((name) => ({ name, mark: "@END" })),
        plain,
      )
        .trimEnd()
        .split("\n")
        .slice(1);
      expect(new Set(lines.map((line) => displayWidth(line.slice(0, line.lastIndexOf("@END"))))).size).toBe(1);
    }),
  );
});

test("no value holds a character that could drive a terminal", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(printable(JSON.parse(JSON.stringify({ value }) ?? "{}").value)).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    }),
  );
});

describe("on a terminal that is too narrow", () => {
  const event = {
    timestamp: "2024-10-24T10:00:00Z",
    logicalResourceId: "Role",
    resourceType: "AWS::IAM::Role",
    resourceStatus: "CREATE_FAILED",
    resourceStatusReason: "No such policy in this account",
  };

  test("what finds no room stands below, and a long text is broken between words", () => {
    expect(table([event], { isColoured: false, columns: 50 })).toBe(
      [
        "TIMESTAMP             LOGICAL RESOURCE ID",
        "  RESOURCE TYPE   RESOURCE STATUS",
        "  RESOURCE STATUS REASON",
        "2024-10-24T10:00:00Z  Role",
        "  AWS::IAM::Role  CREATE_FAILED",
        "  No such policy in this account",
        "",
      ].join("\n"),
    );
  });

  test("the last column is broken in its place where there is room for that", () => {
    expect(fields({ imageId: "a", reason: "word ".repeat(12).trim() }, { isColoured: false, columns: 45 })).toBe(
      "imageId  a\nreason   word word word word word word word\n         word word word word word\n",
    );
  });

  test("a word that is wider is left whole", () => {
    expect(fields({ arn: `at ${"x".repeat(40)} now` }, { isColoured: false, columns: 36 })).toBe(
      `arn  at\n     ${"x".repeat(40)}\n     now\n`,
    );
  });

  test("no line of words is wider than it, and every character is there", () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from("abcdefghij")), minLength: 1, maxLength: 10 });
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: text, b: text, c: text }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 12, max: 100 }),
        (rows, columns) => {
          const printed = table(rows, { isColoured: false, columns });
          for (const line of printed.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
          const letters = (whole: string) => Array.from(whole.replace(/\s/g, "")).toSorted().join("");
          expect(letters(printed)).toBe(letters(`ABC${rows.map(({ a, b, c }) => a + b + c).join("")}`));
        },
      ),
    );
  });
});
