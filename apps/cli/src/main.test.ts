import { operations } from "@pcluster-api/types/operations";
import { describe, expect, test } from "vitest";
import { kebabCase } from "./kebab-case.js";
import { anEvent as event, ENDPOINT, json, runLine as run, runWords, type Given } from "./testing/run-line.js";

const EVENTS = "get-image-stack-events --image-id demo";

describe("the commands", () => {
  test("are the operations of the contract", async () => {
    const { stdout } = await run("--help");
    const missing = Object.keys(operations).filter((id) => !stdout.includes(`\n  pcluster-api ${kebabCase(id)}`));
    expect(missing).toEqual([]);
  });

  test("have help with flags, allowed values, defaults and an example", async () => {
    const { stdout, exitCode } = await run("build-image --help");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("-i  --image-id");
    expect(stdout).toContain("-c  --image-configuration");
    expect(stdout).toContain("(ERROR)");
    expect(stdout).toContain("[INFO|WARNING|ERROR]");
    expect(stdout).toContain("pcluster-api build-image --image-id demo-image");
  });

  test("without one, help is shown", async () => {
    expect((await run("--help")).stdout).toBe((await runWords([])).stdout);
  });

  test("the version is printed", async () => {
    expect(await run("--version")).toMatchObject({ exitCode: 0, stdout: "1.2.3\n" });
  });
});

describe("what is sent", () => {
  test("short and long spellings mean the same", async () => {
    const path = "/v3/images/custom/demo/stackevents?region=eu-west-1";
    expect((await run("get-image-stack-events -i demo -r eu-west-1")).urls).toEqual([path]);
    expect((await run("get-image-stack-events --image-id demo --region eu-west-1")).urls).toEqual([path]);
  });

  test("a configuration is read from its file", async () => {
    const { sent } = await run("build-image -i demo -c image.yaml", {
      files: { "image.yaml": "Build: {}" },
      answers: [json({ image: {} }, 202)],
    });
    expect(await sent[0]?.json()).toEqual({ imageId: "demo", imageConfiguration: "Build: {}" });
  });

  test.each(["--dryrun true", "--dryrun True", "--dryrun"])("%s is a dry run", async (flag) => {
    const { urls } = await run(`build-image -i demo -c f ${flag}`, { files: { f: "x" } });
    expect(urls).toEqual(["/v3/images/custom?dryrun=true"]);
  });

  test.each([
    "--cluster-status CREATE_FAILED DELETE_FAILED",
    "--cluster-status CREATE_FAILED --cluster-status DELETE_FAILED",
  ])("%s gives both", async (flags) => {
    expect((await run(`list-clusters ${flags}`)).urls).toEqual([
      "/v3/clusters?clusterStatus=CREATE_FAILED&clusterStatus=DELETE_FAILED",
    ]);
  });

  test("the flag for the endpoint wins over the environment", async () => {
    const { sent } = await run("list-clusters --endpoint-url http://other.test/prod");
    expect(sent[0]?.url).toBe("http://other.test/prod/v3/clusters");
  });
});

describe("what is printed", () => {
  const pages = () => [json({ events: [event("b")], nextToken: "t" }), json({ events: [event("a")] })];

  test("json is the contract's answer, with the items of every page", async () => {
    const { stdout } = await run(EVENTS, { answers: pages() });
    expect(JSON.parse(stdout)).toEqual({ events: [event("b"), event("a")] });
  });

  test.each(["--max-pages 1", "--all false"])("json with %s is the answer of the API, unchanged", async (flag) => {
    const { stdout, urls } = await run(`${EVENTS} ${flag}`, { answers: pages() });
    expect(JSON.parse(stdout)).toEqual({ events: [event("b")], nextToken: "t" });
    expect(urls).toHaveLength(1);
  });

  test("jsonl is an item a line", async () => {
    const { stdout, stderr } = await run(`${EVENTS} -o jsonl`, { answers: pages() });
    expect(stdout).toBe(`${JSON.stringify(event("b"))}\n${JSON.stringify(event("a"))}\n`);
    expect(stderr).toBe("");
  });

  test("jsonl that ends early says that there may be more", async () => {
    const { stderr } = await run(`${EVENTS} -o jsonl --max-pages 1`, { answers: pages() });
    expect(stderr).toBe("There may be more: --next-token 't' shows the next page.\n");
  });

  test("a table is of every page", async () => {
    const { stdout } = await run(`${EVENTS} -o table`, { answers: pages() });
    expect(stdout.split("\n").map((line) => line.split(/ {2,}/)[1])).toEqual([
      "LOGICAL RESOURCE ID",
      "b",
      "a",
      undefined,
    ]);
  });

  test("a token asks for its own page", async () => {
    const { urls } = await run(`${EVENTS} -o table --next-token t`, { answers: pages() });
    expect(urls).toEqual(["/v3/images/custom/demo/stackevents?nextToken=t"]);
  });

  test("a terminal gets a table, with colours unless NO_COLOR says no", async () => {
    const coloured = await run(EVENTS, { answers: pages(), isTTY: true });
    expect(coloured.stdout).toContain("\u001b[32mCREATE_COMPLETE\u001b[39m");
    const plain = await run(EVENTS, { answers: pages(), isTTY: true, env: { ...ENDPOINT, NO_COLOR: "1" } });
    expect(plain.stdout).not.toContain("\u001b");
  });

  test("yaml keeps texts that look like something else", async () => {
    const { stdout } = await run("describe-image -i demo -o yaml", {
      answers: [json({ imageId: "no", version: "3.0" })],
    });
    expect(stdout).toBe(`imageId: 'no'\nversion: '3.0'\n`);
  });

  test("an empty list says so on stderr", async () => {
    expect(await run("list-images --image-status FAILED -o table", { answers: [json({ images: [] })] })).toMatchObject({
      stdout: "",
      stderr: "No images.\n",
      exitCode: 0,
    });
  });

  test("an operation without an answer prints nothing", async () => {
    expect(
      await run("delete-cluster-instances -n demo", { answers: [new Response("", { status: 202 })] }),
    ).toMatchObject({ stdout: "", exitCode: 0 });
  });

  test("a dry run that would succeed prints what the service says, and ends with 0", async () => {
    const answers = [json({ message: "Request would have succeeded, but DryRun flag is set." }, 412)];
    const { exitCode, stdout } = await run("build-image -i demo -c f --dryrun true", { files: { f: "x" }, answers });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty("message");
  });

  test("--debug tells requests and answers on stderr, and no token", async () => {
    const { stderr } = await run(`${EVENTS} --next-token secret --debug`, { answers: [json({ events: [] })] });
    expect(stderr).toMatch(
      /^\[1\.1\] GetImageStackEvents → GET http:\/\/pcluster\.test\/v3\/images\/custom\/demo\/stackevents\n\[1\.1\] GetImageStackEvents ← 200 in \d+ ms\n$/,
    );
  });
});

describe("what goes wrong is one line that says what to do", () => {
  const refused = Object.assign(new TypeError("fetch failed"), {
    cause: new Error("connect ECONNREFUSED 127.0.0.1:1"),
  });

  test.each<[string, string, Given, number, string]>([
    [
      "an unknown command",
      "get-image-stak-events",
      {},
      2,
      "There is no command get-image-stak-events. Did you mean `get-image-stack-events`? See pcluster-api --help.",
    ],
    [
      "a missing flag",
      "get-image-stack-events",
      {},
      2,
      "--image-id is missing, or has no value. See --help of the command.",
    ],
    [
      "a misspelt flag",
      "get-image-stack-events --imge-id demo",
      {},
      2,
      "No flag registered for --imge-id, did you mean --image-id? See --help of the command.",
    ],
    [
      "a misspelt value",
      "list-images --image-status FAILD",
      {},
      2,
      'Expected "FAILD" to be one of (AVAILABLE|PENDING|FAILED), did you mean "FAILED"? See --help of the command.',
    ],
    [
      "a bad id",
      "describe-image --image-id 1x",
      {},
      2,
      'Failed to parse "1x" for image-id: it must match ^[a-zA-Z][a-zA-Z0-9-]+$, and its character 1 is "1". See --help of the command.',
    ],
    [
      "a bad boolean",
      "delete-image -i demo --force maybe",
      {},
      2,
      'Failed to parse "maybe" for force: it takes true or false. See --help of the command.',
    ],
    [
      "a file that is not there",
      "build-image -i demo -c nope.yaml",
      {},
      2,
      "Could not read nope.yaml, given as --image-configuration: there is no such file.",
    ],
    [
      "no endpoint",
      EVENTS,
      { env: {} },
      2,
      "No endpoint: give --endpoint-url URL or --api-id ID, set PCLUSTER_API_URL, or run `pcluster-api config set endpoint-url URL`. To try without AWS, start pcluster-api-mock and use the URL it prints.",
    ],
    [
      "an endpoint that is none",
      EVENTS,
      { env: { PCLUSTER_API_URL: "here" } },
      2,
      'The endpoint-url from PCLUSTER_API_URL is no use: it must be the http or https URL of the API, and is "here".',
    ],
    [
      "a dead endpoint",
      EVENTS,
      { answers: [refused] },
      5,
      "GetImageStackEvents got no answer from http://pcluster.test/v3/images/custom/demo/stackevents: connect ECONNREFUSED 127.0.0.1:1. Check that the endpoint is right and reachable.",
    ],
    [
      "an answer that is no JSON",
      EVENTS,
      { answers: [new Response("<html>")] },
      5,
      'GetImageStackEvents was answered 200 with something that is not the JSON object of the contract: "<html>". Check that the endpoint is the API\'s, with its stage.',
    ],
    [
      "an answer that is truncated",
      EVENTS,
      { answers: [new Response('{"events":[')] },
      5,
      'GetImageStackEvents was answered 200 with something that is not the JSON object of the contract: "{\\"events\\":[". Check that the endpoint is the API\'s, with its stage.',
    ],
    [
      "a stack that is gone",
      EVENTS,
      { answers: [json({ message: "No stack." }, 404)] },
      3,
      "GetImageStackEvents was answered 404: No stack. A build that succeeds deletes its stack, and the events with it: see describe-image. Otherwise check the image id and the --region.",
    ],
    [
      "a refusal by the gateway",
      EVENTS,
      { answers: [json({ Message: "not authorized" }, 403)] },
      4,
      "GetImageStackEvents was answered 403: not authorized. The API admits only the role made for its users, the output ParallelClusterApiUserRole of its stack: use a --profile that assumes it. `pcluster-api whoami` shows what is used, and why.",
    ],
    [
      "something that is not there, in a region that was named",
      `describe-image -i demo --region eu-west-1`,
      { answers: [json({ message: "No image." }, 404)] },
      3,
      "DescribeImage was answered 404: No image. Check the name and the --region. It was looked for in eu-west-1, as --region says.",
    ],
    [
      "throttling",
      EVENTS,
      { answers: [json({ message: "Too Many Requests" }, 429)] },
      5,
      "GetImageStackEvents was answered 429: Too Many Requests. Wait a moment and try again.",
    ],
    [
      "a broken service",
      EVENTS,
      { answers: [json({ message: "boom" }, 500)] },
      5,
      "GetImageStackEvents was answered 500: boom. Try again; if it goes on, look into the log of the API's Lambda function.",
    ],
    [
      "a conflict",
      "delete-image -i demo",
      { answers: [json({ message: "busy" }, 409)] },
      1,
      "DeleteImage was answered 409: busy. Look at what is there: wait until it is done, or choose another name.",
    ],
  ])("%s", async (_what, line, given, exitCode, message) => {
    expect(await run(line, given)).toMatchObject({ exitCode, stdout: "", stderr: `${message}\n` });
  });

  test("what validators found follows, one a line", async () => {
    const body = {
      message: "Invalid image configuration.",
      configurationValidationErrors: [{ level: "ERROR", type: "ImageSchemaValidator", message: "[('Build', …)]" }],
    };
    const { stderr } = await run("build-image -i demo -c f", { files: { f: "x" }, answers: [json(body, 400)] });
    expect(stderr.split("\n")[1]).toBe("  ERROR ImageSchemaValidator: [('Build', …)]");
  });

  test("which changes cannot be made follows, one a line, and what a parser said stays on one", async () => {
    const body = {
      message: "Update failure\n  in line 2",
      updateValidationErrors: [
        { parameter: "HeadNode.Ssh", currentValue: ["a"], requestedValue: "-", message: "Put it back." },
      ],
    };
    const { stderr } = await run("update-cluster -n demo -c f", { files: { f: "x" }, answers: [json(body, 400)] });
    expect(stderr).toBe(
      'UpdateCluster was answered 400: Update failure in line 2. Mend the configuration:\n  HeadNode.Ssh (["a"] → -): Put it back.\n',
    );
  });

  test("a list that breaks off keeps what came and says where to go on", async () => {
    const { stdout, stderr, exitCode } = await run(`${EVENTS} -o jsonl`, {
      answers: [json({ events: [event("b")], nextToken: "t" }), refused],
    });
    expect(stdout).toBe(`${JSON.stringify(event("b"))}\n`);
    expect(stderr).toContain("go on with --next-token 't' --all.");
    expect(exitCode).toBe(5);
  });

  test("nothing of it drives the terminal", async () => {
    const { stderr } = await run(EVENTS, { answers: [json({ message: "\u001b[2Jgone" }, 404)] });
    expect(stderr).toContain("\\u001b[2Jgone");
  });
});

test("help has the better spellings beside the official ones, and says that configurations are files", async () => {
  const { stdout } = await run("build-image --help");
  expect(stdout).toMatch(/--dryrun\] +Only check the request \(false\); also --dry-run/);
  expect(stdout).toMatch(/--rollback-on-failure\] +Undo .* \(false\); also --no-rollback, --rollback/);
  expect(stdout).toMatch(/--image-configuration +File of the configuration, in YAML; - is standard input/);
});
