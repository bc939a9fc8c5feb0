import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { QUIRKS } from "./quirks.js";
import { IMAGE_OUTCOMES } from "./scenarios/scenario.js";
import { scenarios } from "./scenarios/scenarios.js";

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));
const running = new Set<ReturnType<typeof spawn>>();

afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const lines = createInterface(child.stdout);
  const ended = once(child, "close").then(([code]) => ({ code: code as number, stderr }));
  return { child, lines, ended };
}

/** A server on a free port, once it is ready. */
async function ready(...args: readonly string[]) {
  const server = start("--port", "0", ...args);
  const [line] = (await once(server.lines, "line")) as [string];
  return { ...server, line, url: line.replace(/^ready /, "") };
}

describe("the program", () => {
  test("says where it is ready in its first line, and answers there", async () => {
    const { line, url } = await ready();
    expect(line).toMatch(/^ready http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${url}/v3/images/custom/alinux2-image/stackevents`)).status).toBe(200);
  });

  test.each(["SIGTERM", "SIGINT"] as const)("ends with 0 on %s, though somebody is still connected", async (signal) => {
    const { child, url, ended } = await ready();
    const socket = connect(Number(new URL(url).port), "127.0.0.1").on("error", () => {});
    await once(socket, "connect");
    child.kill(signal);
    expect(await ended).toEqual({ code: 0, stderr: "" });
    socket.destroy();
  });

  test.each([
    [["--port", "70000"], '--port takes a whole number from 0 to 65535; it was "70000". See pcluster-api-mock --help.'],
    [["--speed", "fast"], '--speed takes a number, 0 or more; it was "fast". See pcluster-api-mock --help.'],
    [["--auth", "basic"], '--auth takes none or sigv4; it was "basic". See pcluster-api-mock --help.'],
    [
      ["--quirk", "nope=on"],
      `--quirk takes NAME=on or NAME=off, with NAME one of ${Object.keys(QUIRKS).join(", ")}; it was "nope=on". See pcluster-api-mock --help.`,
    ],
    [
      ["--scenario", "nope"],
      `--scenario takes a path or one of ${Object.keys(scenarios).join(", ")}; it was "nope". See pcluster-api-mock --help.`,
    ],
    [["--colour"], "Unknown option '--colour'. See pcluster-api-mock --help."],
  ])("refuses %j in one line, with 2", async (args, message) => {
    expect(await start(...args).ended).toEqual({ code: 2, stderr: `${message}\n` });
  });

  test("says so when its port is taken", async () => {
    const { url } = await ready();
    const { port } = new URL(url);
    expect(await start("--port", port).ended).toEqual({
      code: 1,
      stderr: `Port ${port} is taken. Choose another with --port, or --port 0 for a free one.\n`,
    });
  });
});

describe("a scenario file", () => {
  async function scenarioFile(text: string): Promise<string> {
    const file = join(await mkdtemp(join(tmpdir(), "scenario-")), "scenario.yaml");
    await writeFile(file, text);
    return file;
  }

  test("is what the server starts with", async () => {
    const { url } = await ready(
      "--scenario",
      await scenarioFile(
        "outcome: success\nimages:\n  - { imageId: mine, outcome: build-fails, startedMinutesAgo: 300 }\n",
      ),
    );
    const answer = await fetch(`${url}/v3/images/custom?imageStatus=FAILED`);
    expect(await answer.json()).toMatchObject({ images: [{ imageId: "mine" }] });
  });

  test("that is wrong is refused with the place and what may stand there", async () => {
    const file = await scenarioFile("outcome: perhaps\nimages: []\n");
    expect(await start("--scenario", file).ended).toEqual({
      code: 1,
      stderr: `The scenario ${file} is wrong in line 1, column 10 (/outcome): it must be equal to one of the allowed values (${IMAGE_OUTCOMES.join(",")}).\n`,
    });
  });
});

describe("a data file", () => {
  test("keeps what was accepted through a kill, and a restart answers as before", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "mock-data-")), "mock.sqlite");
    const first = await ready("--data", file, "--speed", "0");
    const imageConfiguration = "Build:\n  InstanceType: c5.xlarge\n  ParentImage: ami-0123456789abcdef0\n";
    const body = JSON.stringify({ imageId: "demo", imageConfiguration });
    const built = await fetch(`${first.url}/v3/images/custom`, {
      method: "POST",
      body,
      headers: { "content-type": "application/json" },
    });
    expect(built.status).toBe(202);
    const before = await (await fetch(`${first.url}/v3/images/custom/demo/stackevents`)).text();
    first.child.kill("SIGKILL");
    await first.ended;

    const second = await ready("--data", file, "--speed", "0", "--seed", "another");
    expect(await (await fetch(`${second.url}/v3/images/custom/demo/stackevents`)).text()).toBe(before);
  });

  test("that is none is refused", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "mock-data-")), "notes.txt");
    await writeFile(
      file,
      "these are notes, and no database, and long enough to be judged one or the other by whoever reads it\n".repeat(
        20,
      ),
    );
    const { code, stderr } = await start("--data", file).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^Could not use .+notes\.txt as the data file: .+ Name another file, or remove this one to start anew\.\n$/,
    );
  });
});
