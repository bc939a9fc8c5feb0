import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startMockServer } from "@pcluster-api/mock-server";
import { expect, test } from "vitest";
import { runCli } from "../../support/run-cli.ts";

const bin = fileURLToPath(new URL("../../../apps/cli/dist/bin.js", import.meta.url));
const CONFIGURATION = "Build:\n  InstanceType: c5.xlarge\n  ParentImage: ami-0123456789abcdef0\n";

const jsonLines = (text: string) =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test("a watch that is killed has recorded all that it showed, and the next one goes on from there", async () => {
  const home = await mkdtemp(join(tmpdir(), "killed-"));
  await using server = await closing(startMockServer({ scenario: "build-fails", speed: 300 }));
  try {
    await writeFile(join(home, "image.yaml"), CONFIGURATION);
    const env = { PCLUSTER_API_URL: server.url, HOME: home };
    const flags = ["--record", join(home, "kept"), "--interval", "1s", "-o", "jsonl"];

    const shown = await killAfter(
      20,
      ["image", "build", "demo", "-c", join(home, "image.yaml"), "--watch", ...flags],
      env,
    );
    const recording = await onlyFile(join(home, "kept", "image", "demo"));
    const recorded = jsonLines(await readFile(recording, "utf8"));
    expect(recorded.slice(0, shown.length)).toEqual(shown);

    const next = await runCli(["image", "watch", "demo", ...flags], env);
    expect(next.exitCode).toBe(1);
    expect(next.stderr).toContain(
      `Going on after ${recorded.length} events that were recorded before, in ${recording}.`,
    );
    const all = jsonLines(await readFile(recording, "utf8"));
    expect(all).toEqual([...recorded, ...jsonLines(next.stdout)]);
    const ids = all.flatMap(({ eventId }) => (eventId === undefined ? [] : [eventId]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(all.at(-1)).toMatchObject({ record: "result", outcome: "failed" });
  } finally {
    await rm(home, { recursive: true });
  }
});

/** Runs the CLI until it has printed some lines, and kills it as nothing can prepare for. @returns what it had printed */
async function killAfter(lines: number, args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [bin, ...args], { env: { PATH: process.env["PATH"] ?? "", ...env } });
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    if (stdout.split("\n").length > lines) child.kill("SIGKILL");
  });
  await new Promise((resolve) => child.once("close", resolve));
  return jsonLines(stdout.slice(0, stdout.lastIndexOf("\n")));
}

async function onlyFile(folder: string): Promise<string> {
  const names = await readdir(folder);
  expect(names).toHaveLength(1);
  return join(folder, names[0] ?? "");
}

async function closing(starting: ReturnType<typeof startMockServer>) {
  const server = await starting;
  return { url: server.url, [Symbol.asyncDispose]: () => server.close() };
}
