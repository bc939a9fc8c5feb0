import { describe, expect, expectTypeOf, test } from "vitest";
import { rejection } from "../fixtures/scripted-client.js";
import type { CredentialProvider, Credentials } from "./credentials.js";
import { credentialsIn, fromEnv } from "./from-env.js";

const keys = { AWS_ACCESS_KEY_ID: "AKID", AWS_SECRET_ACCESS_KEY: "secret" };

describe("the environment", () => {
  test("gives keys for ever", async () => {
    expect(await fromEnv(keys)()).toEqual({ accessKeyId: "AKID", secretAccessKey: "secret" });
  });

  test("gives a session token and the end of it", async () => {
    const env = { ...keys, AWS_SESSION_TOKEN: "token", AWS_CREDENTIAL_EXPIRATION: "2024-03-01T12:00:00Z" };
    expect(await fromEnv(env)()).toEqual({
      accessKeyId: "AKID",
      secretAccessKey: "secret",
      sessionToken: "token",
      expiration: new Date("2024-03-01T12:00:00Z"),
    });
  });

  test("gives no session token where that is empty", () => {
    expect(credentialsIn({ ...keys, AWS_SESSION_TOKEN: "" })).not.toHaveProperty("sessionToken");
  });

  test("is read anew each time: a wrapper may have renewed it", async () => {
    const env: Record<string, string> = { ...keys };
    const provide = fromEnv(env);
    await provide();
    env["AWS_ACCESS_KEY_ID"] = "AKID2";
    expect(await provide()).toMatchObject({ accessKeyId: "AKID2" });
  });

  test.each([
    {},
    { AWS_ACCESS_KEY_ID: "AKID" },
    { AWS_SECRET_ACCESS_KEY: "hunter2" },
    { ...keys, AWS_ACCESS_KEY_ID: "" },
  ])("that holds only %j gives an error that names the variables and no value", async (env) => {
    const error = await rejection(fromEnv(env)());
    expect(error).toMatchObject({ kind: "credentials", tried: ["environment"] });
    expect(String(error)).toContain("AWS_SECRET_ACCESS_KEY");
    expect(String(error)).not.toContain("hunter2");
  });
});

describe("types", () => {
  test("a provider is an async function that may be told to look again", () => {
    expectTypeOf(fromEnv).returns.toEqualTypeOf<CredentialProvider>();
    expectTypeOf<CredentialProvider>().parameter(0).toEqualTypeOf<{ readonly forceRefresh?: boolean } | undefined>();
    expectTypeOf<CredentialProvider>().returns.resolves.toEqualTypeOf<Credentials>();
  });

  test("credentials are two keys, and a token and an end where they have them", () => {
    expectTypeOf<{ accessKeyId: string; secretAccessKey: string }>().toExtend<Credentials>();
    expectTypeOf<Credentials["sessionToken"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Credentials["expiration"]>().toEqualTypeOf<Date | undefined>();
  });
});
