#!/usr/bin/env node
import packageJson from "../package.json" with { type: "json" };
import type { Context, Output } from "./context.js";
import { ExitCode } from "./exit-codes.js";
import { readSmallFile } from "./process/read-small-file.js";

const argv = process.argv.slice(2);

// Whoever read our output, `head` say, has seen enough. Nobody listening to what is said about it changes nothing.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? ExitCode.Success : ExitCode.Failed),
);
process.stderr.on("error", () => {});

// The version is asked for by scripts, which wait for it: nothing else is loaded.
if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-v"))
  process.stdout.write(`${packageJson.version}\n`);
else process.exitCode = await run();

async function run(): Promise<number> {
  const { main } = await import("./main.js");
  return main(argv, processContext());
}

function processContext(): Context {
  const interrupted = new AbortController();
  process.once("SIGINT", () => interrupted.abort());
  return {
    version: packageJson.version,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    env: process.env,
    platform: process.platform,
    now: Date.now,
    utcOffsetMinutes: (instant) => -new Date(instant).getTimezoneOffset(),
    fetch: (request) => fetch(request),
    sleep: async (ms, signal) => {
      const { setTimeout } = await import("node:timers/promises");
      return setTimeout(ms, undefined, signal && { signal });
    },
    readFile: async (path) => (await import("./process/read-text.js")).readText(path),
    files: {
      read: readSmallFile,
      write: async (path, text) => (await import("./process/write-small-file.js")).writeSmallFile(path, text),
    },
    staySmall: async () => (await import("./process/stay-small.js")).staySmall(),
    loadMachine: async () => (await import("./machine/node-machine.js")).nodeMachine,
    signal: interrupted.signal,
  };
}

function output(stream: NodeJS.WriteStream): Output {
  return {
    isTTY: stream.isTTY,
    columns: stream.columns,
    write: (data) => new Promise((resolve) => stream.write(data, () => resolve())),
  };
}
