import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import { fromAwsChain, type AwsChainOptions } from "./aws-chain.js";
import type { CredentialProvider } from "./credentials.js";

const run = promisify(execFile);

/** Runs the TypeScript of this room as it stands, tells of packages that are loaded, and misses the one it is told to. */
const program = `
import { registerHooks } from "node:module";
const [url, options, missing] = JSON.parse(process.argv[1]);
const loaded = [];
registerHooks({
  resolve(specifier, context, next) {
    if (/^@(aws-sdk|smithy)/.test(specifier)) loaded.push(specifier);
    if (specifier === missing) throw Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
    const isOurs = specifier.startsWith(".") && context.parentURL?.endsWith(".ts");
    return next(isOurs ? specifier.replace(/\\.js$/, ".ts") : specifier, context);
  },
});
const { fromAwsChain } = await import(url);
const before = loaded.length;
const provide = fromAwsChain(options);
const outcome = await provide().catch(({ kind, tried, message }) => ({ kind, tried, message }));
console.log(JSON.stringify({ outcome, before, loaded }));
`;

interface Run {
  outcome: { kind?: string; tried?: string[]; message?: string; accessKeyId?: string; sessionToken?: string };
  before: number;
  loaded: string[];
}

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "pcluster-api-home-"));
});
afterAll(() => rm(home, { recursive: true }));

/** What the chain gives in a process of its own, whose home is empty and which is no instance of EC2. */
async function chain(env: Record<string, string> = {}, options: AwsChainOptions = {}, missing?: string): Promise<Run> {
  const url = new URL("aws-chain.ts", import.meta.url).href;
  const args = ["--input-type=module", "-e", program, JSON.stringify([url, options, missing])];
  const { stdout } = await run(process.execPath, args, {
    env: { PATH: process.env["PATH"], HOME: home, USERPROFILE: home, AWS_EC2_METADATA_DISABLED: "true", ...env },
  });
  return JSON.parse(stdout) as Run;
}

const keys = { AWS_ACCESS_KEY_ID: "AKIDENV", AWS_SECRET_ACCESS_KEY: "secret" };

describe("the chain of AWS", () => {
  test("names every provider it tried where none has credentials", async () => {
    const { outcome } = await chain();
    expect(outcome).toMatchObject({
      kind: "credentials",
      tried: ["environment", "fromSSO", "fromIni", "fromProcess", "fromTokenFile", "remoteProvider"],
    });
  });

  test("does not say that it tried the environment where a profile forbids it", async () => {
    const { outcome } = await chain(keys, { profile: "nowhere" });
    expect(outcome.tried).toEqual(["fromSSO", "fromIni", "fromProcess", "fromTokenFile", "remoteProvider"]);
  });

  test("loads nothing of the AWS SDK for keys in the environment", async () => {
    const { outcome, loaded } = await chain({ ...keys, AWS_SESSION_TOKEN: "token" });
    expect(outcome).toMatchObject({ accessKeyId: "AKIDENV", sessionToken: "token" });
    expect(loaded).toEqual([]);
  });

  test("is not loaded before it is asked", async () => {
    const { before, loaded } = await chain();
    expect(before).toBe(0);
    expect(loaded[0]).toBe("@aws-sdk/credential-provider-node");
  });

  test("reads the default profile", async () => {
    await writeFile(join(home, "credentials"), "[default]\naws_access_key_id=AKIDFILE\naws_secret_access_key=secret\n");
    const { outcome } = await chain({ AWS_SHARED_CREDENTIALS_FILE: join(home, "credentials") });
    expect(outcome).toMatchObject({ accessKeyId: "AKIDFILE" });
  });

  test.each([
    ["the option", {}, { profile: "team" }],
    ["AWS_PROFILE", { AWS_PROFILE: "team" }, {}],
  ])("prefers the profile that %s names to keys in the environment", async (_, env, options) => {
    const file = join(home, "profiles");
    await writeFile(file, "[team]\naws_access_key_id=AKIDTEAM\naws_secret_access_key=secret\naws_session_token=t\n");
    const { outcome } = await chain({ ...keys, ...env, AWS_SHARED_CREDENTIALS_FILE: file }, options);
    expect(outcome).toMatchObject({ accessKeyId: "AKIDTEAM", sessionToken: "t" });
  });

  test("says what to install where its package is missing", async () => {
    const { outcome } = await chain({}, {}, "@aws-sdk/credential-provider-node");
    expect(outcome).toMatchObject({ kind: "credentials", tried: ["environment"] });
    expect(outcome.message).toContain("install");
  });

  test("does without its package for keys in the environment", async () => {
    const { outcome } = await chain(keys, {}, "@aws-sdk/credential-provider-node");
    expect(outcome).toMatchObject({ accessKeyId: "AKIDENV" });
  });

  test("is a provider like any other, and its name is told in errors", () => {
    expectTypeOf(fromAwsChain).returns.toEqualTypeOf<CredentialProvider>();
    expectTypeOf<object>().toExtend<AwsChainOptions>();
    expectTypeOf<AwsChainOptions["profile"]>().toEqualTypeOf<string | undefined>();
    expect(fromAwsChain({ env: {} }).name).toBe("awsChain");
  });
});
