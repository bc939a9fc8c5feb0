import { describe, expect, test } from "vitest";
import { answer, FAILING, imageService, SUCCEEDING } from "../testing/fake-stack.js";
import { run, STARTED_AT, STATE, type Given } from "../testing/fake-world.js";

const at = new Date(STARTED_AT + 84_000).toISOString();
const log = [
  "checking for hwloc... yes",
  "STDERR: cannot find -lhwloc",
  "collect2: error: ld returned 1 exit status",
].map((message) => ({ timestamp: at, message }));
// The world stands still: all has happened.
const later = (given: Given): Given => ({
  ...given,
  fetch: (request, world) => given.fetch?.(request, { ...world, now: () => STARTED_AT + 600_000 }) ?? new Response(),
});
const failed = later({ fetch: imageService({ events: FAILING, log }) });
const recording = { "/rec.jsonl": FAILING.map((event) => `${JSON.stringify(event)}\n`).join("") };

describe("the answer", () => {
  test("is one sentence, the reason in full, what Image Builder said, the log, a hint, and what is hidden", async () => {
    const { stdout, exitCode } = await run("image why demo", failed);
    expect(exitCode).toBe(0);
    const paragraphs = stdout.trimEnd().split("\n\n");
    expect(paragraphs.map((paragraph) => paragraph.split("\n")[0])).toEqual([
      "demo failed because ParallelClusterImage (AWS::ImageBuilder::Image) could not be created: Document arn:aws:imagebuilder:eu-west-1:123456789012:component/demo/3.12.0/1 failed!",
      "Reason",
      "Image Builder",
      "Log 3.12.0/1",
      expect.stringMatching(/^Hint: /),
      "2 events that followed from it: hidden, --all shows them.",
    ]);
    expect(paragraphs[1]).toContain(FAILING[4]?.resourceStatusReason);
    expect(paragraphs[3]).toContain("cannot find -lhwloc");
  });

  test("shows with --all what followed", async () => {
    const { stdout } = await run("image why demo --all", failed);
    expect(stdout).toMatch(/What followed from it\n.*Resource creation cancelled\n.*failed to create/);
  });

  test("is one document as JSON", async () => {
    const { stdout } = await run("image why demo -o json", failed);
    expect(JSON.parse(stdout)).toMatchObject({
      record: "why",
      version: 1,
      imageId: "demo",
      rootCause: { logicalResourceId: "ParallelClusterImage" },
      log: { logStreamName: "3.12.0/1" },
    });
  });

  test("says where to read a log whose name the service cannot route", async () => {
    const unroutable = later({
      fetch: (request, world) =>
        /logstreams\/./.test(new URL(request.url).pathname)
          ? answer(
              {
                message:
                  "The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.",
              },
              404,
            )
          : imageService({ events: FAILING, log })(request, world),
    });
    const { stdout, exitCode } = await run("image why demo -r eu-west-1", unroutable);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      "aws logs get-log-events --log-group-name /aws/imagebuilder/ParallelClusterImage-demo --log-stream-name 3.12.0/1 --limit 100 --region eu-west-1",
    );
  });

  test("says what it means that there is no log", async () => {
    const { stdout } = await run("image why demo", later({ fetch: imageService({ events: FAILING }) }));
    expect(stdout).toContain("There is no build log: the build ended before its instance started.");
  });

  test("does not read the log with --no-log", async () => {
    const { sent } = await run("image why demo --no-log", failed);
    expect(sent.filter(({ url }) => url.includes("logstreams"))).toEqual([]);
  });
});

describe("without a failure", () => {
  test("says how things stand", async () => {
    const { stdout } = await run("image why demo", later({ fetch: imageService({ events: FAILING.slice(0, 4) }) }));
    expect(stdout).toBe("demo: nothing has failed so far; it is still at work. The image is BUILD_IN_PROGRESS.\n");
  });

  test("says of an image whose stack is gone that it was built", async () => {
    const { stdout, exitCode } = await run(
      "image why demo",
      later({ fetch: imageService({ events: SUCCEEDING, goneAfter: 90, builtAfter: 80 }) }),
    );
    expect({ stdout, exitCode }).toEqual({
      stdout:
        "demo: nothing failed, it is BUILD_COMPLETE. A build that succeeds deletes its stack, and the events with it.\n",
      exitCode: 0,
    });
  });
});

describe("a build of yesterday", () => {
  test("is read from a file, without asking the service", async () => {
    const { stdout, sent, exitCode } = await run("image why --from /rec.jsonl", { files: recording });
    expect({ asked: sent.length, exitCode }).toEqual({ asked: 0, exitCode: 0 });
    expect(stdout).toMatch(/^demo failed because ParallelClusterImage/);
  });

  test("is found among the recordings when the stack is gone", async () => {
    const path = `${STATE}/image/demo/eu-west-1_2024-10-24T10-00-00-000Z_x.jsonl`;
    const { stdout, stderr } = await run("image why demo", {
      files: { [path]: recording["/rec.jsonl"] },
      fetch: () => answer({ message: "CloudFormation Stack for Image demo does not exist." }, 404),
    });
    expect(stdout).toMatch(/^demo failed because ParallelClusterImage/);
    expect(stderr).toBe(`The stack of demo is gone; this is from the recording ${path}.\n`);
  });
});

const table: readonly (readonly [what: string, line: string, given: Given, exitCode: number, said: RegExp])[] = [
  ["neither a name nor a file", "image why", {}, 2, /Say which image, or give a recording with --from FILE/],
  [
    "a file that is not there",
    "image why --from /nope",
    {},
    2,
    /Could not read \/nope, given as --from: there is no such file/,
  ],
  [
    "a file of something else",
    "image why --from /x",
    { files: { "/x": "hello" } },
    2,
    /There are no stack events in \/x/,
  ],
  ["an image that is not there", "image why demo", { fetch: () => answer({ message: "no" }, 404) }, 3, /404/],
  ["no permission", "image why demo", { fetch: () => answer({ message: "no" }, 403) }, 4, /403/],
  ["a broken service", "image why demo", { fetch: () => answer({ message: "no" }, 500) }, 5, /500/],
];

test.each(table)("%s ends with its exit code and says what to do", async (_what, line, given, exitCode, said) => {
  const ran = await run(line, given);
  expect(ran).toMatchObject({ exitCode, stderr: expect.stringMatching(said) });
});

test("the commands of a cluster are the same", async () => {
  const { stdout, exitCode } = await run("cluster why --from /rec.jsonl", { files: recording });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^demo failed because/);
});
