import { describe, expect, test } from "vitest";
import { ExitCode } from "../../exit-codes.js";
import { anEvent, answer, BEGINNING, FAILING, imageService, SUCCEEDING, UNCLEARED } from "../testing/fake-stack.js";
import { run, STATE, type Given } from "../testing/fake-world.js";

const failing: Given = { fetch: imageService({ events: FAILING }) };
const succeeding: Given = { fetch: imageService({ events: SUCCEEDING, builtAfter: 80, goneAfter: 150 }) };
const uncleared: Given = { fetch: imageService({ events: UNCLEARED, builtAfter: 80 }) };
const endless: Given = { fetch: imageService({ events: BEGINNING }) };
const RECORDING = `${STATE}/image/demo/eu-west-1_2024-10-24T10-00-00-000Z_0b1c2d30-91f0-11ef-8a10-0a1b2c3d4e5f.jsonl`;

const lines = (text: string) => text.trimEnd().split("\n");
const jsonLines = (text: string) => lines(text).map((line): Record<string, unknown> => JSON.parse(line));

describe("what is printed", () => {
  test("each event is a line on stdout, oldest first, with its reason in full", async () => {
    const { stdout } = await run("image watch demo", failing);
    expect(lines(stdout).map((line) => line.split("  ").slice(0, 2).join(" "))).toEqual(
      FAILING.map(({ timestamp, resourceStatus }) => `${timestamp.slice(0, 19)}Z ${resourceStatus}`),
    );
    expect(stdout).toContain(FAILING[4]?.resourceStatusReason);
  });

  test("the verdict is on stderr, with the command to type next", async () => {
    const { stderr } = await run("image watch demo --heartbeat 0s", failing);
    expect(stderr).toMatch(
      /^demo failed because ParallelClusterImage .* failed!\nNext: pcluster-api image why demo\n$/,
    );
  });

  test("jsonl has the contract's events and then one result", async () => {
    const { stdout } = await run("image watch demo -o jsonl", succeeding);
    const values = jsonLines(stdout);
    expect(values.slice(0, -1)).toEqual(SUCCEEDING);
    expect(values.at(-1)).toMatchObject({
      record: "result",
      version: 1,
      imageId: "demo",
      region: "eu-west-1",
      outcome: "succeeded",
      exitCode: 0,
      amiId: "ami-0123456789abcdef0",
      events: 5,
      durationMs: 85_000,
    });
  });

  test("filters choose what is shown, and not what is recorded or judged", async () => {
    const { stdout, files, exitCode } = await run("image watch demo --failed", failing);
    expect(lines(stdout)).toHaveLength(3);
    expect(jsonLines(files.get(RECORDING) ?? "")).toHaveLength(FAILING.length + 1);
    expect(exitCode).toBe(ExitCode.Failed);
  });

  test("--quiet prints the AMI alone", async () => {
    const { stdout, stderr } = await run("image watch demo --quiet", succeeding);
    expect({ stdout, stderr }).toEqual({ stdout: "ami-0123456789abcdef0\n", stderr: "" });
  });

  test("--quiet still says why there is none", async () => {
    const { stdout, stderr } = await run("image watch demo --quiet", failing);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^demo failed because/);
  });

  test("relative times count from the first event", async () => {
    const { stdout } = await run("image watch demo --relative", failing);
    expect(lines(stdout)[4]).toMatch(/^\+01:25 {2}CREATE_FAILED/);
  });

  test("control characters of the service stay out of the terminal", async () => {
    const events = [
      anEvent(0, "demo", "CREATE_IN_PROGRESS"),
      anEvent(1, "Evil\u001b[2J", "CREATE_FAILED", { resourceStatusReason: "\u001b]0;title\u0007\u202e" }),
      anEvent(2, "demo", "CREATE_FAILED"),
    ];
    for (const command of ["watch", "why", "timeline"]) {
      const { stdout, stderr } = await run(`image ${command} demo`, { fetch: imageService({ events }) });
      // oxlint-disable-next-line no-control-regex -- these are what must not be there
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    }
  });

  test("silence is broken by a sign of life that says what is at work", async () => {
    const { stderr } = await run("image watch demo --timeout 3m --heartbeat 1m", endless);
    expect(stderr).toMatch(/^Still at work on ParallelClusterImage \(\d+m? ?\d*s?\); nothing new for 1m/);
  });
});

const table: readonly (readonly [what: string, line: string, given: Given, exitCode: number, said: RegExp])[] = [
  ["a build that succeeds", "image watch demo", succeeding, 0, /demo is built: ami-0123456789abcdef0\./],
  ["a build that fails", "image watch demo", failing, 1, /demo failed because/],
  [
    "a failed cleanup, the image being fine",
    "image watch demo",
    uncleared,
    0,
    /could not be cleared away: DeleteStackFunctionExecutionRole remained/,
  ],
  ["a failed cleanup with --strict", "image watch demo --strict", uncleared, 1, /demo is built/],
  [
    "a stack that vanishes without an image",
    "image watch demo",
    { fetch: imageService({ events: BEGINNING, goneAfter: 60 }) },
    3,
    /demo is gone/,
  ],
  [
    "an image that is deleted meanwhile",
    "image watch demo",
    { fetch: imageService({ events: SUCCEEDING, goneAfter: 120 }) },
    3,
    /has been deleted/,
  ],
  [
    "a deletion that is watched from its beginning",
    "image watch demo",
    {
      fetch: imageService({
        events: [anEvent(-9, "demo", "CREATE_FAILED"), anEvent(0, "demo", "DELETE_IN_PROGRESS")],
        goneAfter: 60,
      }),
    },
    0,
    /has been deleted/,
  ],
  [
    "an image that is not there",
    "image watch demo",
    { fetch: () => answer({ message: "No such" }, 404) },
    3,
    /answered 404/,
  ],
  ["no permission", "image watch demo", { fetch: () => answer({ Message: "not authorized" }, 403) }, 4, /403/],
  [
    "a bad region",
    "image watch demo -r nowhere",
    { fetch: () => answer({ message: "Bad Request: invalid" }, 400) },
    1,
    /400/,
  ],
  [
    "a service that never recovers",
    "image watch demo",
    { fetch: () => answer({ message: "Too Many Requests" }, 429) },
    5,
    /429/,
  ],
  ["time that is up", "image watch demo --timeout 5m", endless, 124, /Time was up after 5m; demo goes on/],
  [
    "a failure with --fail-fast",
    "image watch demo --fail-fast",
    { fetch: imageService({ events: FAILING.slice(0, 6) }) },
    1,
    /demo is failing because/,
  ],
  ["a name that cannot be one", "image watch de_mo", failing, 2, /"_" is not allowed/],
  ["a flag that nobody knows", "image watch demo --nope", failing, 2, /nope/],
  ["a length of time that is none", "image watch demo --timeout soon", failing, 2, /90s, 15m or 1h30m/],
  ["--fail-on-stall alone", "image watch demo --fail-on-stall", failing, 2, /give --stall-after, too/],
  ["a webhook that is no address", "image watch demo --webhook nope", failing, 2, /http:\/\//],
  ["no name", "image watch", failing, 2, /IMAGE/],
];

describe("the exit code", () => {
  test.each(table)("of %s", async (_what, line, given, exitCode, said) => {
    const ran = await run(line, given);
    expect({ exitCode: ran.exitCode, stderr: ran.stderr }).toEqual({ exitCode, stderr: expect.stringMatching(said) });
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });

  test("of an interruption is 130, at once, and what was seen is kept", async () => {
    const { exitCode, stderr, files, endedAt } = await run("image watch demo", {
      ...endless,
      onStdout: (stdout, world) => stdout.includes("ParallelClusterImage") && world.interrupt(),
    });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 130,
      stderr: "Interrupted; demo goes on without being watched.\nNext: pcluster-api image watch demo\n",
    });
    expect(jsonLines(files.get(RECORDING) ?? "")).toEqual(BEGINNING);
    expect(endedAt).toBeLessThan(Date.parse(BEGINNING[3]?.timestamp ?? "") + 10_000);
  });

  test("a service that is throttled for a while is waited for, and that is said once", async () => {
    const service = imageService({ events: FAILING });
    const { exitCode, stderr } = await run("image watch demo --heartbeat 0s", {
      fetch: (request, world) =>
        world.now() > Date.parse(FAILING[2]?.timestamp ?? "") && world.now() < Date.parse(FAILING[4]?.timestamp ?? "")
          ? answer({ message: "Too Many Requests" }, 429)
          : service(request, world),
    });
    expect(exitCode).toBe(ExitCode.Failed);
    expect(stderr.match(/It is asked again/g)).toHaveLength(1);
  });
});

describe("the recording", () => {
  test("has an event before it is shown", async () => {
    const shownTooEarly: string[] = [];
    await run("image watch demo", {
      ...failing,
      onStdout: (stdout, { files }) => {
        if (lines(stdout).length > lines(files.get(RECORDING) ?? "").length) shownTooEarly.push(stdout);
      },
    });
    expect(shownTooEarly).toEqual([]);
  });

  test("ends with the result", async () => {
    const { files } = await run("image watch demo", failing);
    expect(jsonLines(files.get(RECORDING) ?? "").at(-1)).toMatchObject({ record: "result", outcome: "failed" });
  });

  test("that was cut off is gone on with: only what is new is shown and added", async () => {
    const cut = `${BEGINNING.map((event) => JSON.stringify(event)).join("\n")}\n{"eventId":"torn`;
    const { stdout, stderr, files } = await run("image watch demo --heartbeat 0s", {
      ...failing,
      files: { [RECORDING]: cut },
    });
    expect(lines(stdout)).toHaveLength(3);
    expect(stderr).toContain("Going on after 4 events that were recorded before");
    expect(stderr).toContain("demo failed because ParallelClusterImage");
    const added = (files.get(RECORDING) ?? "").slice(cut.length + 1);
    expect(jsonLines(added).slice(0, -1)).toEqual(FAILING.slice(4));
  });

  test("that is complete is not written twice, and what it holds is shown anew", async () => {
    const first = await run("image watch demo", failing);
    const again = await run("image watch demo", { ...failing, files: Object.fromEntries(first.files) });
    expect(again.stdout).toBe(first.stdout);
    const events = jsonLines(again.files.get(RECORDING) ?? "").filter(({ eventId }) => eventId !== undefined);
    expect(events).toEqual(FAILING);
  });

  test("goes where --record says, and nowhere with --no-record", async () => {
    const there = await run("image watch demo --record /here", failing);
    expect([...there.files.keys()]).toEqual([RECORDING.replace(STATE, "/here")]);
    expect([...(await run("image watch demo --no-record", failing)).files.keys()]).toEqual([]);
  });

  test("that cannot be written is said once, and the watch goes on", async () => {
    const { exitCode, stderr } = await run("image watch demo", { ...failing, isDiskFull: true });
    expect(exitCode).toBe(ExitCode.Failed);
    expect(stderr.match(/Nothing is recorded any more: no space left on device\./g)).toHaveLength(1);
  });

  test("cannot be put elsewhere by what the service says", async () => {
    const stackId = "arn:aws:cloudformation:../..:1:stack/demo/../../etc/passwd";
    const events = [anEvent(0, "demo", "CREATE_FAILED", { stackId, physicalResourceId: stackId })];
    const { files } = await run("image watch demo", { fetch: imageService({ events }) });
    expect([...files.keys()]).toEqual([
      expect.stringMatching(/^\/state\/pcluster-api\/recordings\/image\/demo\/[\w-]+\.jsonl$/),
    ]);
  });
});

describe("a build that is stuck", () => {
  const log = [{ timestamp: "2024-10-24T10:00:30.000Z", message: "Configuration file: keep or replace? [Y/N]" }];

  test("is spoken of, with the last line of its log", async () => {
    const { stderr, exitCode } = await run("image watch demo --stall-after 5m --timeout 12m --heartbeat 0s", {
      fetch: imageService({ events: BEGINNING, log }),
    });
    expect(stderr).toContain("It seems to be stuck: no event and no line in the log for 5m");
    expect(stderr).toContain("keep or replace? [Y/N]");
    expect(exitCode).toBe(124);
  });

  test("ends the watch with --fail-on-stall", async () => {
    const { stderr, exitCode } = await run("image watch demo --stall-after 5m --fail-on-stall", {
      fetch: imageService({ events: BEGINNING }),
    });
    expect(exitCode).toBe(ExitCode.Failed);
    expect(stderr).toContain("There is no build log");
    expect(stderr).toContain("demo is stuck.");
  });

  test("is not one whose log goes on", async () => {
    const service = imageService({ events: BEGINNING });
    const { stderr } = await run("image watch demo --stall-after 5m --timeout 20m --heartbeat 0s", {
      fetch: (request, world) => {
        const { pathname } = new URL(request.url);
        const timestamp = new Date(world.now()).toISOString();
        if (pathname.endsWith("/logstreams"))
          return answer({ logStreams: [{ logStreamName: "3.12.0/1", creationTime: timestamp }] });
        if (pathname.includes("/logstreams/")) return answer({ events: [{ timestamp, message: "CC slurm.o" }] });
        return service(request, world);
      },
    });
    expect(stderr).not.toContain("stuck");
  });
});

describe("whoever wants to know", () => {
  test("runs a command for the outcome, with the result in variables and on its standard input", async () => {
    const { hooks } = await run(
      ["image", "watch", "demo", "--on-success", "deploy", "--on-failure", "page me"],
      failing,
    );
    expect(hooks.map(({ command }) => command)).toEqual(["page me"]);
    expect(hooks[0]?.env).toMatchObject({
      PCLUSTER_API_IMAGE_ID: "demo",
      PCLUSTER_API_OUTCOME: "failed",
      PCLUSTER_API_EXIT_CODE: "1",
      PCLUSTER_API_FAILED_RESOURCE: "ParallelClusterImage",
    });
    expect(JSON.parse(hooks[0]?.stdin ?? "")).toMatchObject({ record: "result", outcome: "failed" });
  });

  test("a command that fails is said, and changes nothing", async () => {
    const { exitCode, stderr } = await run("image watch demo --on-success deploy", { ...succeeding, hookStatus: 7 });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: expect.stringContaining("The command of --on-success ended with 7."),
    });
  });

  test("is posted the result", async () => {
    const { sent } = await run("image watch demo --webhook https://hooks.test/x", succeeding);
    const post = sent.find(({ url }) => url === "https://hooks.test/x");
    expect(post?.method).toBe("POST");
    expect(await post?.json()).toMatchObject({ record: "result", amiId: "ami-0123456789abcdef0" });
  });

  test.each<[string, () => Response | Promise<Response>, string]>([
    ["refuses", () => new Response("", { status: 500 }), "it answered 500"],
    [
      "cannot be reached",
      () => Promise.reject(new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED 127.0.0.1:1") })),
      "fetch failed: connect ECONNREFUSED 127.0.0.1:1",
    ],
  ])("a webhook that %s is said, and changes nothing", async (_what, respond, why) => {
    const service = imageService({ events: SUCCEEDING, builtAfter: 80, goneAfter: 150 });
    const { exitCode, stderr } = await run("image watch demo --webhook https://hooks.test/x", {
      fetch: (request, world) => (request.url.includes("hooks.test") ? respond() : service(request, world)),
    });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: expect.stringContaining(`The webhook was not told: ${why}.`),
    });
  });

  test("is not told of an interruption", async () => {
    const { hooks } = await run("image watch demo --on-failure page", {
      ...endless,
      onStdout: (_, world) => world.interrupt(),
    });
    expect(hooks).toEqual([]);
  });
});

describe("under GitHub Actions", () => {
  const env = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: "/summary.md" };

  test("a failure makes a summary and one annotation", async () => {
    const { stdout, stderr, files } = await run("image watch demo", { ...failing, env });
    expect(stderr.match(/^::error .*/gm)).toEqual([
      expect.stringMatching(/^::error title=demo%3A failed::demo failed because/),
    ]);
    expect(stdout).not.toContain("::error");
    expect(files.get("/summary.md")).toMatch(/^## demo\n\ndemo failed because[\s\S]*```mermaid\ngantt\n/);
  });

  test("success makes a summary alone", async () => {
    const { stderr, files } = await run("image watch demo", { ...succeeding, env });
    expect(stderr).not.toContain("::error");
    expect(files.get("/summary.md")).toContain("demo is built");
  });

  test("elsewhere nothing of it happens", async () => {
    const { stderr, files } = await run("image watch demo --no-record", failing);
    expect(stderr).not.toContain("::error");
    expect([...files.keys()]).toEqual([]);
  });
});

describe("the live view", () => {
  const screen = { columns: 80, rows: 24 };

  test("is drawn on a terminal, and no lines are printed", async () => {
    const { frames, stdout } = await run("image watch demo", { ...failing, isTTY: true, screen });
    expect(stdout).toBe("");
    expect(frames.length).toBeGreaterThan(10);
    expect(frames.at(-1)?.join("\n")).toContain("ParallelClusterImage");
  });

  test.each([
    ["in CI", { env: { CI: "true" }, isTTY: true, screen }],
    ["in a pipe", { screen }],
    ["on a terminal that can do nothing", { env: { TERM: "dumb" }, isTTY: true, screen }],
  ])("is not drawn %s", async (_where, where) => {
    const { frames, stdout } = await run("image watch demo", { ...failing, ...where });
    expect(frames).toEqual([]);
    expect(lines(stdout)).toHaveLength(FAILING.length);
  });

  test("is not drawn with --progress lines, and nothing is with none", async () => {
    const plain = await run("image watch demo --progress lines --color never", { ...failing, isTTY: true, screen });
    expect(lines(plain.stdout)).toHaveLength(FAILING.length);
    const none = await run("image watch demo --progress none", { ...failing, isTTY: true, screen });
    expect({ stdout: none.stdout, frames: none.frames }).toEqual({ stdout: "", frames: [] });
  });

  test("expects what was recorded of the same image before", async () => {
    const before = RECORDING.replace("2024-10-24", "2024-10-01");
    const result = { record: "result", outcome: "succeeded", durationMs: 600_000 };
    const files = { [before]: `${JSON.stringify(BEGINNING[0])}\n${JSON.stringify(result)}\n` };
    const { frames } = await run("image watch demo --timeout 1m", { ...endless, files, isTTY: true, screen });
    expect(frames.at(-2)?.[1]).toMatch(/left of 10m$/);
  });
});
