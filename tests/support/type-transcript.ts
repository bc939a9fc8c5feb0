import { spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { startMockServer } from "@pcluster-api/mock-server";
import type { Step, Transcript } from "./read-transcript.ts";

const bin = fileURLToPath(new URL("../../apps/cli/dist/bin.js", import.meta.url));

/** When the stories happen. */
const VIRTUAL = Date.parse("2024-10-24T12:00:00.000Z");

/**
 * Types the lines of a transcript into one shell, in a home of its own where `pcluster-api` is the built program and asks a mock
 * server. Folders of this run have no place in a story: the home is `~`. @returns what a shell showed, step by step
 */
export async function typeTranscript({ scenario, speed, files, steps }: Transcript): Promise<Step[]> {
  const home = await mkdtemp(join(tmpdir(), "transcript-"));
  const programs = await mkdtemp(join(tmpdir(), "programs-"));
  const server = await startMockServer({ scenario, speed, clockStart: { real: Date.now(), virtual: VIRTUAL } });
  try {
    await writeProgram(join(programs, "pcluster-api"));
    await mkdir(join(programs, "seen"));
    for (const [name, content] of files) await writeFile(join(home, name), content);
    const path = [programs, process.env["PATH"] ?? ""].join(delimiter);
    const seen = (index: number, what: string) => join(programs, "seen", `${index}.${what}`);
    const script = steps.map(
      ({ line }, index) => `{\n${line}\n} > ${seen(index, "stdout")} 2> ${seen(index, "stderr")}
echo $? > ${seen(index, "exit")}`,
    );
    await bash(script.join("\n"), home, { PATH: path, HOME: home, PCLUSTER_API_URL: server.url });
    const read = async (index: number, what: string) =>
      (await readFile(seen(index, what), "utf8")).replaceAll(home, "~").split("\n").slice(0, -1);
    return await Promise.all(
      steps.map(async ({ line }, index) => ({
        line,
        stdout: await read(index, "stdout"),
        stderr: await read(index, "stderr"),
        exitCode: Number(await read(index, "exit")),
      })),
    );
  } finally {
    await server.close();
    await Promise.all([home, programs].map((folder) => rm(folder, { recursive: true })));
  }
}

async function writeProgram(path: string): Promise<void> {
  await writeFile(path, `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
  await chmod(path, 0o755);
}

async function bash(script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn("bash", ["--norc", "-o", "pipefail", "-c", script], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  // What the lines print goes elsewhere: this is a shell that does not understand one of them.
  if (stdout + stderr !== "") throw new Error(stdout + stderr);
}
