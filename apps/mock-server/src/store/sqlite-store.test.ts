import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LogEntry } from "./log-entry.js";
import { memoryStore } from "./memory-store.js";
import { openSqliteStore } from "./sqlite-store.js";
import type { History, Store } from "./store.js";

const history: History = {
  origin: { seed: "seed", scenario: "default", speed: 60, real: 1000, virtual: 1000 },
  entries: [],
  faults: [],
};
const entry = (imageId: string): LogEntry => ({ type: "DeleteImage", at: 1, region: "us-east-1", imageId });
const turned: LogEntry = { type: "ClockTurned", real: 1, virtual: 2, speed: 3 };

let folder: string;
let files = 0;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "stores-"))));
afterAll(() => rm(folder, { recursive: true }));
const aFile = () => join(folder, `${(files += 1)}.sqlite`);

const stores: [string, () => Store | Promise<Store>][] = [
  ["in memory", memoryStore],
  ["in a file", () => openSqliteStore(aFile())],
];

describe.each(stores)("a store %s", (_where, open) => {
  test("gives back what was written, in its order, by namespace", async () => {
    const store = await open();
    store.write("", history);
    store.write("other", history);
    store.append("", entry("one"));
    store.append("other", entry("two"));
    store.append("", turned);
    store.saveFaults("", [{ fault: "500", struck: 2 }]);
    expect(store.names()).toEqual(["", "other"]);
    expect(store.read("")).toEqual({
      ...history,
      entries: [entry("one"), turned],
      faults: [{ fault: "500", struck: 2 }],
    });
    expect(store.read("other")).toEqual({ ...history, entries: [entry("two")] });
    store.close();
  });

  test("replaces and removes one namespace and no other", async () => {
    const store = await open();
    store.write("", history);
    store.write("other", { ...history, entries: [entry("two")], faults: [{ fault: "500" }] });
    store.append("", entry("one"));
    store.write("", { ...history, entries: [entry("three")] });
    expect(store.read("")?.entries).toEqual([entry("three")]);
    store.remove("");
    expect(store.read("")).toBeUndefined();
    expect(store.read("other")).toMatchObject({ entries: [entry("two")], faults: [{ fault: "500" }] });
    store.close();
  });
});

test("a file keeps everything for whoever opens it next", async () => {
  const file = aFile();
  const first = await openSqliteStore(file);
  first.write("", history);
  for (const imageId of ["one", "two", "three"]) first.append("", entry(imageId));
  first.close();
  const second = await openSqliteStore(file);
  expect(second.read("")?.entries).toEqual(["one", "two", "three"].map(entry));
  second.close();
});

test("a file that another server has open is refused", async () => {
  const file = aFile();
  const first = await openSqliteStore(file);
  await expect(openSqliteStore(file)).rejects.toThrow(
    `Could not use ${file} as the data file: another server has it open. End that one first, or name another file: each server keeps its own.`,
  );
  first.close();
});

test("a file that is something else is refused, with what to do", async () => {
  const file = aFile();
  await writeFile(file, "not a database, and long enough to be told from one\n".repeat(50));
  await expect(openSqliteStore(file)).rejects.toThrow(
    /^Could not use .+ as the data file: .+\. Name another file, or remove this one to start anew\.$/,
  );
});
