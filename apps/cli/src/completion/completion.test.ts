import { execFile } from "node:child_process";
import { chmod, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { ENDPOINT, json, runWords, type Given } from "../testing/run-line.js";
import { completionScript, SHELLS } from "./completion-script.js";

const HOME = { ...ENDPOINT, HOME: "/home/me" };
const CACHE = "/home/me/.cache/pcluster-api/names.json";

async function proposals(line: string, given: Given = {}) {
  const ran = await runWords(["__complete", ...line.split(" ")], { env: HOME, ...given });
  const words = ran.stdout
    .split("\n")
    .filter(Boolean)
    .map((one) => one.split("\t")[0]);
  return { ...ran, words };
}

test("commands are proposed, and what they are", async () => {
  const { stdout, words } = await proposals("get-image-s");
  expect(words).toEqual(["get-image-stack-events"]);
  expect(stdout).toContain("\tShow the CloudFormation events of an image build\n");
});

test("flags are proposed, and those that take one value once", async () => {
  expect((await proposals("describe-image --im")).words).toEqual(["--image-id"]);
  expect((await proposals("describe-image --image-id a --im")).words).toEqual([]);
});

test("values of the contract are proposed", async () => {
  expect((await proposals("list-images --image-status ")).words).toEqual(["AVAILABLE", "PENDING", "FAILED"]);
});

describe("names", () => {
  const answers = [
    json({ images: [{ imageId: "alpha" }] }),
    json({ images: [] }),
    json({ images: [{ imageId: "beta" }] }),
  ];

  test("are those that the API knows, in every status", async () => {
    const { words, urls } = await proposals("describe-image -i ", { answers });
    expect(words).toEqual(["alpha", "beta"]);
    expect(urls).toHaveLength(3);
  });

  test("are asked for where the command line says", async () => {
    const { urls } = await proposals("describe-image -r eu-west-1 -i ", { answers });
    expect(urls[0]).toBe("/v3/images/custom?region=eu-west-1&imageStatus=AVAILABLE");
  });

  test("of the last minute are not asked for again", async () => {
    const first = await proposals("describe-image -i ", { answers, now: 1_000_000 });
    expect(Object.keys(first.kept)).toEqual([CACHE]);
    const again = await proposals("describe-image -i a", { files: first.kept, now: 1_050_000 });
    expect(again).toMatchObject({ words: ["alpha"], urls: [] });
  });

  test("that are older are asked for, and used where nobody answers", async () => {
    const first = await proposals("describe-image -i ", { answers, now: 1_000_000 });
    const later = { files: first.kept, now: 1_061_000, answers: [new TypeError("fetch failed")] };
    const again = await proposals("describe-image -i ", later);
    expect(again.urls.length).toBeGreaterThan(0);
    expect(again.words).toEqual(["alpha", "beta"]);
  });

  test("of clusters are proposed as well", async () => {
    const { words } = await proposals("describe-cluster -n ", {
      answers: [json({ clusters: [{ clusterName: "hpc" }] })],
    });
    expect(words).toEqual(["hpc"]);
  });

  test("are none where nothing says where the API is, and nothing is said about it", async () => {
    expect(await proposals("describe-image -i ", { env: {} })).toMatchObject({ words: [], stderr: "", exitCode: 0 });
  });

  test("of profiles come from AWS's own file", async () => {
    const files = { "/home/me/.aws/config": "[default]\n[profile dev]\n" };
    expect((await proposals("list-clusters --profile ", { files })).words).toEqual(["default", "dev"]);
  });
});

test.each(SHELLS)("the script for %s asks the hidden command", (shell) => {
  expect(completionScript(shell)).toContain("pcluster-api __complete");
});

test("bash completes with its script", async () => {
  const folder = await mkdtemp(join(tmpdir(), "completion-"));
  const program = join(folder, "pcluster-api");
  await writeFile(program, `#!/bin/sh\nprintf '%s|' "$@" >&2\nprintf 'alpha\\tfirst\\nbeta two\\tsecond\\n'\n`);
  await chmod(program, 0o755);
  const script = [
    `PATH="${folder}:$PATH"`,
    completionScript("bash"),
    "COMP_WORDS=(pcluster-api describe-image -i al)",
    "COMP_CWORD=3",
    "_pcluster_api",
    'printf "%s\\n" "${COMPREPLY[@]}"',
  ].join("\n");
  const { stdout } = await promisify(execFile)("bash", ["-c", script]);
  expect(stdout).toBe("alpha\nbeta two\n");
});

test("a shell that nobody serves is refused", async () => {
  const { exitCode, stderr } = await runWords(["completion", "tcsh"]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("it takes bash, zsh, fish");
});
