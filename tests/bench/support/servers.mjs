import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The command line of each server, all run by the Node that runs this. */
export const mock = (...args) => [path("../../../apps/mock-server/dist/bin.js"), "--port", "0", ...args];
export const bare = (file) => [path("./bare-server.mjs"), file];
export const prism = (contract, port) => [
  path("../node_modules/@stoplight/prism-cli/dist/index.js"),
  "mock",
  "--port",
  String(port),
  contract,
];

/** Starts a server. @returns its URL, once one of its lines says where it listens */
export async function start(commandLine) {
  const child = spawn(process.execPath, commandLine, { stdio: ["ignore", "pipe", "ignore"], env: quiet() });
  const lines = createInterface(child.stdout);
  const url = await new Promise((resolve, reject) => {
    lines.on("line", (line) => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (found) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`${commandLine[0]} ended with ${code} before it was ready`)));
  });
  return {
    url,
    pid: child.pid,
    async stop() {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

/** No telemetry of what is compared with. */
function quiet() {
  return { ...process.env, SCARF_ANALYTICS: "false", DO_NOT_TRACK: "1" };
}
