import { operations } from "@pcluster-api/types/operations";
import { expect, test } from "vitest";
import { kebabCase } from "../support/example-flags.ts";
import { readTranscripts } from "../support/read-transcripts.ts";
import { runCli } from "../support/run-cli.ts";

/** The commands of the program, as it proposes them to a shell: below a noun, those that begin with it. */
async function commandsBelow(words: readonly string[]): Promise<string[]> {
  const { stdout } = await runCli(["__complete", ...words, ""]);
  // Commands come with what they do; flags do too, and begin with a hyphen.
  const names = [...stdout.matchAll(/^([a-z][a-z0-9-]*)\t/gm)].map(([, name = ""]) => name);
  const below = await Promise.all(names.map((name) => commandsBelow([...words, name])));
  return names.flatMap((name, index) => (below[index]?.length ? below[index] : [[...words, name].join(" ")]));
}

const commands = await commandsBelow([]);

test("every operation of the contract has a command", () => {
  expect(commands).toEqual(expect.arrayContaining(Object.keys(operations).map(kebabCase)));
});

test("every command of the program is typed in a transcript", async () => {
  const lines = [...(await readTranscripts()).values()].flatMap(({ steps }) => steps.map(({ line }) => line));
  const isTyped = (command: string) => lines.some((line) => `${line} `.includes(`pcluster-api ${command} `));
  expect(commands.filter((command) => !isTyped(command))).toEqual([]);
});
