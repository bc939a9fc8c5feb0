import type { Context } from "../context.js";
import { main } from "../main.js";

/** What a command line finds outside. */
export interface Given {
  /** Given one after the other; the last one stays. */
  readonly answers?: readonly (Response | Error)[];
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly files?: Readonly<Record<string, string>>;
  /** Epoch milliseconds. */
  readonly now?: number;
  readonly utcOffsetMinutes?: number;
}

/** What came of it. */
export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Paths and queries of the requests, in order. */
  readonly urls: readonly string[];
  readonly sent: readonly Request[];
  /** The small files as they are afterwards. */
  readonly kept: Readonly<Record<string, string>>;
}

export const ENDPOINT = { PCLUSTER_API_URL: "http://pcluster.test" };

/** Runs a command line, whose words are apart by blanks, in a world of its own. */
export async function runLine(line: string, given: Given = {}): Promise<Ran> {
  return runWords(line.split(" "), given);
}

export async function runWords(words: readonly string[], given: Given = {}): Promise<Ran> {
  const { answers = [], env = ENDPOINT, isTTY = false, files = {}, now = 0, utcOffsetMinutes = 0 } = given;
  let stdout = "";
  let stderr = "";
  const sent: Request[] = [];
  const kept: Record<string, string> = { ...files };
  const left = [...answers];
  const context: Context = {
    version: "1.2.3",
    env,
    platform: "linux",
    now: () => now,
    utcOffsetMinutes: () => utcOffsetMinutes,
    stdout: { isTTY, write: async (text) => void (stdout += text) },
    stderr: { isTTY: false, write: async (text) => void (stderr += text) },
    readFile: async (path) =>
      files[path] ?? Promise.reject(Object.assign(new Error("no such file"), { code: "ENOENT" })),
    files: {
      read: async (path) => kept[path],
      write: async (path, text) => void (kept[path] = text),
    },
    loadMachine: () => Promise.reject(new Error("The commands of the operations use nothing else of the machine")),
    signal: new AbortController().signal,
    fetch: async (request) => {
      sent.push(request);
      const answer = (left.length > 1 ? left.shift() : left[0]) ?? new Response("{}");
      if (answer instanceof Error) throw answer;
      return answer.clone();
    },
    sleep: async () => {},
    staySmall: async () => {},
  };
  const exitCode = await main(words, context);
  const urls = sent.map(({ url }) => url.replace("http://pcluster.test", ""));
  return { exitCode, stdout, stderr, urls, sent, kept };
}

/** An answer of the API. */
export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status });
}

/** An event of a stack, named for its resource. */
export function anEvent(id: string, fields: Readonly<Record<string, string>> = {}) {
  return {
    eventId: id,
    timestamp: "2024-10-24T10:00:00.000Z",
    logicalResourceId: id,
    resourceType: "T",
    resourceStatus: "CREATE_COMPLETE",
    stackId: "s",
    ...fields,
  };
}
