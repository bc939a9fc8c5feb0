import { readdir, readFile } from "node:fs/promises";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly "timeout-minutes"?: number; readonly steps: readonly Step[] }>>;
}

const root = new URL("../../", import.meta.url);
const folder = new URL(".github/workflows/", root);
const files = await readdir(folder);
const { scripts } = JSON.parse(await readFile(new URL("package.json", root), "utf8")) as {
  scripts: Record<string, string>;
};

describe.each(files)("%s", async (file) => {
  const text = await readFile(new URL(file, folder), "utf8");
  const workflow = load(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test("pins each action to a commit, and says which version that is", () => {
    const uses = text.split("\n").filter((line) => line.includes("uses:"));
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test("may do nothing but read, unless a job says otherwise", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
  });

  test("runs scripts that are there", async () => {
    const run = steps.flatMap((step) => step.run ?? []).join("\n");
    const unknown = [...run.matchAll(/npm run (?:--silent |-s )?([\w:-]+)/g)].filter(
      ([, name = ""]) => !(name in scripts),
    );
    expect(unknown.map(([command]) => command)).toEqual([]);
    for (const [, script = ""] of run.matchAll(/bash (\S+)/g))
      await expect(readFile(new URL(script, root))).resolves.toBeDefined();
  });
});
