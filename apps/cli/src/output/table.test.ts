import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth } from "./display-width.js";
import { printable } from "./printable.js";
import { fields, table } from "./table.js";

test("columns are aligned under their names", () => {
  expect(
    table(
      [
        { imageId: "a", region: "us-east-1" },
        { imageId: "longer", region: "eu-west-1" },
      ],
      false,
    ),
  ).toBe("IMAGE ID  REGION\na         us-east-1\nlonger    eu-west-1\n");
});

test("objects within a row become columns of their own", () => {
  expect(table([{ imageId: "a", ec2AmiInfo: { amiId: "ami-1" } }], false)).toBe(
    "IMAGE ID  EC2 AMI INFO.AMI ID\na         ami-1\n",
  );
});

test("one object becomes lines of names and values", () => {
  expect(fields({ imageId: "a", names: ["x", "y"] }, false)).toBe('imageId  a\nnames    ["x","y"]\n');
});

test("a list of objects within it becomes a table of its own", () => {
  const body = { imageId: "a", validationMessages: [{ level: "INFO", message: "m" }] };
  expect(fields(body, false)).toBe("imageId  a\n\nVALIDATION MESSAGES\nLEVEL  MESSAGE\nINFO   m\n");
});

test("rows that are no objects have no names", () => {
  expect(
    table(
      [
        ["a", 1],
        ["bb", 2],
      ],
      false,
    ),
  ).toBe("a   1\nbb  2\n");
  expect(table(["a", "b"], false)).toBe("a\nb\n");
});

test("as many rows are laid out as there are", () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => ({ index }));
  expect(table(rows, false).split("\n")).toHaveLength(200_002);
});

test("no rows give nothing", () => {
  expect(table([], false)).toBe("");
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
        false,
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
