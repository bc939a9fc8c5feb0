import { describe, expect, test } from "vitest";
import type { ClientOptions } from "./create-client.js";
import { answer, rejection, scriptedClient } from "./fixtures/scripted-client.js";

const gateway = "https://abc123.execute-api.eu-west-1.amazonaws.com";
const keys = { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" };
const env = { AWS_ACCESS_KEY_ID: keys.accessKeyId, AWS_SECRET_ACCESS_KEY: keys.secretAccessKey };

/** The scope a request is signed for, `undefined` when it is not signed. */
async function scopeOf(options: ClientOptions): Promise<string | undefined> {
  const { client, sent } = scriptedClient([answer(200)], { timeoutMs: Infinity, ...options });
  await client.listClusters();
  return /Credential=([^,]+)/.exec(sent[0]?.headers.get("authorization") ?? "")?.[1];
}

describe("a request is signed", () => {
  test("with the keys given, for the host's region and for execute-api", async () => {
    expect(await scopeOf({ baseUrl: gateway, credentials: keys })).toBe(
      "AKIAIOSFODNN7EXAMPLE/20240301/eu-west-1/execute-api/aws4_request",
    );
  });

  test("with the keys of the environment, where none are given", async () => {
    expect(await scopeOf({ baseUrl: gateway, env })).toContain("AKIAIOSFODNN7EXAMPLE/");
  });

  test("with the keys given, before those of the environment", async () => {
    const credentials = { ...keys, accessKeyId: "AKIDGIVEN" };
    expect(await scopeOf({ baseUrl: gateway, env, credentials })).toContain("AKIDGIVEN/");
  });

  test("for any host with keys, and a region from the environment", async () => {
    const options = { baseUrl: "https://pcluster.example.com", env: { ...env, AWS_REGION: "ap-south-1" } };
    expect(await scopeOf(options)).toContain("/ap-south-1/");
  });

  test("for a server on this machine", async () => {
    expect(await scopeOf({ baseUrl: "http://127.0.0.1:4010", env })).toContain("/us-east-1/");
  });

  test("by what a provider gives", async () => {
    expect(await scopeOf({ baseUrl: gateway, credentials: async () => keys })).toContain("AKIAIOSFODNN7EXAMPLE/");
  });
});

describe("a request is sent unsigned", () => {
  test("with credentials: false, whatever the host and the environment", async () => {
    expect(await scopeOf({ baseUrl: gateway, env, credentials: false })).toBeUndefined();
  });

  test("without keys, to a host that is not the gateway's, whatever its path", async () => {
    expect(await scopeOf({ baseUrl: "http://127.0.0.1:4010" })).toBeUndefined();
    expect(await scopeOf({ baseUrl: "http://127.0.0.1:4010/abc.execute-api.eu-west-1.test" })).toBeUndefined();
  });
});

describe("a request is not sent", () => {
  test("to the gateway without keys, which would refuse it: the error says what to set", async () => {
    const { client, sent } = scriptedClient([answer(200)], { baseUrl: gateway });
    const error = await rejection(client.listClusters());
    expect(error).toMatchObject({ kind: "credentials", tried: ["environment"] });
    expect(String(error)).toContain("AWS_ACCESS_KEY_ID");
    expect(sent).toEqual([]);
  });

  test("with one key of two in the environment", async () => {
    const { client } = scriptedClient([answer(200)], { baseUrl: gateway, env: { AWS_ACCESS_KEY_ID: "AKID" } });
    expect(await rejection(client.listClusters())).toMatchObject({ kind: "credentials" });
  });
});

test("there is no client that would sign for a region nobody knows", () => {
  expect(() => scriptedClient([], { baseUrl: "https://pcluster.example.com", env })).toThrow(/region/);
});
