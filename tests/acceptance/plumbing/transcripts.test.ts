import { spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { startMockServer } from "@pcluster-api/mock-server";
import { expect, test } from "vitest";
import { matches } from "../porcelain/matches.ts";

const folder = import.meta.dirname;
const bin = fileURLToPath(new URL("../../../apps/cli/dist/bin.js", import.meta.url));
const transcripts = (await readdir(folder)).filter((name) => name.endsWith(".txt"));

interface Step {
  readonly line: string;
  readonly shown: readonly string[];
}

/**
 * A transcript is what somebody sees who types its lines into a shell: `# title`, `scenario NAME` of the mock server, and for
 * each `$ line` what it prints, `stderr  ` before what is said, and `exit    N` where it does not end with 0. `…` stands for
 * anything.
 */
test.each(transcripts)("%s is what a shell shows", { timeout: 60_000 }, async (name) => {
  const { scenario, steps } = readTranscript(await readFile(join(folder, name), "utf8"));
  await using shell = await openShell(scenario);
  for (const { line, shown } of steps) {
    const seen = await shell.type(line);
    const isAsShown = matches(seen.map((one) => `${one}\n`).join(""), shown);
    // What is not as shown is told line by line.
    expect(isAsShown ? shown : seen, line).toEqual(shown);
  }
});

function readTranscript(transcript: string): { scenario: string; steps: Step[] } {
  const [heading = "", ...typed] = transcript.split(/^\$ /m);
  const scenario = /^scenario (\S+)$/m.exec(heading)?.[1] ?? "default";
  const steps = typed.map((step) => {
    const [line = "", ...shown] = step.trimEnd().split("\n");
    return { line, shown };
  });
  return { scenario, steps };
}

/** A shell in a home of its own, where `pcluster-api` is the built program and asks a mock server. */
async function openShell(scenario: string) {
  const home = await mkdtemp(join(tmpdir(), "transcript-"));
  const server = await startMockServer({ scenario });
  const program = join(home, "bin", "pcluster-api");
  await mkdir(join(home, "bin"));
  await writeFile(program, `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
  await chmod(program, 0o755);
  const path = [join(home, "bin"), process.env["PATH"] ?? ""].join(delimiter);
  const env = { PATH: path, HOME: home, PCLUSTER_API_URL: server.url };
  return {
    type: (line: string) => run(line, home, env),
    [Symbol.asyncDispose]: async () => {
      await server.close();
      await rm(home, { recursive: true });
    },
  };
}

/** Runs one line. @returns the lines of the transcript below it */
async function run(line: string, cwd: string, env: Readonly<Record<string, string>>): Promise<string[]> {
  const child = spawn("bash", ["--norc", "-o", "pipefail", "-c", line], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return [
    ...lines(stdout),
    ...lines(stderr).map((one) => `stderr  ${one}`),
    ...(code === 0 ? [] : [`exit    ${String(code)}`]),
  ];
}

function lines(output: string): string[] {
  return output.split("\n").slice(0, -1);
}
