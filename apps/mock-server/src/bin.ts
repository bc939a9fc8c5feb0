#!/usr/bin/env node
import { createRequire } from "node:module";
import { main } from "./main.js";

const { version } = createRequire(import.meta.url)("../package.json") as { version: string };

const stopped = new Promise((resolve) => {
  process.once("SIGINT", resolve);
  process.once("SIGTERM", resolve);
});

/** A late answer alone does not keep the process alive. */
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms).unref());

const { stdout, stderr } = process;
process.exitCode = await main(process.argv.slice(2), { stdout, stderr, version, now: Date.now, sleep, stopped });
