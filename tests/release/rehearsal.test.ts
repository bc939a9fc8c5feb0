import { spawn } from "node:child_process";
import { cp, mkdtemp, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, inject, test } from "vitest";
import { bareEnvironment, run } from "./run.ts";

const { env } = inject("registry");
const [{ version } = { version: "" }] = inject("packages");
const consumers = join(import.meta.dirname, "consumers");

const emptyFolder = () => mkdtemp(join(inject("scratch"), "consumer-"));

const IMAGE = "Build: { InstanceType: c5.xlarge, ParentImage: ami-0123456789abcdef0 }\n";

/** How many types TypeScript may make for a program of fifty lines: what an editor does again with every key that is pressed. */
const INSTANTIATIONS = 300_000;

/** How the two package managers are asked for the same. */
const managers = {
  npm: { install: ["npm", "install", "--no-audit", "--no-fund"], run: ["npx", "--no", "--"] },
  pnpm: { install: ["pnpm", "add"], run: ["pnpm", "exec"] },
} as const;

test("`npx` alone runs the mock server, and the CLI that watches a build on it until it has failed", async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, "image.yaml"), IMAGE);
  const mockServer = ["@pcluster-api/mock-server", "--port", "0", "--speed", "0", "--scenario", "build-fails"];
  await using mock = await start(mockServer, folder);
  const url = (await mock.line(/^ready /)).slice("ready ".length);
  const asking = { PCLUSTER_API_URL: url };
  const build = ["build-image", "--image-id", "demo", "--image-configuration", "image.yaml"];
  await run("npx", ["--yes", "@pcluster-api/cli", ...build], { cwd: folder, env: { ...env, ...asking } });
  await using watch = await start(["@pcluster-api/cli", "image", "watch", "demo", "--interval", "1s"], folder, asking);
  // The clock stands still until somebody is watching.
  await watch.line(/CREATE_IN_PROGRESS +demo/);
  const turned = await fetch(`${url}/_mock/clock`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ advance: "2h" }),
  });
  expect(turned.status).toBe(200);
  await watch.line(/CREATE_FAILED +ParallelClusterImage/);
  expect(await watch.exitCode).toBe(1);
});

test.each(Object.entries(managers))(
  "%s installs the CLI in an empty folder, and its program runs",
  async (_name, manager) => {
    const folder = await emptyFolder();
    await writeFile(join(folder, "package.json"), "{}\n");
    await command([...manager.install, "@pcluster-api/cli"], folder);
    expect(await command([...manager.run, "pcluster-api", "--version"], folder)).toContain(version);
  },
);

test("without the optional AWS credentials, the CLI installs to no more than 6 MB", async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, "package.json"), "{}\n");
  await command([...managers.npm.install, "--omit=optional", "@pcluster-api/cli"], folder);
  const bytes = await sizeOf(join(folder, "node_modules"));
  console.log(`@pcluster-api/cli: ${(bytes / 1e6).toFixed(2)} MB installed without optional packages`);
  expect(bytes).toBeLessThanOrEqual(6_000_000);
});

test.each(Object.entries(managers))(
  "what %s installs compiles for TypeScript's `nodenext` and `bundler`, and runs",
  async (_name, manager) => {
    const folder = await emptyFolder();
    await cp(consumers, folder, { recursive: true });
    await command(
      [
        ...manager.install,
        "@pcluster-api/client",
        "@pcluster-api/mock-server",
        "@pcluster-api/types",
        "@pcluster-api/spec",
      ],
      folder,
    );
    const tsc = join(import.meta.dirname, "node_modules/typescript/bin/tsc");
    for (const project of ["tsconfig.bundler.json", "tsconfig.nodenext.json"]) {
      const said = await run(process.execPath, [tsc, "--project", project, "--extendedDiagnostics"], { cwd: folder });
      const [, instantiations] = /^Instantiations:\s+(\d+)$/m.exec(said) ?? [];
      expect(Number(instantiations)).toBeLessThan(INSTANTIATIONS);
    }
    expect(await run(process.execPath, ["out/why-did-it-fail.js"], { cwd: folder })).toMatch(
      /^BUILD_FAILED\nParallelClusterImage\n3\.1\.0 \d+ operations\n$/,
    );
  },
);

function command([program = "", ...words]: readonly string[], cwd: string): Promise<string> {
  return run(program, words, { cwd, env });
}

/** Bytes of all files in a folder. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map(async (file) => (await stat(file)).size))).reduce((sum, size) => sum + size, 0);
}

/** Starts a program with npx, in a process group of its own. */
async function start(words: readonly string[], cwd: string, more: Readonly<Record<string, string>> = {}) {
  const options = { cwd, env: { ...bareEnvironment(), ...env, ...more }, detached: true } as const;
  const child = spawn("npx", ["--yes", ...words], { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const exitCode = new Promise<number | null>((resolve) => child.once("close", resolve));
  const lines: string[] = [];
  const said = new EventTarget();
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on("line", (line) => {
      lines.push(line);
      said.dispatchEvent(new Event("line"));
    });
  return {
    exitCode,
    /** The first line that matches, now or later. @throws with all that was said, when it ends without one */
    line: (pattern: RegExp) =>
      new Promise<string>((resolve, reject) => {
        const look = () => {
          const found = lines.find((line) => pattern.test(line));
          if (found !== undefined) resolve(found);
        };
        said.addEventListener("line", look);
        look();
        void exitCode.then(() => reject(new Error(`${words.join(" ")} never said ${pattern}:\n${lines.join("\n")}`)));
      }),
    [Symbol.asyncDispose]: async () => {
      // npx does not hand signals on: the whole group ends, if it has not.
      if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid);
      await exitCode;
    },
  };
}
