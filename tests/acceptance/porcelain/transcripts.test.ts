import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMockServer } from "@pcluster-api/mock-server";
import { expect, test } from "vitest";
import { runCli, type CliResult } from "../../support/run-cli.ts";
import { matches } from "./matches.ts";
import { readTranscript, type Transcript } from "./read-transcript.ts";

const folder = new URL("./", import.meta.url);
const names = (await readdir(folder)).filter((name) => name.endsWith(".txt"));
const texts = new Map(
  await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, folder), "utf8")] as const)),
);

/** When the stories happen. */
const VIRTUAL = Date.parse("2024-10-24T12:00:00.000Z");

for (const [name, text] of texts) {
  const transcript = readTranscript(text);
  test(`${transcript.title} (${name})`, async () => {
    await using world = await worldOf(transcript);
    for (const { argv, stdout, stderr, exitCode } of transcript.steps) {
      const line = `pcluster-api ${argv.join(" ")}`;
      const ran = await world.type(argv);
      expect(ran.stdout, line).toSatisfy((said: string) => matches(said, stdout));
      expect(ran.stderr, line).toSatisfy((said: string) => matches(said, stderr));
      expect(ran.exitCode, line).toBe(exitCode);
    }
  });
}

/** A mock server and a home of its own, where things are typed. */
async function worldOf({ scenario, speed, files }: Transcript) {
  const home = await mkdtemp(join(tmpdir(), "transcript-"));
  const server = await startMockServer({ scenario, speed, clockStart: { real: Date.now(), virtual: VIRTUAL } });
  for (const [name, content] of files) await writeFile(join(home, name), content);
  const env = { PCLUSTER_API_URL: server.url, HOME: home, XDG_STATE_HOME: join(home, "state"), XDG_CONFIG_HOME: home };
  return {
    /** Folders of this run have no place in a story: the home is `~`. */
    async type(argv: readonly string[]): Promise<CliResult> {
      const { exitCode, stdout, stderr } = await runCli(argv, env, home);
      return { exitCode, stdout: stdout.replaceAll(home, "~"), stderr: stderr.replaceAll(home, "~") };
    },
    async [Symbol.asyncDispose]() {
      await server.close();
      await rm(home, { recursive: true });
    },
  };
}

test("what the guide shows is in a transcript", async () => {
  const guide = await readFile(new URL("../../../apps/cli/docs/image-and-cluster.md", import.meta.url), "utf8");
  const shown = [...guide.matchAll(/```console\n([\s\S]*?)```/g)]
    .map(([, block = ""]) => block.trimEnd())
    .filter((block) => /^\$ pcluster-api (image|cluster) /.test(block));
  const played = [...texts.values()].map((text) => text.replaceAll(/^(stderr {2}|exit \d+\n)/gm, ""));
  expect(shown.length).toBeGreaterThan(0);
  for (const block of shown)
    expect(
      played.some((text) => text.includes(block)),
      block,
    ).toBe(true);
});
