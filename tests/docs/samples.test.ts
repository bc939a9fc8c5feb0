import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startMockServer } from "@pcluster-api/mock-server";
import { beforeAll, describe, expect, test } from "vitest";
import { matches } from "../support/matches.ts";
import { markdownFiles } from "../support/markdown-files.ts";
import { type Sample, samplesOf } from "../support/sample.ts";

const run = promisify(execFile);
// Packages of the workspace are found from here, and git ignores it.
const folder = fileURLToPath(new URL("../dist/samples/", import.meta.url));

const samples = (await markdownFiles()).flatMap((file) => samplesOf(file));
const fileOf = ({ place, runner }: Sample) =>
  join(folder, `${place.replaceAll(/[^\w-]/g, "-")}${runner === "vitest" ? ".test" : ""}.ts`);

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "image.yaml"),
    "Build:\n  InstanceType: c5.xlarge\n  ParentImage: ami-0123456789abcdef0\n",
  );
  for (const sample of samples) await writeFile(fileOf(sample), sample.code);
});

test("every block of TypeScript compiles", async () => {
  const options = ["--noEmit", "--ignoreConfig", "--strict", "--module", "nodenext", "--target", "es2023"];
  const library = ["--lib", "es2023,dom,dom.iterable", "--types", "node", "--skipLibCheck"];
  const problems = await run("npx", ["tsc", ...options, ...library, ...samples.map(fileOf)], { cwd: folder }).then(
    () => "",
    ({ stdout }: { stdout: string }) => stdout,
  );
  expect(problems).toBe("");
});

describe.concurrent("what a block of TypeScript prints is what stands below it", () => {
  test.for(samples.filter(({ runner }) => runner === "node"))("$place", async (sample) => {
    await using server = await started(sample);
    const env = { PATH: process.env["PATH"] ?? "", PCLUSTER_API_URL: server.url, NO_COLOR: "1" };
    const { stdout } = await run(process.execPath, [fileOf(sample)], { cwd: folder, env });
    const printed = stdout.split("\n").slice(0, -1);
    const { shown = printed } = sample;
    // What is not as shown is told line by line.
    expect(matches(printed, shown) ? shown : printed).toEqual(shown);
  });
});

test("every block that is a test of vitest passes", async () => {
  const { stdout } = await run("npx", ["vitest", "run", "--root", folder, "--reporter", "tap-flat"], { cwd: folder });
  const passed = stdout.match(/^ok /gm) ?? [];
  expect(passed.length).toBeGreaterThanOrEqual(samples.filter(({ runner }) => runner === "vitest").length);
});

async function started({ scenario, speed }: Sample) {
  const server = await startMockServer({ scenario, speed });
  return { url: server.url, [Symbol.asyncDispose]: () => server.close() };
}
