import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { answer, BEGINNING, FAILING, imageService, SUCCEEDING, UNCLEARED } from "../testing/fake-stack.js";
import { run, STARTED_AT, type Given } from "../testing/fake-world.js";

const jsonl = (events: readonly object[]) => events.map((event) => `${JSON.stringify(event)}\n`).join("");
const stack = (imageId: string, imageBuildStatus: string, cloudformationStackStatus: string) => ({
  imageId,
  imageBuildStatus,
  cloudformationStackStatus,
  cloudformationStackArn: "arn:aws:cloudformation:eu-west-1:123456789012:stack/x/y",
  region: "eu-west-1",
  version: "3.12.0",
});
const LISTS: Readonly<Record<string, readonly object[]>> = {
  AVAILABLE: [
    {
      imageId: "left",
      imageBuildStatus: "BUILD_COMPLETE",
      ec2AmiInfo: { amiId: "ami-1" },
      region: "eu-west-1",
      version: "3.12.0",
    },
  ],
  PENDING: [stack("busy", "BUILD_IN_PROGRESS", "CREATE_IN_PROGRESS")],
  FAILED: [stack("broken", "BUILD_FAILED", "CREATE_FAILED"), stack("left", "DELETE_FAILED", "DELETE_FAILED")],
};
const lists: NonNullable<Given["fetch"]> = (request) => {
  const { searchParams, pathname } = new URL(request.url);
  if (pathname.endsWith("/stackevents")) return answer({ events: UNCLEARED.toReversed() });
  const region = searchParams.get("region");
  if (region === "us-east-1") return answer({ message: "Too Many Requests" }, 429);
  if (region !== null && region !== "eu-west-1")
    return answer({ message: `Bad Request: invalid or unsupported region '${region}'` }, 400);
  return answer({ images: LISTS[searchParams.get("imageStatus") ?? ""] ?? [] });
};

describe("image ls", () => {
  test("merges all states, each image once; the one with its AMI says what it is", async () => {
    const { stdout, sent } = await run("image ls -o jsonl", { fetch: lists });
    expect(sent).toHaveLength(Object.keys(LISTS).length);
    const images = stdout
      .trimEnd()
      .split("\n")
      .map((line): Record<string, unknown> => JSON.parse(line));
    expect(
      images.map(({ imageId, imageBuildStatus, cloudformationStackStatus }) => [
        imageId,
        imageBuildStatus,
        cloudformationStackStatus,
      ]),
    ).toEqual([
      ["broken", "BUILD_FAILED", "CREATE_FAILED"],
      ["busy", "BUILD_IN_PROGRESS", "CREATE_IN_PROGRESS"],
      ["left", "BUILD_COMPLETE", "DELETE_FAILED"],
    ]);
  });

  test("shows what failed alone with --failed", async () => {
    const { stdout } = await run("image ls --failed -o jsonl --query images[].imageId", { fetch: lists });
    expect(stdout.trim()).toBe('"broken"');
  });

  test("lists the regions that answer, names those that do not, and ends like them", async () => {
    const { stdout, stderr, exitCode } = await run("image ls --regions eu-west-1,us-east-1", { fetch: lists });
    expect(exitCode).toBe(5);
    expect(stdout).toContain("broken");
    expect(stderr).toMatch(/^us-east-1: ListImages was answered 429/);
  });

  test("leaves out of all regions those that the service does not know", async () => {
    const { stderr, exitCode } = await run("image ls --regions all", {
      fetch: (request, world) => (request.url.includes("us-east-1") ? answer({ images: [] }) : lists(request, world)),
    });
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  });

  test("says that there are none", async () => {
    const { stdout, stderr } = await run("image ls", { fetch: () => answer({ images: [] }) });
    expect({ stdout, stderr }).toEqual({ stdout: "", stderr: "No images.\n" });
  });
});

describe("image doctor", () => {
  test("names the stack, what could not be deleted, and the command that does it", async () => {
    const { stdout, exitCode } = await run("image doctor", { fetch: lists });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^left \(eu-west-1\): its stack is DELETE_FAILED; the image is fine\.\n {2}DeleteStackFunctionExecutionRole: Internal Failure\n/,
    );
    expect(stdout).toContain("Next: aws cloudformation delete-stack --stack-name left --region eu-west-1");
    expect(stdout).not.toContain("broken");
  });

  test("ends with 1 with --strict, and 0 where nothing is left", async () => {
    expect((await run("image doctor --strict", { fetch: lists })).exitCode).toBe(1);
    const clean = await run("image doctor --strict", { fetch: () => answer({ images: [] }) });
    expect(clean).toMatchObject({ exitCode: 0, stdout: "No stacks are left over.\n" });
  });
});

describe("image build", () => {
  const files = {
    "image.yaml": "Image: { Name: from-file }\nBuild: {}\n",
    "bad name.yaml": "Build: {}\n",
    "gpu.yaml": ": not yaml : [",
  };
  const image = stack("demo", "BUILD_IN_PROGRESS", "CREATE_IN_PROGRESS");
  const accepts =
    (service = imageService({ events: FAILING })): NonNullable<Given["fetch"]> =>
    (request, world) =>
      request.method === "POST" ? answer({ image }, 202) : service(request, world);

  test("starts the build and says how to watch it", async () => {
    const { stdout, stderr, sent } = await run("image build demo -c image.yaml --rollback --suppress-validators ALL", {
      files,
      fetch: accepts(),
    });
    expect(stdout).toBe("demo: BUILD_IN_PROGRESS\n");
    expect(stderr).toBe("Next: pcluster-api image watch demo --region eu-west-1\n");
    expect(new URL(sent[0]?.url ?? "").search).toBe("?suppressValidators=ALL&rollbackOnFailure=true");
    expect(await sent[0]?.json()).toEqual({ imageId: "demo", imageConfiguration: files["image.yaml"] });
  });

  test("takes the id as build-image does, too", async () => {
    const { sent } = await run("image build -i demo -c image.yaml", { files, fetch: accepts() });
    expect(await sent[0]?.json()).toMatchObject({ imageId: "demo" });
  });

  test.each([
    ["two ids", "demo -i other", "The image is called both demo and, with --image-id, other: give one."],
    ["what only a watch heeds", "demo --timeout 2h", /^--timeout is of a watch: give --watch, too/],
    ["a filter of a watch", "demo --failed", /^--failed is of a watch/],
  ])("refuses %s before anything is sent", async (_what, words, said) => {
    const { exitCode, sent, stderr } = await run(`image build ${words} -c image.yaml`, { files, fetch: accepts() });
    expect({ exitCode, sent: sent.length }).toEqual({ exitCode: 2, sent: 0 });
    expect(stderr).toMatch(said);
  });

  test.each([
    ["its configuration", "image.yaml", "from-file"],
    ["the file, where that says nothing", "gpu.yaml", "gpu"],
  ])("calls the image after %s when no id is given", async (_what, file, imageId) => {
    const { sent, stderr } = await run(`image build -c ${file}`, { files, fetch: accepts() });
    expect(await sent[0]?.json()).toMatchObject({ imageId });
    expect(stderr).toContain(`The image is called ${imageId}, after its configuration.`);
  });

  test("watches with --watch, and ends like the watch", async () => {
    const { exitCode, stdout, stderr } = await run("image build demo -c image.yaml --watch -o jsonl", {
      files,
      fetch: accepts(),
    });
    expect(exitCode).toBe(1);
    expect(stdout.trimEnd().split("\n")).toHaveLength(FAILING.length + 1);
    expect(stderr).toContain("demo failed because");
  });

  test("gives the next step the AMI alone with --watch --quiet", async () => {
    const fetch = accepts(imageService({ events: SUCCEEDING, builtAfter: 80, goneAfter: 120 }));
    const { stdout, stderr } = await run("image build demo -c image.yaml --watch --quiet", { files, fetch });
    expect({ stdout, stderr }).toEqual({ stdout: "ami-0123456789abcdef0\n", stderr: "" });
  });

  test("looks for the build when the gateway gave up, which the service may not have", async () => {
    const service = imageService({ events: FAILING });
    const { exitCode, stderr, sent } = await run("image build demo -c image.yaml --watch", {
      files,
      fetch: (request, world) =>
        request.method === "POST" ? answer({ message: "Endpoint request timed out" }, 504) : service(request, world),
    });
    expect(stderr).toContain("It may have been accepted: ask DescribeImage. It is looked for.");
    expect(sent.filter(({ method }) => method === "POST")).toHaveLength(1);
    expect(exitCode).toBe(1);
  });

  test("a dry run that would succeed ends with 0", async () => {
    const { exitCode, stderr, sent } = await run("image build demo -c image.yaml --dry-run", {
      files,
      fetch: () => answer({ message: "Request would have succeeded, but DryRun flag is set." }, 412),
    });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: "demo: the build would be accepted. Nothing was started.\n",
    });
    expect(sent[0]?.url).toContain("dryrun=true");
  });

  test("findings are printed, of a build that is accepted and of one that is not", async () => {
    const finding = { level: "WARNING", type: "UrlValidator", message: "odd" };
    const accepted = await run("image build demo -c image.yaml", {
      files,
      fetch: () => answer({ image, validationMessages: [finding] }, 202),
    });
    expect(accepted.stderr).toContain("  WARNING UrlValidator: odd\n");
    const refused = await run("image build demo -c image.yaml", {
      files,
      fetch: () => answer({ message: "Configuration is invalid", configurationValidationErrors: [finding] }, 400),
    });
    expect(refused).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("  WARNING UrlValidator: odd\n") });
  });

  test.each([
    ["a file that is not there", "image build -c nope.yaml", /Could not read nope\.yaml, given as --config/],
    ["a name that cannot be one", ["image", "build", "-c", "bad name.yaml"], /give one, as in image build my-image/],
    ["no configuration", "image build demo", /config/],
  ])("%s ends with 2, and nothing is sent", async (_what, line, said) => {
    const { exitCode, stderr, sent } = await run(line, { files });
    expect({ exitCode, stderr, sent: sent.length }).toEqual({
      exitCode: 2,
      stderr: expect.stringMatching(said),
      sent: 0,
    });
  });
});

describe("image compare", () => {
  test("says what became slower, what changed most first", async () => {
    const slower = FAILING.map((event) =>
      event.resourceStatus === "CREATE_FAILED"
        ? { ...event, timestamp: new Date(Date.parse(event.timestamp) + 60_000).toISOString() }
        : event,
    );
    const files = { "/a.jsonl": jsonl(FAILING.slice(0, 5)), "/b.jsonl": jsonl(slower.slice(0, 5)) };
    const { stdout } = await run("image compare /a.jsonl /b.jsonl", { files });
    expect(stdout).toBe(
      [
        "RESOURCE              /a.jsonl  /b.jsonl  CHANGE",
        "ParallelClusterImage  1m        2m        +1m",
        "Role                  18s       18s       same",
        "",
      ].join("\n"),
    );
  });
});

describe("image wait", () => {
  const describes = (status: string) => () => answer({ imageId: "demo", imageBuildStatus: status });

  test("says what was seen of what can no longer come, and where to look", async () => {
    expect(await run("image wait demo -r eu-west-1", { fetch: describes("BUILD_FAILED") })).toMatchObject({
      exitCode: 1,
      stderr:
        "demo: BUILD_FAILED\ndemo can no longer become built; seen: BUILD_FAILED × 1.\nNext: pcluster-api image why demo --region eu-west-1\n",
    });
  });

  test("ends with 124 when time is up, and with 5 when the service did not answer by then", async () => {
    expect(await run("image wait demo --timeout 1m", { fetch: describes("BUILD_IN_PROGRESS") })).toMatchObject({
      exitCode: 124,
      stderr:
        "demo: BUILD_IN_PROGRESS\nTime was up, and demo is not built; seen: BUILD_IN_PROGRESS × 3.\nNext: pcluster-api image watch demo\n",
    });
    const throttled = await run("image wait demo --timeout 1m", { fetch: () => answer({ message: "Slow down" }, 429) });
    expect(throttled).toMatchObject({
      exitCode: 5,
      stderr: expect.stringMatching(
        /^Time was up, and demo is not built; seen: 429 × \d+\.\nDescribeImage was answered 429: Slow down\./,
      ),
    });
  });
});

describe("image bundle", () => {
  const later: NonNullable<Given["fetch"]> = (request, world) =>
    imageService({
      events: FAILING,
      log: [{ timestamp: "2024-10-24T10:01:20.000Z", message: "ERROR: from 10.1.2.3" }],
    })(request, {
      ...world,
      now: () => STARTED_AT + 600_000,
    });
  const unpack = (bytes: Uint8Array | undefined) =>
    Object.fromEntries(
      Object.entries(unzipSync(bytes ?? new Uint8Array())).map(([name, content]) => [name, strFromU8(content)]),
    );

  test("packs what is known, and no account in any of it", async () => {
    const { stdout, bytes } = await run("image bundle demo", { fetch: later });
    expect(stdout).toBe("demo.zip\n");
    const files = unpack(bytes.get("demo.zip"));
    expect(Object.keys(files).toSorted()).toEqual(
      ["SUMMARY.md", "events.jsonl", "image.json", "log.txt", "timeline.html", "versions.json", "why.json"].map(
        (name) => `demo/${name}`,
      ),
    );
    expect(Object.values(files).join("\n")).not.toMatch(/123456789012|10\.1\.2\.3/);
    expect(files["demo/SUMMARY.md"]).toContain("image/demo/3.12.0/1");
  });

  test("the same build makes the same bytes", async () => {
    const [one, another] = [
      await run("image bundle demo", { fetch: later }),
      await run("image bundle demo", { fetch: later }),
    ];
    expect(one.bytes.get("demo.zip")).toEqual(another.bytes.get("demo.zip"));
  });

  test("its events can be read again", async () => {
    const { bytes } = await run("image bundle demo --no-redact --file out.zip", { fetch: later });
    const events = unpack(bytes.get("out.zip"))["demo/events.jsonl"] ?? "";
    expect(events).toBe(jsonl(FAILING));
    expect((await run("image why --from events", { files: { events } })).stdout).toMatch(/^demo failed because/);
  });
});

describe("image logs", () => {
  const log = [0, 1, 2].map((second) => ({
    timestamp: new Date(STARTED_AT + second * 1000).toISOString(),
    message: `line ${second}`,
  }));
  const fetch = imageService({ events: BEGINNING, log });

  test("prints the log of the build, whose stream it finds", async () => {
    const { stdout } = await run("image logs demo", { fetch });
    expect(stdout).toBe("2024-10-24T10:00:00Z  line 0\n2024-10-24T10:00:01Z  line 1\n2024-10-24T10:00:02Z  line 2\n");
  });

  test("prints the end of it, what matches, and lines as the API has them", async () => {
    expect((await run("image logs demo --tail 1 --relative", { fetch })).stdout).toBe("+00:00  line 2\n");
    expect((await run(["image", "logs", "demo", "--grep", "LINE [12]", "-o", "jsonl"], { fetch })).stdout).toBe(
      jsonl(log.slice(1)),
    );
  });

  test("ends with 3 where there is none", async () => {
    expect((await run("image logs demo", { fetch: imageService({ events: [] }) })).exitCode).toBe(3);
  });

  test("goes on with --follow until it is interrupted", async () => {
    const { exitCode, stdout } = await run("image logs demo --follow", {
      fetch,
      onStdout: (text, world) => text.includes("line 2") && world.interrupt(),
    });
    expect({ exitCode, lines: stdout.trimEnd().split("\n").length }).toEqual({ exitCode: 130, lines: 3 });
  });
});

describe("image wait", () => {
  test("says when the state changes, and prints the description at the end", async () => {
    const { exitCode, stdout, stderr } = await run("image wait demo -o json", {
      fetch: imageService({ events: SUCCEEDING, builtAfter: 80 }),
    });
    expect(exitCode).toBe(0);
    expect(stderr).toBe("demo: BUILD_IN_PROGRESS\ndemo: BUILD_COMPLETE\n");
    expect(JSON.parse(stdout)).toMatchObject({ ec2AmiInfo: { amiId: "ami-0123456789abcdef0" } });
  });

  test("ends with 124 when time is up, and 0 when what should go is gone", async () => {
    expect((await run("image wait demo --timeout 1m", { fetch: imageService({ events: BEGINNING }) })).exitCode).toBe(
      124,
    );
    const gone = { fetch: () => answer({ message: "No image or stack" }, 404) };
    expect((await run("image wait demo --for deleted", gone)).exitCode).toBe(0);
    expect((await run("image wait demo", gone)).exitCode).toBe(3);
  });
});
