import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aRepository, contractText, type Repository } from "./repository.fixture.ts";
import { specDiff } from "./spec-diff.ts";

let repository: Repository;

beforeAll(() => {
  repository = aRepository();
  repository.write({
    "broken.yaml": contractText.replace("        - LoginNode\n", ""),
    "grown.yaml": contractText.replace("        - LoginNode\n", "        - LoginNode\n        - StorageNode\n"),
    "reworded.yaml": contractText.replace("What a node does in its cluster.", "The part of a node."),
    "notes.md": "Not: a: contract",
  });
});

afterAll(() => repository.remove());

function diff(...argv: readonly string[]) {
  const code = specDiff(argv, repository.world);
  return { code, ...repository.said() };
}

test("each change has a line for what it is, and one for why it has its level and where it is seen", () => {
  expect(diff("main", "broken.yaml").stdout).toBe(`major  schema NodeType enum: value removed: was LoginNode
       callers that send it do not compile, or are refused (DescribeClusterInstances)

1 change: 1 major. Together major.
`);
});

test("no change is said, too", () => {
  expect(diff("main")).toEqual({ code: 0, stdout: "No change of the contract.\n", stderr: "" });
});

test("the new contract is spec/openapi.yaml where none is named", () => {
  expect(diff("grown.yaml")).toMatchObject({
    code: 1,
    stdout: expect.stringContaining("value removed: was StorageNode"),
  });
});

describe("how it ends", () => {
  test.each([
    ["broken.yaml", [], 1],
    ["grown.yaml", [], 0],
    ["reworded.yaml", [], 0],
    ["broken.yaml", ["--fail-on", "none"], 0],
    ["grown.yaml", ["--fail-on", "minor"], 1],
    ["reworded.yaml", ["--fail-on", "minor"], 0],
    ["reworded.yaml", ["--fail-on=patch"], 1],
  ])("main to %s with %j: %d", (file, options, code) => {
    expect(diff("main", file, ...options)).toMatchObject({ code });
  });
});

test("--json is for programs", () => {
  expect(JSON.parse(diff("main", "grown.yaml", "--json").stdout)).toEqual({
    level: "minor",
    changes: [
      {
        level: "minor",
        place: "schema NodeType enum",
        kind: "enum-value-added",
        what: "value added: StorageNode",
        to: "StorageNode",
        reason: "callers may send one more value",
        directions: ["request", "response"],
        operations: ["DescribeClusterInstances"],
      },
    ],
  });
  expect(JSON.parse(diff("main", "--json").stdout)).toEqual({ level: null, changes: [] });
});

test("--md is for pull requests: a table for each level, in which nothing is markup", () => {
  repository.write({ "odd.yaml": contractText.replaceAll('"^[a-zA-Z][a-zA-Z0-9-]+$"', '"^(a|@b)*$"') });
  const { stdout } = diff("main", "odd.yaml", "--md");
  expect(stdout).toContain("### Major: callers must change something\n\n| where | what | why |\n| --- | --- | --- |\n");
  expect(stdout).toContain(
    String.raw`| ${"`parameter ImageId pattern`"} | changed from ^\[a-zA-Z\]\[a-zA-Z0-9-\]+$ to ^(a\|\@b)\*$ | values that were taken may be refused (`,
  );
});

test("--help says what it takes and how it ends", () => {
  const { code, stdout } = diff("--help");
  expect(code).toBe(0);
  expect(stdout).toContain("Exit codes: 0 no change of that level, 1 there is one, 2");
});

describe("a command line that is wrong is refused with a right one", () => {
  test.each([
    [[], "Which contract is the old one?"],
    [["a", "b", "c"], "Two contracts are compared, not 3."],
    [["main", "--json", "--md"], "Choose one of --json and --md."],
    [["main", "--fail-on", "huge"], "--fail-on takes major, minor, patch or none, not huge."],
    [["main", "--jsn"], "Unknown option '--jsn'."],
  ])("%j", (argv, message) => {
    expect(() => diff(...argv)).toThrow(message);
    expect(() => diff(...argv)).toThrow("`pnpm spec:diff --help` has the rest.");
  });
});

describe("the program", () => {
  function run(...argv: readonly string[]) {
    const program = fileURLToPath(new URL("bin/spec-diff.ts", import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
      encoding: "utf8",
      env: { ...process.env, STARTED_IN: repository.root },
    });
    return { status, stdout, stderr };
  }

  test("ends with 0 where nothing breaks, and reads files from where the user stands", () => {
    expect(run("spec/openapi.yaml", "grown.yaml")).toMatchObject({ status: 0, stderr: "" });
  });

  test("ends with 1 at a break", () => {
    expect(run("spec/openapi.yaml", "broken.yaml")).toMatchObject({ status: 1, stderr: "" });
  });

  test("ends with 2 and one sentence where there is nothing to compare", () => {
    const { status, stdout, stderr } = run("notes.md");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^notes\.md is no YAML: .*\n$/);
  });
});
