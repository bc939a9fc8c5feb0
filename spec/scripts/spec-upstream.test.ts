import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dump } from "js-yaml";
import { afterEach, describe, expect, test } from "vitest";
import { anEmptyRepository, manifest, type Repository } from "./repository.fixture.ts";
import { specUpstream } from "./spec-upstream.ts";
import { contractOfStructure } from "./upstream/contract-of-structure.ts";
import { readSnapshot } from "./upstream/read-snapshot.ts";
import type { PublishedStructure } from "./upstream/published-structure.ts";

const snapshotFile = fileURLToPath(new URL("../published/structure.json", import.meta.url));
const snapshotText = readFileSync(snapshotFile, "utf8");
const snapshot = readSnapshot(snapshotFile);
/** A contract that says what is published and no more: what is added to ours is no matter of these tests. */
const contract = dump(contractOfStructure(snapshot));
/** As upstream would publish it: what we follow, and what we follow with one more status of instances. */
const followed = JSON.stringify(contractOfStructure(snapshot));
const next: PublishedStructure = {
  ...snapshot,
  info: { ...snapshot.info, version: "3.13.1" },
  schemas: {
    ...snapshot.schemas,
    LoginNodesState: { type: "string", enum: ["pending", "active", "failed", "stopped"] },
  },
};
const published = JSON.stringify(contractOfStructure(next));

const RELEASES = "https://api.github.com/repos/aws/aws-parallelcluster/releases?per_page=50";
const RAW = "https://raw.githubusercontent.com/aws/aws-parallelcluster";
const FILE = "api/spec/openapi/ParallelCluster.openapi.yaml";

let repository: Repository;

afterEach(() => repository.remove());

function open(files: Readonly<Record<string, string>> = {}): Repository {
  repository = anEmptyRepository();
  repository.write({
    "spec/openapi.yaml": contract,
    "spec/package.json": manifest("0.0.0"),
    "spec/published/structure.json": snapshotText,
    ".changeset/config.json": "{}",
    ...files,
  });
  return repository;
}

/** A network that answers these texts, and remembers what it was asked with. */
function network(answers: Readonly<Record<string, Response>>) {
  const asked: { url: string; authorization: string | null }[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    asked.push({ url: request.url, authorization: request.headers.get("authorization") });
    const answer = answers[request.url];
    return answer
      ? Promise.resolve(answer)
      : Promise.reject(new TypeError("fetch failed", { cause: new Error("no such host") }));
  };
  return { fetch, asked };
}

const release = (tag: string, more: object = {}) => ({ tag_name: tag, draft: false, prerelease: false, ...more });

async function upstream(world: Partial<Repository["world"]>, ...argv: readonly string[]) {
  const code = await specUpstream(argv, { ...repository.world, ...world });
  return { code, ...repository.said() };
}

const written = (file: string) => readFileSync(join(repository.root, file), "utf8");

describe("where upstream is as we follow it", () => {
  test("it says so and writes nothing", async () => {
    open({ "published.json": followed });
    const answer = await upstream({}, "--file", "published.json");
    expect(answer).toEqual({
      code: 0,
      stdout: `Nothing new: the published contract of ${snapshot.info.version} is the one that we follow.\n`,
      stderr: "",
    });
    expect(repository.git("status", "--porcelain", "--", ".changeset")).toBe("?? .changeset/\n");
  });

  test("texts of theirs are no news", async () => {
    open({ "published.json": followed.replace('"info":{', '"info":{"description":"Other words.",') });
    expect(await upstream({}, "--file", "published.json")).toMatchObject({ code: 0 });
  });
});

describe("where upstream has news", () => {
  test("the report names each change with its level, and what to edit, with the line", async () => {
    open({ "published.json": published });
    const { code, stdout } = await upstream({}, "--file", "published.json");
    expect(code).toBe(1);
    expect(stdout.replaceAll(/\(line \d+\)/g, "(line …)")).toMatchInlineSnapshot(`
      "## The published contract is that of ParallelCluster 3.13.1 now

      We have followed 3.12.0. Read from published.json.

      2 changes: 1 minor, 1 patch. Together minor.

      ### Minor: there is something new

      | where | what | why |
      | --- | --- | --- |
      | \`schema LoginNodesState enum\` | value added: stopped | enums are open to readers: a new value is news, not a break (DescribeCluster) |

      ### Patch

      | where | what | why |
      | --- | --- | --- |
      | \`info version\` | changed from 3.12.0 to 3.13.1 | the version of the API is a text; what differs is judged by itself |

      ## What to edit in \`spec/openapi.yaml\`

      - [ ] \`info version\`: published \`"3.13.1"\`, here \`"3.12.0"\`
      - [ ] \`schema LoginNodesState enum\` (line …): published \`["pending","active","failed","stopped"]\`, here \`["pending","active","failed"]\`

      A change that is named above and not here is at a place that is marked \`x-deviation\`, or the contract says it already: look whether the mark still holds.

      ## Then

      1. Give what is new a description and an example. Where the service is observed to do otherwise, mark the place \`x-deviation\` and describe it in \`spec/DEVIATIONS.md\`.
      2. \`npm run generate\`, and commit what it writes.
      3. Rewrite \`.changeset/upstream-3.13.1.md\` for users, with the level that \`npm run spec:diff -- main\` names.
      4. \`npm run check\`.
      "
    `);
    const line = Number(/LoginNodesState enum` \(line (\d+)\)/.exec(stdout)?.[1]);
    expect(contract.split("\n")[line - 1]).toBe("    LoginNodesState:");
  });

  test("the structure that we follow is the new one from then on", async () => {
    open({ "published.json": published });
    await upstream({}, "--file", "published.json");
    expect(written("spec/published/structure.json")).toContain('"version": "3.13.1"');
    expect(await upstream({}, "--file", "published.json")).toMatchObject({ code: 0 });
  });

  test("a changeset is begun, with the level that the changes ask for", async () => {
    open({ "published.json": published });
    await upstream({}, "--file", "published.json");
    expect(written(".changeset/upstream-3.13.1.md")).toBe(`---
"@pcluster-api/spec": minor
---

The contract follows ParallelCluster 3.13.1.

- \`schema LoginNodesState enum\`: value added: stopped
`);
  });

  test("a changeset that somebody has rewritten stays", async () => {
    open({ "published.json": published, ".changeset/upstream-3.13.1.md": "Mine." });
    await upstream({}, "--file", "published.json");
    expect(written(".changeset/upstream-3.13.1.md")).toBe("Mine.");
  });

  test("a dry run writes nothing", async () => {
    open({ "published.json": published });
    const { code, stderr } = await upstream({}, "--file", "published.json", "--dry-run");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "Nothing was written.\n" });
    expect(written("spec/published/structure.json")).toBe(snapshotText);
  });

  test("where the contract says it already, there is nothing to edit", async () => {
    const ours = dump(contractOfStructure(next));
    open({ "published.json": published, "spec/openapi.yaml": ours });
    const { stdout } = await upstream({}, "--file", "published.json");
    expect(stdout).toContain("Nothing: it says all of that already");
  });
});

describe("the newest release", () => {
  test("is the highest version, whatever was released last; drafts and previews are none", async () => {
    open();
    const { fetch, asked } = network({
      [RELEASES]: Response.json([
        release("v2.11.10"),
        release("v3.9.3"),
        release("v3.13.1"),
        release("v3.14.0", { prerelease: true }),
        release("v3.15.0", { draft: true }),
        release("nightly"),
      ]),
      [`${RAW}/v3.13.1/${FILE}`]: new Response(published),
    });
    const { code, stdout, stderr } = await upstream({ fetch, token: "secret" });
    expect(code).toBe(1);
    expect(stdout).toContain(`Read from ${RAW}/v3.13.1/${FILE}.`);
    expect(stderr).toContain("Reading the contract of v3.13.1 …");
    // A token is for the host that gave it.
    expect(asked.map(({ authorization }) => authorization)).toEqual(["Bearer secret", null]);
  });
});

describe("what cannot be read is refused with what to do", () => {
  test.each([
    ["a network that is not there", {}, `${RELEASES} cannot be reached: no such host. Try again later, or name a file`],
    [
      "a refusal",
      { [RELEASES]: new Response("", { status: 403 }) },
      "answered 403 (too many requests: set GITHUB_TOKEN)",
    ],
    ["no JSON", { [RELEASES]: new Response("<html>") }, "did not answer with JSON"],
    ["no release", { [RELEASES]: Response.json([]) }, "names no release like v3.12.0"],
    [
      "a release without the contract",
      { [RELEASES]: Response.json([release("v9.0.0")]), [`${RAW}/v9.0.0/${FILE}`]: new Response("", { status: 404 }) },
      `${RAW}/v9.0.0/${FILE} answered 404. Try again later`,
    ],
    [
      "a page in its place",
      { [RELEASES]: Response.json([release("v9.0.0")]), [`${RAW}/v9.0.0/${FILE}`]: new Response("<html></html>") },
      "is no OpenAPI 3 description",
    ],
  ])("%s", async (_what, answers, message) => {
    open();
    await expect(upstream({ fetch: network(answers).fetch })).rejects.toThrow(message);
    expect(written("spec/published/structure.json")).toBe(snapshotText);
  });

  test("a file that is not there", async () => {
    open();
    await expect(upstream({}, "--file", "nope.yaml")).rejects.toThrow("There is no file nope.yaml. Leave --file out");
  });

  test("an option that is not known", async () => {
    open();
    await expect(upstream({}, "--fle")).rejects.toThrow("`pnpm spec:upstream --help` says what there is.");
  });
});

test("help tells how it ends", async () => {
  open();
  expect(await upstream({}, "--help")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("Exit codes: 0 nothing new"),
  });
});
