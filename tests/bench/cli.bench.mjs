import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pageOfEvents } from "./support/page-of-events.mjs";
import { runProgram } from "./support/run-program.mjs";
import { start } from "./support/servers.mjs";
import { inTurns, printTable } from "./support/statistics.mjs";

const cli = join(import.meta.dirname, "../../apps/cli/dist/bin.js");
const REPEATS = 31;
const EVENTS = ["get-image-stack-events", "--image-id", "bench"];

const folder = await mkdtemp(join(tmpdir(), "bench-"));
// The settings of whoever runs this are no part of it.
const home = { HOME: folder, XDG_CONFIG_HOME: folder, AWS_CONFIG_FILE: join(folder, "none"), AWS_PROFILE: "" };
const unsigned = { ...home, AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "" };
const signed = {
  ...home,
  AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE",
  AWS_SECRET_ACCESS_KEY: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
};
try {
  const { events } = await pageOfEvents();
  const pageFile = join(folder, "page.json");
  await writeFile(pageFile, JSON.stringify({ events }));
  await startUp();
  await onePage(pageFile);
  await manyPages(pageFile);
} finally {
  await rm(folder, { recursive: true });
}

/** What it takes to say something without asking anybody. */
async function startUp() {
  const empty = join(folder, "empty.mjs");
  await writeFile(empty, "");
  await compare("Start-up", "an empty script", {
    "an empty script": [empty],
    "--version": [cli, "--version"],
    "--help": [cli, "--help"],
    "help of a command": [cli, "get-image-stack-events", "--help"],
  });
}

/** One page from a server that costs next to nothing. */
async function onePage(pageFile) {
  const server = await start([script("bare-server.mjs"), pageFile]);
  const command = [cli, ...EVENTS, "--endpoint-url", server.url];
  await compare("A page of 100 events", "bare fetch, printed", {
    "bare fetch, printed": [script("bare-fetch.mjs"), server.url],
    "cli, unsigned": command,
    "cli, signed": { commandLine: command, env: signed },
    "cli, as a table": [...command, "--output", "table"],
    "cli, with a query": [...command, "--query", "events[0].eventId", "--output", "text"],
  });
  await server.stop();
}

async function compare(title, base, programs) {
  const subjects = Object.fromEntries(
    Object.entries(programs).map(([name, program]) => {
      const { commandLine, env } = Array.isArray(program) ? { commandLine: program, env: unsigned } : program;
      return [name, async () => (await runProgram(commandLine, env)).ms];
    }),
  );
  await inTurns(2, subjects);
  printTable(title, await inTurns(REPEATS, subjects), { unit: "ms", base });
}

/** Ten thousand pages as lines: what they take in memory, and when the first line is there. */
async function manyPages(pageFile) {
  const pages = 10_000;
  const server = await start([script("paging-server.mjs"), pageFile, String(pages)]);
  const command = [cli, ...EVENTS, "--output", "jsonl", "--endpoint-url", server.url];
  const from = performance.now();
  const child = spawn(process.execPath, command, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...unsigned },
  });
  const ended = once(child, "close");
  let lines = 0;
  let firstLineMs;
  let peakMb = 0;
  for await (const line of createInterface(child.stdout)) {
    firstLineMs ??= performance.now() - from;
    lines += line === "" ? 0 : 1;
    if (lines % 50_000 === 0) peakMb = Math.max(peakMb, await peakMemory(child.pid));
  }
  await ended;
  const seconds = (performance.now() - from) / 1000;
  console.log(`\nTen thousand pages of 100 events as lines
  ${lines} lines in ${seconds.toFixed(1)} s, ${Math.round(lines / seconds)} a second
  the first line after ${Math.round(firstLineMs)} ms, at most ${Math.round(peakMb)} MB of memory`);
  const { ms } = await headOf(command);
  console.log(`  \`| head -1\` ends after ${Math.round(ms)} ms`);
  await server.stop();
}

/** The most a process has had in memory, in megabytes; Linux tells. */
async function peakMemory(pid) {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? NaN) / 1000;
}

/** Reads the first line and goes away. */
async function headOf(command) {
  const from = performance.now();
  const child = spawn(process.execPath, command, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...unsigned },
  });
  const ended = once(child, "exit");
  await once(createInterface(child.stdout), "line");
  child.stdout.destroy();
  const [code] = await ended;
  if (code !== 0) throw new Error(`it ended with ${code}`);
  return { ms: performance.now() - from };
}

function script(name) {
  return join(import.meta.dirname, "support", name);
}
