import { afterEach, describe, expect, test } from "vitest";
import { ContractError } from "./contract-error.ts";
import {
  anEmptyRepository,
  aRepository,
  changeset,
  contractText,
  manifest,
  type Repository,
  repositoryIn,
} from "./repository.fixture.ts";
import { specGate } from "./spec-gate.ts";

const SPEC = "@pcluster-api/spec";
const opened: Repository[] = [];

afterEach(() => {
  for (const repository of opened.splice(0)) repository.remove();
});

function open(repository: Repository): Repository {
  opened.push(repository);
  return repository;
}

async function gate(repository: Repository, ...argv: readonly string[]) {
  const code = await specGate(argv, repository.world);
  return { code, ...repository.said() };
}

/** The contract with a break, with something new, and with another text. */
const broken = contractText.replace("        - LoginNode\n", "");
const grown = contractText.replace("        - LoginNode\n", "        - LoginNode\n        - StorageNode\n");
const reworded = contractText.replace("What a node does in its cluster.", "The part of a node.");
const both = grown.replace("        - terminated\n", "");

describe("before the first release", () => {
  test("a contract that is as it was needs nothing", async () => {
    const repository = open(aRepository());
    repository.git("switch", "--quiet", "--create", "work");
    const { code, stdout } = await gate(repository);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^The contract is as it was at main \([0-9a-f]{9}\)\.\n$/);
  });

  test("a break without a changeset is refused, with what it is and what to write", async () => {
    const repository = open(aRepository());
    repository.git("switch", "--quiet", "--create", "work");
    repository.commit({ "spec/openapi.yaml": broken });
    const { code, stderr } = await gate(repository);
    expect(code).toBe(1);
    expect(stderr.replace(/\([0-9a-f]{9}\)/, "(…)").replace(/[0-9a-f]{40}/, "…")).toMatchInlineSnapshot(`
      "Since main (…), the contract has changed more than its users are promised.

      major  schema NodeType enum: value removed: was LoginNode
             callers that send it do not compile, or are refused (DescribeClusterInstances)

      1 change: 1 major. Together major.

      Needed: a changeset of @pcluster-api/spec that says minor (before 1.0 a major change is a minor version).
      Promised: nothing.

      Run \`npm run changeset\` and choose minor for @pcluster-api/spec, or write .changeset/NAME.md:

      ---
      "@pcluster-api/spec": minor
      ---

      What is different for whoever calls the API or uses the packages, and what they should do.

      Was it not meant? \`pnpm spec:diff …\` lists all changes, with what was there before.
      "
    `);
  });

  test("a minor version is enough for a break", async () => {
    const repository = open(aRepository());
    repository.git("switch", "--quiet", "--create", "work");
    repository.commit({ "spec/openapi.yaml": broken, ".changeset/new.md": changeset({ [SPEC]: "minor" }) });
    const { code, stdout } = await gate(repository);
    expect(code).toBe(0);
    expect(stdout).toContain("1 change: 1 major. Together major. A minor version is promised.");
  });

  test.each([
    ["a patch", { [SPEC]: "patch" }],
    ["no version", { [SPEC]: "none" }],
    ["something of another package", { "@pcluster-api/client": "major" }],
  ])("a changeset that promises %s is not enough", async (_what, releases) => {
    const repository = open(aRepository());
    repository.git("switch", "--quiet", "--create", "work");
    repository.commit({ "spec/openapi.yaml": grown, ".changeset/new.md": changeset(releases) });
    expect(await gate(repository)).toMatchObject({ code: 1 });
  });

  test("a changeset of main promised something else", async () => {
    const repository = open(aRepository());
    repository.commit({ ".changeset/old.md": changeset({ [SPEC]: "minor" }) });
    repository.git("switch", "--quiet", "--create", "work");
    repository.commit({
      "spec/openapi.yaml": grown,
      ".changeset/old.md": changeset({ [SPEC]: "minor" }, "Better words."),
    });
    expect(await gate(repository)).toMatchObject({ code: 1, stderr: expect.stringContaining("Promised: nothing.") });
  });

  test("a changeset of main that promises more now counts", async () => {
    const repository = open(aRepository());
    repository.commit({ ".changeset/old.md": changeset({ [SPEC]: "patch" }) });
    repository.git("switch", "--quiet", "--create", "work");
    repository.commit({ "spec/openapi.yaml": grown, ".changeset/old.md": changeset({ [SPEC]: "minor" }) });
    expect(await gate(repository)).toMatchObject({ code: 0 });
  });

  test("what main has gained since is not asked of the branch", async () => {
    const repository = open(aRepository());
    repository.git("switch", "--quiet", "--create", "work");
    repository.commit({ "README.md": "Words." });
    repository.git("switch", "--quiet", "main");
    repository.commit({ "spec/openapi.yaml": broken });
    repository.git("switch", "--quiet", "work");
    expect(await gate(repository)).toMatchObject({ code: 0 });
  });

  test("files count before git knows them", async () => {
    const repository = open(aRepository());
    repository.write({ "spec/openapi.yaml": grown });
    expect(await gate(repository)).toMatchObject({ code: 1 });
    repository.write({ ".changeset/new.md": changeset({ [SPEC]: "minor" }) });
    expect(await gate(repository)).toMatchObject({ code: 0 });
  });

  test("other texts need no changeset", async () => {
    const repository = open(aRepository());
    repository.write({ "spec/openapi.yaml": reworded });
    const { code, stdout } = await gate(repository);
    expect(code).toBe(0);
    expect(stdout).toContain("1 change: 1 patch. Together patch. Texts ask for no changeset.");
  });
});

describe("since the last release", () => {
  test("a break needs a major version", async () => {
    const repository = open(aRepository("1.2.0"));
    repository.git("tag", `${SPEC}@1.2.0`);
    repository.commit({ "spec/openapi.yaml": both, ".changeset/new.md": changeset({ [SPEC]: "minor" }) });
    const { code, stderr } = await gate(repository);
    expect(code).toBe(1);
    expect(stderr).toContain(`Since the last release, ${SPEC}@1.2.0, the contract has changed`);
    expect(stderr).toContain(`Needed: a changeset of ${SPEC} that says major.`);
    expect(stderr).toContain("Promised: minor (.changeset/new.md: minor).");
    // What the promise covers is not in the way of what it does not.
    expect(stderr).not.toContain("StorageNode");
    repository.commit({ ".changeset/new.md": changeset({ [SPEC]: "major" }) });
    expect(await gate(repository)).toMatchObject({ code: 0 });
  });

  test("all changesets that wait for the next release count, whoever wrote them", async () => {
    const repository = open(aRepository("1.2.0"));
    repository.git("tag", `${SPEC}@1.2.0`);
    repository.commit({ "spec/openapi.yaml": grown, ".changeset/theirs.md": changeset({ [SPEC]: "minor" }) });
    repository.git("switch", "--quiet", "--create", "work");
    repository.commit({
      "spec/openapi.yaml": grown.replace("        - StorageNode\n", "        - StorageNode\n        - GatewayNode\n"),
    });
    expect(await gate(repository)).toMatchObject({ code: 0 });
  });

  test("a version that is written and not released promises what its changesets did", async () => {
    const repository = open(aRepository("1.2.0"));
    repository.git("tag", `${SPEC}@1.2.0`);
    repository.commit({ "spec/openapi.yaml": grown, "spec/package.json": manifest("1.3.0") });
    expect(await gate(repository)).toMatchObject({ code: 0 });
    repository.commit({ "spec/openapi.yaml": both });
    const { code, stderr } = await gate(repository);
    expect(code).toBe(1);
    expect(stderr).toContain("Promised: minor (by its version).");
  });

  test("the last release is the highest version of this branch", async () => {
    const repository = open(aRepository("1.9.0"));
    repository.git("tag", `${SPEC}@1.9.0`);
    repository.commit({ "spec/openapi.yaml": grown, "spec/package.json": manifest("1.10.0") });
    repository.git("tag", `${SPEC}@1.10.0-next.1`);
    repository.git("tag", `${SPEC}@1.10.0`);
    repository.git("switch", "--quiet", "--create", "elsewhere");
    repository.commit({ "spec/openapi.yaml": broken });
    repository.git("tag", `${SPEC}@2.0.0`);
    repository.git("switch", "--quiet", "main");
    const { code, stdout } = await gate(repository);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `The contract is as it was at the last release, ${SPEC}@1.10.0.\n`,
    });
  });
});

describe("where there is nothing to compare with, it says so and passes", () => {
  test("no main, no release", async () => {
    const repository = open(aRepository());
    repository.git("branch", "--move", "main", "work");
    const { code, stdout } = await gate(repository);
    expect(code).toBe(0);
    expect(stdout).toBe(
      `Not compared: this clone has neither a tag ${SPEC}@… nor the branch main. \`git fetch --tags origin main\` brings both (in GitHub Actions: \`fetch-depth: 0\`).\n`,
    );
  });

  test("a shallow clone of a branch", async () => {
    const upstream = open(aRepository());
    upstream.git("switch", "--quiet", "--create", "work");
    upstream.commit({ "spec/openapi.yaml": broken });
    const folder = open(anEmptyRepository());
    folder.git("clone", "--quiet", "--depth=1", "--branch=work", `file://${upstream.root}`, "shallow");
    expect(await gate(repositoryIn(`${folder.root}/shallow`))).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Not compared"),
    });
  });

  test("a base from before there was a contract", async () => {
    const repository = open(anEmptyRepository());
    repository.commit({ "README.md": "Words." });
    repository.git("switch", "--quiet", "--create", "work");
    repository.commit({
      "spec/openapi.yaml": contractText,
      "spec/package.json": manifest("0.0.0"),
      ".changeset/config.json": "{}",
    });
    const { code, stdout } = await gate(repository);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Not compared: main \(\w+\) has no spec\/openapi\.yaml\.\n$/);
  });
});

test("a clone that knows main only from its origin compares with that", async () => {
  const upstream = open(aRepository());
  upstream.git("branch", "work");
  const folder = open(anEmptyRepository());
  folder.git("clone", "--quiet", "--branch=work", upstream.root, "clone");
  const clone = repositoryIn(`${folder.root}/clone`);
  clone.write({ "spec/openapi.yaml": broken });
  const { code, stderr } = await gate(clone);
  expect(code).toBe(1);
  expect(stderr).toContain("Since origin/main (");
});

describe("what cannot be read is refused with what to do", () => {
  test("a changeset without a package", async () => {
    const repository = open(aRepository());
    repository.write({ "spec/openapi.yaml": broken, ".changeset/new.md": "no front matter" });
    await expect(specGate([], repository.world)).rejects.toThrow(
      /^The changesets cannot be read: .*npm run changeset/s,
    );
  });

  test("a base that is not there", async () => {
    const repository = open(aRepository());
    await expect(specGate(["--base", "v9"], repository.world)).rejects.toThrow(
      new ContractError("There is no git revision v9 in this clone. Fetch it, or leave --base out."),
    );
  });

  test("an option that is not known", async () => {
    const repository = open(aRepository());
    await expect(specGate(["--bse"], repository.world)).rejects.toThrow("`pnpm spec:gate --help` says what there is.");
  });
});

test("a base can be named", async () => {
  const repository = open(aRepository());
  repository.commit({ "spec/openapi.yaml": broken });
  expect(await gate(repository)).toMatchObject({ code: 0 });
  expect(await gate(repository, "--base", "HEAD~1")).toMatchObject({ code: 1 });
});

test("help tells how it ends", async () => {
  const repository = open(aRepository());
  const { code, stdout } = await gate(repository, "--help");
  expect(code).toBe(0);
  expect(stdout).toContain("Exit codes: 0");
});
