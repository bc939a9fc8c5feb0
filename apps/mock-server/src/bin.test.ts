import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
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
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const lines = createInterface(child.stdout);
  const ended = once(child, "close").then(([code]) => ({ code: code as number, stderr }));
  return { child, lines, ended, stdout: () => stdout };
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
    [["--report", "xml"], '--report takes junit or json; it was "xml". See pcluster-api-mock --help.'],
    [
      ["--gateway-skew", "soon"],
      '--gateway-skew takes a duration such as 10m or -90s; it was "soon". See pcluster-api-mock --help.',
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

const imageConfiguration = "Build:\n  InstanceType: c5.xlarge\n  ParentImage: ami-0123456789abcdef0\n";

function post(url: string, body: unknown, headers: Record<string, string> = {}) {
  const sent = { "content-type": "application/json", ...headers };
  return fetch(url, { method: "POST", body: JSON.stringify(body), headers: sent });
}

describe("a data file", () => {
  test("keeps what was accepted through a kill, and a restart answers as before", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "mock-data-")), "mock.sqlite");
    const first = await ready("--data", file, "--speed", "0");
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

  test("loses no command that was acknowledged, whenever the process is killed, and finds the clock where it was", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "mock-data-")), "mock.sqlite");
    const acknowledged: string[] = [];
    const args = ["--data", file, "--speed", "0", "--scenario", "empty"];
    let turned = "";
    for (const [round, kills] of [3, 17, 41].entries()) {
      const { child, url, ended } = await ready(...args);
      const clock = await post(`${url}/_mock/clock`, { advance: 60 + round });
      turned = ((await clock.json()) as { now: string }).now;
      // Several callers at once; the process is killed in the midst of them, when so many have been answered.
      const callers = Array.from({ length: 4 }, async (_caller, caller) => {
        for (let index = 0; ; index += 1) {
          const imageId = `r${round}-c${caller}-${index}`;
          const built = await post(`${url}/v3/images/custom`, { imageId, imageConfiguration }).catch(() => undefined);
          if (!built) return;
          expect(built.status).toBe(202);
          acknowledged.push(imageId);
          if (acknowledged.filter((id) => id.startsWith(`r${round}-`)).length === kills) child.kill("SIGKILL");
        }
      });
      await Promise.all(callers);
      await ended;
    }

    const { url } = await ready(...args);
    expect(await (await fetch(`${url}/_mock/clock`)).json()).toMatchObject({ now: turned });
    const { commands } = (await (await fetch(`${url}/_mock/state`)).json()) as { commands: { imageId: string }[] };
    expect(commands.map(({ imageId }) => imageId)).toEqual(expect.arrayContaining(acknowledged));
    const last = acknowledged.at(-1) ?? "";
    expect((await fetch(`${url}/v3/images/custom/${last}`)).status).toBe(200);
  });

  test("keeps namespaces and fault rules, too", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "mock-data-")), "mock.sqlite");
    const headers = { "x-mock-namespace": "other" };
    const first = await ready("--data", file, "--scenario", "empty");
    await post(`${first.url}/v3/images/custom`, { imageId: "demo", imageConfiguration }, headers);
    await post(`${first.url}/_mock/faults`, { fault: "502x2" }, headers);
    expect((await fetch(`${first.url}/v3/images/custom/demo`, { headers })).status).toBe(502);
    first.child.kill("SIGKILL");
    await first.ended;
    const { url } = await ready("--data", file, "--scenario", "empty");
    expect((await fetch(`${url}/v3/images/custom/demo`, { headers })).status).toBe(502);
    expect((await fetch(`${url}/v3/images/custom/demo`, { headers })).status).toBe(200);
    expect((await fetch(`${url}/v3/images/custom/demo`)).status).toBe(404);
  });

  test("serves one server at a time", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "mock-data-")), "mock.sqlite");
    await ready("--data", file);
    expect(await start("--port", "0", "--data", file).ended).toEqual({
      code: 1,
      stderr: `Could not use ${file} as the data file: another server has it open. End that one first, or name another file: each server keeps its own.\n`,
    });
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

describe("what breaks the contract", () => {
  const broken = "/v3/images/custom?imageStatus=nope";

  test("is said on stderr, with the rule and where it stands", async () => {
    const { child, url, ended } = await ready();
    await fetch(url + broken);
    await fetch(`${url}/v4`);
    child.kill("SIGTERM");
    const { code, stderr } = await ended;
    expect(code).toBe(0);
    expect(stderr.split("\n")).toEqual([
      'request breaks the contract: ListImages: query imageStatus: must be equal to one of the allowed values: AVAILABLE, PENDING, FAILED (enum, #/components/schemas/ImageStatusFilteringOption/enum); it was "nope" [GET /v3/images/custom?imageStatus=nope]',
      "unknown route: GET /v4: no operation of the contract has this path; the gateway answers as to an unsigned request (route, #/paths) [GET /v4]",
      "",
    ]);
  });

  test("is said ten times, and then only counted", async () => {
    const { child, url, ended, stdout } = await ready("--report", "json");
    for (let index = 0; index < 15; index += 1) await fetch(url + broken);
    child.kill("SIGTERM");
    const { stderr } = await ended;
    expect(stderr.trimEnd().split("\n")).toHaveLength(10);
    expect(stderr).toMatch(/\(further ones are only counted\)\n$/);
    expect(JSON.parse(stdout().split("\n").slice(1).join("\n"))).toMatchObject({
      operations: { ListImages: 15 },
      findings: [{ place: "query imageStatus", count: 15 }],
    });
  });

  test.each([
    ["broken", broken, 1],
    ["kept", "/v3/images/custom?imageStatus=FAILED", 0],
  ])("ends the server, where it is told to: the contract is %s", async (_what, path, code) => {
    const { child, url, ended } = await ready("--fail-on-violation");
    await fetch(url + path);
    child.kill("SIGTERM");
    expect((await ended).code).toBe(code);
  });

  test("is written to a file as JUnit", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "mock-report-")), "junit.xml");
    const { child, url, ended, stdout } = await ready(`--report=junit=${file}`);
    await fetch(url + broken);
    child.kill("SIGTERM");
    await ended;
    expect(await readFile(file, "utf8")).toContain(
      '<testcase classname="ListImages" name="GET query imageStatus: enum">',
    );
    expect(stdout()).toMatch(/^ready \S+\n$/);
  });

  test("that cannot be written is said", async () => {
    const { child, ended } = await ready("--report", "json=/nowhere/report.json");
    child.kill("SIGTERM");
    const { code, stderr } = await ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Could not write the report to \/nowhere\/report\.json: ENOENT/);
  });
});

test("the gateway's clock can be wrong on purpose", async () => {
  const { url } = await ready("--gateway-skew=-1d");
  const date = Date.parse((await fetch(`${url}/v3/clusters`)).headers.get("date") ?? "");
  expect(date).toBeLessThan(Date.now() - 86_000_000);
});
