import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { run } from "./run.ts";

// Where no Docker engine is, the steps of the Dockerfile are taken by hand: what its build stage runs is run here, and what
// its image runs is started from what that made. CI builds the image itself.
const root = fileURLToPath(new URL("../..", import.meta.url));
const dockerfile = (await readFile(join(root, "apps/mock-server/Dockerfile"), "utf8")).replaceAll("\\\n", "");
const [build = "", image = ""] = dockerfile.split(/^FROM /m).slice(1);
const app = join(inject("scratch"), "app");

/** A port that nobody listens on: in a container 4010 is free, on this machine it may not be. */
const port = await new Promise<number>((resolve) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const { port: free } = probe.address() as AddressInfo;
    probe.close(() => resolve(free));
  });
});

/** The words of an instruction in its JSON form, with what stands in for the image's folder and port. */
function exec(instruction: string): string[] {
  const [, words = ""] = new RegExp(`^${instruction}.*?(\\[.*\\])$`, "m").exec(image) ?? [];
  return (JSON.parse(words) as string[])
    .map((word) => word.replace(/^\/app/, app).replace("4010", String(port)))
    .slice(1);
}

test("what the Dockerfile builds starts as its image does, is found healthy by its check, and unhealthy once it has ended", async () => {
  for (const [, command = ""] of build.matchAll(/^RUN (.*)$/gm))
    await run("bash", ["-c", command.replace(/\/app$/, app)], { cwd: root });
  const check = () => run(process.execPath, exec("HEALTHCHECK"), { cwd: app });

  const server = spawn(process.execPath, exec("ENTRYPOINT"), { cwd: app, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve) => server.once("close", resolve));
  const [ready] = (await once(createInterface(server.stdout), "line")) as [string];
  expect(ready).toMatch(/^ready http:/);
  await expect(check()).resolves.toBe("");

  server.kill("SIGTERM");
  expect(await ended).toBe(0);
  await expect(check()).rejects.toThrow("ended with 1");
});

test("the image runs as a user who is nobody special", () => {
  expect(image).toMatch(/^USER (?!root|0)\w+$/m);
});
