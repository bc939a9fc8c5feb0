#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import packageJson from "../package.json" with { type: "json" };
import type { Output } from "./context.js";
import { ExitCode } from "./exit-codes.js";
import { main } from "./main.js";

// Whoever read our output, `head` say, has seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? ExitCode.Success : ExitCode.Failed),
);

const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort());

process.exitCode = await main(process.argv.slice(2), {
  version: packageJson.version,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  env: process.env,
  fetch: (request) => fetch(request),
  sleep: (ms, signal) => setTimeout(ms, undefined, signal && { signal }),
  readFile: (path) => (path === "-" ? text(process.stdin) : readFile(path, "utf8")),
  signal: interrupted.signal,
});

function output(stream: NodeJS.WriteStream): Output {
  return {
    isTTY: stream.isTTY,
    write: (data) => new Promise((resolve) => stream.write(data, () => resolve())),
  };
}
