// `npm start`: builds, starts the mock server on a free port, and shows the events of its seed image through the CLI.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cli = ["apps/cli/dist/bin.js", "get-image-stack-events", "--image-id", "alinux2-image", "--region", "us-east-1"];

build();
const { server, url } = await startMockServer();
const exitCode = showEvents();
server.kill();
await once(server, "exit");
if (exitCode === 0) showWhatToTryNext();
process.exit(exitCode);

function showEvents() {
  console.error(`The mock server is at ${url}. Asking it what its seed image is doing:\n`);
  const args = [...cli, "--endpoint-url", url, "--output", "table"];
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1;
}

function build() {
  // Only what goes wrong is worth reading here.
  const rooms = ["@pcluster-api/cli", "@pcluster-api/mock-server"].map((name) => `--filter=${name}`);
  const args = ["run", "build", ...rooms, "--output-logs=errors-only"];
  console.error("Building …");
  const built = spawnSync("turbo", args, { cwd: root, encoding: "utf8", shell: process.platform === "win32" });
  if (built.status === 0) return;
  console.error(`${built.stdout}${built.stderr}\nThe build failed; what went wrong is above.`);
  process.exit(1);
}

/** Waits for the server's first line, `ready URL`. */
async function startMockServer() {
  const child = spawn(process.execPath, ["apps/mock-server/dist/bin.js", "--port", "0"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const firstLine = await Promise.race([once(createInterface(child.stdout), "line"), once(child, "exit")]);
  const ready = /^ready (\S+)$/.exec(String(firstLine[0]));
  if (!ready) {
    console.error("The mock server did not start; what it said is above.");
    process.exit(1);
  }
  return { server: child, url: ready[1] };
}

function showWhatToTryNext() {
  console.log(`
Try next:
  npm run mock -- --speed 600        a mock server at http://127.0.0.1:4010 where ten minutes go by in a second
  npm run cli -- list-images --image-status FAILED --endpoint-url http://127.0.0.1:4010        (in a second terminal)
  npm run cli -- --help              a command for every operation of the API`);
}
