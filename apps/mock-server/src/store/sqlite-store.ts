import type { DatabaseSync } from "node:sqlite";
import type { FaultRule } from "../faults/fault-rule.js";
import type { LogEntry } from "./log-entry.js";
import type { Origin, Store } from "./store.js";

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS origin (namespace TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS entry (position INTEGER PRIMARY KEY, namespace TEXT NOT NULL, json TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS faults (namespace TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS entry_by_namespace ON entry (namespace, position);
`;

/**
 * Keeps everything in an SQLite file, made when it is missing. An entry is on disk before it is answered, so that neither a
 * killed process nor a power cut loses it. One server at a time: a second one would answer from what it read when it started.
 *
 * @throws {Error} in words for the user, where this Node has no SQLite, or the file is in use or something else
 */
export async function openSqliteStore(file: string): Promise<Store> {
  const { DatabaseSync } = await loadSqlite();
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    // The lock is taken with the first write, and ends with the process, however that ends.
    database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    database.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT`);
    return storeIn(database);
  } catch (cause) {
    database?.close();
    throw new Error(`Could not use ${file} as the data file: ${explain(cause)}`, { cause });
  }
}

function storeIn(database: DatabaseSync): Store {
  const selectNames = database.prepare("SELECT namespace FROM origin ORDER BY namespace");
  const selectOrigin = database.prepare("SELECT json FROM origin WHERE namespace = ?");
  const selectEntries = database.prepare("SELECT json FROM entry WHERE namespace = ? ORDER BY position");
  const selectFaults = database.prepare("SELECT json FROM faults WHERE namespace = ?");
  const insertOrigin = database.prepare("INSERT INTO origin (namespace, json) VALUES (?, ?)");
  const insertEntry = database.prepare("INSERT INTO entry (namespace, json) VALUES (?, ?)");
  const insertFaults = database.prepare("INSERT OR REPLACE INTO faults (namespace, json) VALUES (?, ?)");
  const deleteOrigin = database.prepare("DELETE FROM origin WHERE namespace = ?");
  const deleteEntries = database.prepare("DELETE FROM entry WHERE namespace = ?");
  const deleteFaults = database.prepare("DELETE FROM faults WHERE namespace = ?");

  const atomically = (change: () => void) => {
    database.exec("BEGIN IMMEDIATE");
    try {
      change();
      database.exec("COMMIT");
    } catch (error) {
      database.exec("ROLLBACK");
      throw error;
    }
  };
  const forget = (namespace: string) => {
    deleteEntries.run(namespace);
    deleteFaults.run(namespace);
    deleteOrigin.run(namespace);
  };

  return {
    names: () => selectNames.all().map((row) => String(row["namespace"])),
    read(namespace) {
      const origin = selectOrigin.get(namespace);
      if (!origin) return undefined;
      const faults = selectFaults.get(namespace);
      return {
        origin: parse<Origin>(origin),
        entries: selectEntries.all(namespace).map(parse<LogEntry>),
        faults: faults ? parse<FaultRule[]>(faults) : [],
      };
    },
    write: (namespace, { origin, entries, faults }) =>
      atomically(() => {
        forget(namespace);
        insertOrigin.run(namespace, JSON.stringify(origin));
        insertFaults.run(namespace, JSON.stringify(faults));
        for (const entry of entries) insertEntry.run(namespace, JSON.stringify(entry));
      }),
    append: (namespace, entry) => void insertEntry.run(namespace, JSON.stringify(entry)),
    saveFaults: (namespace, rules) => void insertFaults.run(namespace, JSON.stringify(rules)),
    remove: (namespace) => atomically(() => forget(namespace)),
    close: () => database.close(),
  };
}

async function loadSqlite() {
  return import("node:sqlite").catch((cause: unknown) => {
    throw new Error(`--data needs Node 22.13 or newer, for its SQLite; this is Node ${process.versions.node}.`, {
      cause,
    });
  });
}

/** The file holds what this store has written, as JSON. */
function parse<Value>(row: unknown): Value {
  return JSON.parse((row as { json: string }).json) as Value;
}

function explain(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/locked|busy/i.test(message))
    return "another server has it open. End that one first, or name another file: each server keeps its own.";
  return `${message}. Name another file, or remove this one to start anew.`;
}
