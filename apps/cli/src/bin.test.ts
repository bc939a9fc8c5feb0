import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, stat, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { OperationId } from "@pcluster-api/types";
import { examples } from "@pcluster-api/types/examples";
import { describe, expect, test } from "vitest";
import { kebabCase } from "./kebab-case.js";

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));
const EVENTS = ["get-image-stack-events", "--image-id", "demo"];
const KEYS = {
  AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE",
  AWS_SECRET_ACCESS_KEY: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
};

// Object.keys cannot know that the table has the contract's operationIds and no others.
const operationIds = Object.keys(examples) as OperationId[];

/** A service in this process. */
async function service(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}`, [Symbol.dispose]: () => server.close().closeAllConnections() };
}

interface Given {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  readonly nodeFlags?: readonly string[];
  readonly program?: string;
}

/** Runs the built program, in an environment of its own. */
async function run(args: readonly string[], { env = {}, input = "", nodeFlags = [], program = bin }: Given = {}) {
  const home = await mkdtemp(join(tmpdir(), "cli-"));
  const child = spawn(process.execPath, [...nodeFlags, program, ...args], {
    env: { PATH: process.env["PATH"] ?? "", HOME: home, ...env },
  });
  child.stdin.end(input);
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { exitCode: Number(exitCode), stdout, stderr, home };
}

function events(count: number) {
  return Array.from({ length: count }, (_, index) => ({ eventId: String(index), filler: "x".repeat(100) }));
}

describe("what is loaded", () => {
  /** The modules of a run, without the digit that tells two of one name apart. */
  async function loaded(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string[]> {
    const log = join(await mkdtemp(join(tmpdir(), "loaded-")), "modules");
    const hook = `import { appendFileSync } from "node:fs"; import { registerHooks } from "node:module";
      registerHooks({ load(url, context, next) { if (url.startsWith("file:")) appendFileSync(${JSON.stringify(log)}, url + "\\n"); return next(url, context); } });`;
    const flag = `data:text/javascript,${encodeURIComponent(hook)}`;
    const { exitCode, stderr } = await run(args, { env, nodeFlags: ["--import", flag] });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    return (await readFile(log, "utf8")).trim().split("\n").map(nameOf);
  }

  function nameOf(url: string): string {
    const [, packageName] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? [];
    return packageName ?? /([^/]+?)2?\.js$/.exec(url)?.[1] ?? url;
  }

  test("for the version is next to nothing", async () => {
    expect(await loaded(["--version"])).toEqual(["bin", "exit-codes"]);
  });

  test("for help is no client, no AWS SDK and no format", async () => {
    expect(new Set(await loaded(["--help"]))).toEqual(new Set(["bin", "exit-codes", "main"]));
  });

  test.each<[string, readonly string[], Readonly<Record<string, string>>, readonly string[]]>([
    ["an unsigned page", [], {}, []],
    ["a page signed with keys of the environment", [], KEYS, ["sigv4"]],
    ["yaml", ["-o", "yaml"], {}, ["js-yaml", "yaml"]],
    ["csv", ["-o", "csv"], {}, ["csv", "cells"]],
    ["a query", ["--query", "events"], {}, ["compile-query", "@jmespath-community/jmespath"]],
  ])("for %s is the client, and what it takes", async (_what, flags, env, extra) => {
    using page = await service((_request, response) => response.end(JSON.stringify({ events: events(1) })));
    const modules = await loaded([...EVENTS, ...flags], { ...env, PCLUSTER_API_URL: page.url });
    expect(new Set(modules)).toEqual(new Set(["bin", "exit-codes", "main", "api", "run-operation", ...extra]));
  });
});

describe("pipes", () => {
  test("a reader that has seen enough ends it quietly", async () => {
    using page = await service((_request, response) => response.end(JSON.stringify({ events: events(20_000) })));
    const line = `"${process.execPath}" "${bin}" ${EVENTS.join(" ")} --output jsonl | head -1; exit \${PIPESTATUS[0]}`;
    const shell = spawn("bash", ["--norc", "-c", line], { env: { ...process.env, PCLUSTER_API_URL: page.url } });
    const [stderr, [code]] = await Promise.all([text(shell.stderr), once(shell, "close")]);
    expect({ code: Number(code), stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("every command may be piped to `head -1`", async () => {
    using api = await service((_request, response) => response.end("{}"));
    const config = join(await mkdtemp(join(tmpdir(), "cli-")), "config.yaml");
    await writeFile(config, "Build: {}");
    const commands = operationIds.map((id) => {
      const flags = Object.entries(examples[id].request).map(
        ([name, value]) => `--${kebabCase(name)} ${name.endsWith("Configuration") ? config : JSON.stringify(value)}`,
      );
      return [kebabCase(id), ...flags].join(" ");
    });
    for (const command of [...commands, "--help", "--version", "whoami", "completion bash", "config list"]) {
      const line = `"${process.execPath}" "${bin}" ${command} | head -1 >/dev/null; exit \${PIPESTATUS[0]}`;
      const shell = spawn("bash", ["--norc", "-c", line], {
        env: { PATH: process.env["PATH"] ?? "", PCLUSTER_API_URL: api.url },
      });
      const [stderr, [code]] = await Promise.all([text(shell.stderr), once(shell, "close")]);
      expect({ command, code: Number(code), stderr: stderr.replace(/^Nothing is set.*\n/, "") }).toEqual({
        command,
        code: 0,
        stderr: "",
      });
    }
  });

  test("the first line is there before the second page is asked for", async () => {
    const asked: string[] = [];
    let answerSecond = () => {};
    using pages = await service((request, response) => {
      asked.push(request.url ?? "");
      if (asked.length === 1) response.end(JSON.stringify({ events: events(1), nextToken: "t" }));
      else answerSecond = () => response.end(JSON.stringify({ events: events(1) }));
    });
    const child = spawn(process.execPath, [bin, ...EVENTS, "-o", "jsonl", "--endpoint-url", pages.url]);
    const [first] = (await once(child.stdout.setEncoding("utf8"), "data")) as [string];
    expect(first).toContain('"eventId":"0"');
    while (asked.length < 2) await once(pages.server, "request");
    answerSecond();
    expect(await once(child, "close")).toEqual([0, null]);
  });

  test("a list of which nobody reads more asks for no more pages than one", async () => {
    let pages = 0;
    using endless = await service((_request, response) => {
      pages += 1;
      response.end(JSON.stringify({ events: events(100), nextToken: String(pages) }));
    });
    const child = spawn(process.execPath, [bin, ...EVENTS, "-o", "jsonl", "--endpoint-url", endless.url]);
    await once(child.stdout, "data");
    child.stdout.destroy();
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(pages).toBeLessThan(10);
  });
});

test("an interruption ends it with 130", async () => {
  using silent = await service(() => {});
  const child = spawn(process.execPath, [bin, "list-clusters"], {
    env: { ...process.env, PCLUSTER_API_URL: silent.url },
  });
  const stderr = text(child.stderr);
  await once(silent.server, "request");
  child.kill("SIGINT");
  const [code] = (await once(child, "close")) as [number];
  expect({ code, stderr: await stderr }).toEqual({ code: 130, stderr: "Interrupted.\n" });
});

describe("a configuration", () => {
  async function built(args: readonly string[], input?: string | Uint8Array) {
    const bodies: string[] = [];
    using api = await service((request, response) => {
      void text(request).then((body) => {
        bodies.push(body);
        response.writeHead(202).end('{"image":{}}');
      });
    });
    const ran = await run(
      ["build-image", "-i", "demo", ...args, "--endpoint-url", api.url],
      input === undefined ? {} : { input },
    );
    return { ...ran, bodies };
  }

  test("is read from standard input where it is called -", async () => {
    const { bodies } = await built(["-c", "-"], "Build: { Name: größe }");
    expect(bodies).toEqual(['{"imageId":"demo","imageConfiguration":"Build: { Name: größe }"}']);
  });

  test("with a byte order mark is read without it", async () => {
    const { bodies } = await built(["-c", "-"], "\uFEFFBuild: {}");
    expect(bodies).toEqual(['{"imageId":"demo","imageConfiguration":"Build: {}"}']);
  });

  test("that is not UTF-8 is refused", async () => {
    const { exitCode, stderr, bodies } = await built(["-c", "-"], Uint8Array.of(0x42, 0xff, 0xfe));
    expect({ exitCode, bodies }).toEqual({ exitCode: 2, bodies: [] });
    expect(stderr).toBe("Could not read -, given as --image-configuration: it is not UTF-8 text.\n");
  });

  test("that is a folder is refused", async () => {
    const { exitCode, stderr } = await built(["-c", tmpdir()]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("it is a folder");
  });
});

test("the config file is for its owner alone, and written as a whole", async () => {
  const { home } = await run(["config", "set", "region", "eu-west-1"]);
  const file = join(home, ".config/pcluster-api/config.json");
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual({ region: "eu-west-1" });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

describe("credentials", () => {
  const GATEWAY = "https://abc123.execute-api.us-east-1.amazonaws.com/prod";

  test("of an SSO session that has ended say which login to run", async () => {
    const folder = await mkdtemp(join(tmpdir(), "aws-"));
    const file = join(folder, "config");
    const profile =
      "[profile corp]\nsso_session = corp\nsso_account_id = 111122223333\nsso_role_name = dev\nregion = us-east-1\n";
    const session = "[sso-session corp]\nsso_region = us-east-1\nsso_start_url = https://corp.example.com/start\n";
    await writeFile(file, profile + session);
    const env = { AWS_CONFIG_FILE: file, PCLUSTER_API_URL: GATEWAY };
    const { exitCode, stdout, stderr } = await run(["list-clusters", "--profile", "corp"], { env });
    expect({ exitCode, stdout }).toEqual({ exitCode: 4, stdout: "" });
    expect(stderr).toMatch(/Log in again: aws sso login --profile corp\n$/);
  });

  test("of a profile that does not exist end with 4", async () => {
    const { exitCode, stderr } = await run(["list-clusters", "--profile", "nope"], {
      env: { PCLUSTER_API_URL: GATEWAY },
    });
    expect(exitCode).toBe(4);
    expect(stderr).toContain("Check the profile nope: `aws configure list-profiles` names those there are.");
  });

  test("that need the AWS SDK say how to install it where it is not", async () => {
    const folder = await mkdtemp(join(tmpdir(), "alone-"));
    await cp(join(bin, ".."), join(folder, "dist"), { recursive: true });
    await mkdir(join(folder, "node_modules"));
    await writeFile(join(folder, "package.json"), '{"type":"module"}');
    const given = { env: { PCLUSTER_API_URL: GATEWAY }, program: join(folder, "dist/bin.js") };
    const { exitCode, stderr } = await run(["list-clusters", "--profile", "dev"], given);
    expect(exitCode).toBe(4);
    expect(stderr).toContain("npm install --global @aws-sdk/credential-provider-node");
  });
});

test("the licences of what is bundled come with it", async () => {
  const licences = await readFile(join(bin, "../THIRD-PARTY-LICENSES.txt"), "utf8");
  for (const name of ["@stricli/core", "aws4fetch", "openapi-fetch", "js-yaml", "csv-stringify"])
    expect(licences).toContain(`\n${name} `);
  expect(licences).not.toContain("@jmespath-community");
});
