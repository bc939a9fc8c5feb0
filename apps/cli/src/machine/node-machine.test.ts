import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { nodeMachine } from "./node-machine.js";

const folder = await mkdtemp(join(tmpdir(), "machine-"));
afterAll(() => rm(folder, { recursive: true }));

test("what is appended is in the file at once, which only its user may read", async () => {
  const path = join(folder, "deep", "er", "file.jsonl");
  const file = await nodeMachine.openToAppend(path);
  await file.append("one\n");
  expect(await readFile(path, "utf8")).toBe("one\n");
  await file.sync();
  await file.close();
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, "deep"))).mode & 0o777).toBe(0o700);
});

test("a line that was cut off is ended before another begins", async () => {
  const path = join(folder, "torn.jsonl");
  await writeFile(path, '{"whole":1}\n{"tor');
  const file = await nodeMachine.openToAppend(path);
  await file.append("next\n");
  await file.close();
  expect(await readFile(path, "utf8")).toBe('{"whole":1}\n{"tor\nnext\n');
});

test("a folder that is not there has no names in it", async () => {
  expect(await nodeMachine.listFolder(join(folder, "nowhere"))).toEqual([]);
});

test("a command of the user's is told in its environment and on its standard input", async () => {
  const path = join(folder, "told");
  const told = { env: { OUTCOME: "failed", TOLD_TO: path }, stdin: "a result\n" };
  const line = 'read line; echo "$OUTCOME: $line" > "$TOLD_TO"; exit 3';
  expect(await nodeMachine.run(line, told, new AbortController().signal)).toBe(3);
  expect(await readFile(path, "utf8")).toBe("failed: a result\n");
});

test("a command that does not read what it is told ends as it does", async () => {
  const told = { env: {}, stdin: "x".repeat(1_000_000) };
  expect(await nodeMachine.run("exit 0", told, new AbortController().signal)).toBe(0);
});

test.each([
  ["XDG_STATE_HOME, where that is set", { XDG_STATE_HOME: "/state", HOME: "/home/me" }, "/state"],
  ["~/.local/state, where not", { HOME: "/home/me" }, "/home/me/.local/state"],
])("what outlives the program is kept in %s", (_where, env, expected) => {
  expect(nodeMachine.stateFolder(env)).toBe(expected);
});
