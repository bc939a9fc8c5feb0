import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Command } from "../world/commands.js";
import { openSqliteLog, type Origin } from "./sqlite-log.js";

const origin: Origin = { seed: "seed", scenario: "default", speed: 60, real: 1000, virtual: 1000 };
const command = (imageId: string): Command => ({ type: "DeleteImage", at: 1, region: "us-east-1", imageId });

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "logs-"))));
afterAll(() => rm(folder, { recursive: true }));

test("gives back what was appended, in its order, though it was never closed", async () => {
  const file = join(folder, "kept.sqlite");
  const first = await openSqliteLog(file, origin);
  for (const imageId of ["one", "two", "three"]) first.append(command(imageId));

  const second = await openSqliteLog(file, origin);
  expect(second.commands).toEqual(["one", "two", "three"].map(command));
  expect(second.commands).toEqual(first.commands);
  first.close();
  second.close();
});

test("keeps the origin of the first who opened the file", async () => {
  const file = join(folder, "origin.sqlite");
  (await openSqliteLog(file, origin)).close();
  const second = await openSqliteLog(file, { ...origin, seed: "another", real: 2000 });
  expect(second.origin).toEqual(origin);
  second.close();
});

test("refuses a file that is something else, and says what to do", async () => {
  const file = join(folder, "notes.txt");
  await writeFile(file, "not a database, and long enough to be told from one\n".repeat(50));
  await expect(openSqliteLog(file, origin)).rejects.toThrow(
    /^Could not use .+notes\.txt as the data file: .+\. Name another file, or remove this one to start anew\.$/,
  );
});
