import type { Command } from "../world/commands.js";
import type { CommandLog } from "./command-log.js";

/** What a world starts from; it must be the same for each server that reads the same log. */
export interface Origin {
  readonly seed: string;
  /** The scenario's name, or the path of its file. */
  readonly scenario: string;
  readonly speed: number;
  /** When the first server on this file started, in real and in its own time; epoch milliseconds. */
  readonly real: number;
  readonly virtual: number;
}

export interface StoredLog extends CommandLog {
  readonly origin: Origin;
}

/**
 * Keeps commands in an SQLite file, made when it is missing. Each is on disk before it is answered.
 *
 * @param origin what a new file starts from; a file that is there keeps its own
 * @throws {Error} in words for the user, where this Node has no SQLite or the file is something else
 */
export async function openSqliteLog(file: string, origin: Origin): Promise<StoredLog> {
  const { DatabaseSync } = await loadSqlite();
  try {
    const database = new DatabaseSync(file);
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
    database.exec("CREATE TABLE IF NOT EXISTS command (position INTEGER PRIMARY KEY, json TEXT NOT NULL) STRICT");
    database.exec(
      "CREATE TABLE IF NOT EXISTS origin (one INTEGER PRIMARY KEY CHECK (one = 1), json TEXT NOT NULL) STRICT",
    );
    database.prepare("INSERT OR IGNORE INTO origin (one, json) VALUES (1, ?)").run(JSON.stringify(origin));

    const stored = database.prepare("SELECT json FROM origin").get();
    const commands = database
      .prepare("SELECT json FROM command ORDER BY position")
      .all()
      .map(parse<Command>);
    const insert = database.prepare("INSERT INTO command (json) VALUES (?)");
    return {
      origin: parse<Origin>(stored),
      commands,
      append(command) {
        insert.run(JSON.stringify(command));
        commands.push(command);
      },
      close: () => database.close(),
    };
  } catch (cause) {
    throw new Error(
      `Could not use ${file} as the data file: ${message(cause)}. Name another file, or remove this one to start anew.`,
      { cause },
    );
  }
}

async function loadSqlite() {
  return import("node:sqlite").catch((cause: unknown) => {
    throw new Error(`--data needs Node 22.13 or newer, for its SQLite; this is Node ${process.versions.node}.`, {
      cause,
    });
  });
}

/** The file holds what `append` has written, as JSON. */
function parse<Value>(row: unknown): Value {
  return JSON.parse((row as { json: string }).json) as Value;
}

function message(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
