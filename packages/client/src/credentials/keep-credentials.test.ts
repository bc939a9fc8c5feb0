import fc from "fast-check";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { CredentialsProviderError } from "../errors/credentials-provider-error.js";
import { rejection } from "../fixtures/scripted-client.js";
import type { CredentialProvider, Credentials } from "./credentials.js";
import { keepCredentials } from "./keep-credentials.js";

const NOW = Date.UTC(2024, 2, 1, 12);
const MINUTE = 60_000;

/** Kept credentials of a provider whose n-th answer ends `lifetimesMs[n]` after it was given, and what it was asked. */
function kept(lifetimesMs: readonly (number | undefined)[] = [undefined]) {
  const clock = { instant: NOW };
  const asked: ({ forceRefresh?: boolean } | undefined)[] = [];
  const provide: CredentialProvider = async (options) => {
    const lifetime = lifetimesMs[Math.min(asked.push(options), lifetimesMs.length) - 1];
    return {
      accessKeyId: `AKID${asked.length}`,
      secretAccessKey: "secret",
      ...(lifetime !== undefined && { expiration: new Date(clock.instant + lifetime) }),
    };
  };
  const credentials = keepCredentials(provide, () => clock.instant);
  return { clock, asked, get: () => credentials.get(), refresh: () => credentials.refresh() };
}

describe("kept credentials", () => {
  test("are asked for when they are first needed, and then kept", async () => {
    const { asked, get } = kept();
    expect(asked).toEqual([]);
    const first = await get();
    expect(await get()).toBe(first);
    expect(asked).toEqual([{ forceRefresh: false }]);
  });

  test("without an end are kept for ever", async () => {
    const { asked, clock, get } = kept();
    await get();
    clock.instant += 1e12;
    await get();
    expect(asked).toHaveLength(1);
  });

  test("are renewed a minute before they end: the request still has to get there", async () => {
    const { clock, get } = kept([10 * MINUTE]);
    await get();
    clock.instant += 9 * MINUTE - 1;
    expect(await get()).toMatchObject({ accessKeyId: "AKID1" });
    clock.instant += 1;
    expect(await get()).toMatchObject({ accessKeyId: "AKID2" });
  });

  test("are renewed by a provider that is told not to give the ones it has", async () => {
    const { asked, clock, get } = kept([10 * MINUTE]);
    await get();
    clock.instant += 20 * MINUTE;
    await get();
    expect(asked).toEqual([{ forceRefresh: false }, { forceRefresh: true }]);
  });

  test("that have ended when they arrive are used: the service is the judge", async () => {
    expect(await kept([-MINUTE]).get()).toMatchObject({ accessKeyId: "AKID1" });
  });

  test("with an end that is no date are kept", async () => {
    const { asked, get } = kept([Number.NaN]);
    await get();
    await get();
    expect(asked).toHaveLength(1);
  });

  test("are asked for once by however many wait for them", async () => {
    const { asked, get, refresh } = kept([10 * MINUTE]);
    const found = await Promise.all(Array.from({ length: 64 }, get));
    expect(new Set(found).size).toBe(1);
    await Promise.all(Array.from({ length: 64 }, refresh));
    expect(asked).toHaveLength(2);
  });

  test("are asked for again after the provider has failed", async () => {
    let calls = 0;
    const provide = async (): Promise<Credentials> => {
      if ((calls += 1) === 1) throw new Error("no network");
      return { accessKeyId: "AKID", secretAccessKey: "secret" };
    };
    const credentials = keepCredentials(provide, () => NOW);
    const failures = await Promise.all([rejection(credentials.get()), rejection(credentials.get())]);
    expect(failures[0]).toBe(failures[1]);
    expect(await credentials.get()).toMatchObject({ accessKeyId: "AKID" });
    expect(calls).toBe(2);
  });

  test("that are there are not lost by a renewal that fails", async () => {
    let calls = 0;
    const provide = async (): Promise<Credentials> => {
      if ((calls += 1) > 1) throw new Error("no network");
      return { accessKeyId: "AKID", secretAccessKey: "secret" };
    };
    const credentials = keepCredentials(provide, () => NOW);
    await credentials.get();
    expect(await rejection(credentials.refresh())).toMatchObject({ kind: "credentials" });
    expect(await credentials.get()).toMatchObject({ accessKeyId: "AKID" });
  });
});

describe("a renewal that fails", () => {
  /** Credentials that end in 30 seconds, and a provider that gave them and nothing since. */
  const ending = () => {
    let calls = 0;
    let now = NOW;
    const provide = async (): Promise<Credentials> => {
      if ((calls += 1) > 1) throw new Error("no network");
      return { accessKeyId: "AKID", secretAccessKey: "secret", expiration: new Date(NOW + 30_000) };
    };
    return { credentials: keepCredentials(provide, () => now), pass: (ms: number) => (now += ms) };
  };

  test("leaves the credentials at hand in use while they last", async () => {
    const { credentials, pass } = ending();
    await credentials.get();
    pass(29_000);
    expect(await credentials.get()).toMatchObject({ accessKeyId: "AKID" });
  });

  test("is thrown once they have ended", async () => {
    const { credentials, pass } = ending();
    await credentials.get();
    pass(30_000);
    expect(await rejection(credentials.get())).toMatchObject({ kind: "credentials" });
  });
});

describe("a provider that fails", () => {
  const failing = (provide: CredentialProvider) => rejection(keepCredentials(provide, () => NOW).get());

  test("is named, with what it said", async () => {
    const error = await failing(async function fromVault() {
      throw new Error("vault is sealed.");
    });
    expect(error).toBeInstanceOf(CredentialsProviderError);
    expect(error).toMatchObject({ kind: "credentials", tried: ["fromVault"], retryable: false });
    expect(String(error)).toContain("vault is sealed (tried: fromVault)");
  });

  test("at once, not as a promise, is the same", async () => {
    const provide: CredentialProvider = () => {
      throw new Error("vault is sealed");
    };
    expect(await failing(provide)).toBeInstanceOf(CredentialsProviderError);
  });

  test("with an error of this kind is let speak for itself", async () => {
    const own = new CredentialsProviderError("No AWS credentials", ["environment", "fromSSO"]);
    expect(
      await failing(async () => {
        throw own;
      }),
    ).toBe(own);
  });

  test.each([undefined, null, {}, { accessKeyId: "AKID" }, { accessKeyId: "", secretAccessKey: "" }])(
    "by giving %j is the same",
    async (given) => {
      // A provider in JavaScript may give anything.
      const provide = (async () => given) as unknown as CredentialProvider;
      expect(await failing(provide)).toBeInstanceOf(CredentialsProviderError);
    },
  );

  test.each(["two\nlines", "žeton"])(
    "by giving the token %j, which no header can carry, does not see it quoted",
    async (sessionToken) => {
      const error = await failing(async () => ({ accessKeyId: "AKID", secretAccessKey: "secret", sessionToken }));
      expect(error).toBeInstanceOf(CredentialsProviderError);
      expect(inspect(error, { depth: 9 })).not.toContain(sessionToken);
    },
  );

  test("never has a secret in its message, its causes or their properties", async () => {
    const alphabet = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");
    const secrets = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 40, maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(secrets, fc.constantFrom("", " ", '"', "'", "(", "=", ":", "key: "), async (secret, before) => {
        const inner = Object.assign(new Error(`inner ${secret}`), { output: secret });
        const error = await failing(async () => {
          throw Object.assign(new Error(`bad answer ${before}${secret}, sorry`, { cause: inner }), { stdout: secret });
        });
        expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret);
        expect(String(error)).toContain("sorry");
      }),
    );
  });
});
