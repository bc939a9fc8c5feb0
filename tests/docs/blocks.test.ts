import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readScenarioFile } from "@pcluster-api/mock-server";
import { loadAll } from "js-yaml";
import { parseAst } from "rolldown/parseAst";
import { expect, test } from "vitest";
import { type Block, blocksOf } from "../support/markdown-blocks.ts";
import { markdownFiles } from "../support/markdown-files.ts";

/** How a block of each language is judged; it throws where it is wrong. TypeScript and transcripts have tests of their own. */
const JUDGES: Readonly<Record<string, (text: string) => unknown>> = {
  js: (text) => parseAst(text),
  json: (text) => JSON.parse(text) as unknown,
  yaml: judgeYaml,
  sh: judgeShell,
  ts: () => {},
  console: () => {},
  text: () => {},
};

const blocks = (await markdownFiles()).flatMap((file) => blocksOf(file));

test("every fenced block says its language, and is a document of it", async () => {
  const problems = await Promise.all(blocks.map(problemOf));
  expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
});

async function problemOf({ place, language, text }: Block): Promise<string | undefined> {
  const judge = JUDGES[language];
  if (!judge) return `${place}: the language is "${language}", not one of ${Object.keys(JUDGES).join(", ")}`;
  try {
    await judge(text);
    return undefined;
  } catch (error) {
    return `${place}: ${String(error)}`;
  }
}

/** What names the schema of scenarios must be one. */
async function judgeYaml(text: string) {
  loadAll(text, () => {});
  if (!text.includes("scenario.schema.json")) return;
  const folder = await mkdtemp(join(tmpdir(), "scenario-"));
  try {
    await writeFile(join(folder, "scenario.yaml"), text);
    await readScenarioFile(join(folder, "scenario.yaml"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function judgeShell(text: string) {
  const { status, stderr } = spawnSync("bash", ["-n"], { input: text, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}
