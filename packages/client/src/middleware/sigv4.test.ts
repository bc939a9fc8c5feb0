import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";
import fc from "fast-check";
import { createHash, createHmac } from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, expectTypeOf, test } from "vitest";
import { debugLogger } from "../debug-logger.js";
import type { CredentialProvider, Credentials } from "../credentials/credentials.js";
import { encodePath, encodeQuery } from "../encode-url.js";
import { answer, rejection, scriptedClient, type Step } from "../fixtures/scripted-client.js";
import { sigv4, type Sigv4, type Sigv4Options } from "./sigv4.js";

const NOW = Date.UTC(2024, 2, 1, 12, 34, 56);
const REGION = "eu-west-1";
const HOST = `https://abc123.execute-api.${REGION}.amazonaws.com`;
const keys = { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" };

const signerOf = (credentials: Credentials) =>
  sigv4({ credentials: async () => credentials, region: REGION, now: () => NOW });

/** What an implementation that shares no code with ours makes of the same request, for the headers that were signed. */
async function expectedAuthorization(signed: Request, { sessionToken }: Credentials): Promise<string | undefined> {
  const credentials = { ...keys, ...(sessionToken !== undefined && { sessionToken }) };
  const url = new URL(signed.url);
  const [, names = ""] = /SignedHeaders=([^,]+)/.exec(signed.headers.get("authorization") ?? "") ?? [];
  const oracle = new SignatureV4({
    service: "execute-api",
    region: REGION,
    credentials,
    sha256: Sha256,
    applyChecksum: false,
  });
  const body = await signed.clone().text();
  const { headers } = await oracle.sign(
    {
      method: signed.method,
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: Object.fromEntries([...url.searchParams.keys()].map((name) => [name, url.searchParams.getAll(name)])),
      headers: Object.fromEntries(
        names.split(";").map((name) => [name, name === "host" ? url.host : (signed.headers.get(name) ?? "")]),
      ),
      ...(body !== "" && { body }),
    },
    { signingDate: new Date(NOW) },
  );
  return headers["authorization"];
}

const awkward = fc.string({ unit: fc.constantFrom(...Array.from("+/=*!()'%~-_.&?#;:@,$ \t\nabcž東🐎")) });
const texts = fc.oneof(awkward, fc.string({ unit: "binary" }));
const segments = texts.filter((text) => !["", ".", ".."].includes(text));

describe("a signature is the one that an independent signer makes", () => {
  test("of any path, query, body, header and token", async () => {
    await fc.assert(
      fc.asyncProperty(
        segments,
        fc.record({ startTime: texts, filters: fc.array(texts), nextToken: fc.option(texts, { nil: undefined }) }),
        fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE"),
        fc.string({ unit: "binary" }),
        fc.option(fc.stringMatching(/^[A-Za-z0-9+/=]{1,300}$/), { nil: undefined }),
        async (segment, values, method, body, sessionToken) => {
          const url = `${HOST}/prod${encodePath("/v3/images/custom/{imageId}", { imageId: segment })}?${encodeQuery(values)}`;
          const headers = { "content-type": "application/json", "x-team": "h p  c" };
          const hasBody = method.startsWith("P");
          const credentials = { ...keys, sessionToken };
          const request = new Request(url, { method, headers, ...(hasBody && { body }) });
          const signed = await signerOf(credentials).sign(request);

          expect(signed.url).toBe(url);
          expect(signed.headers.get("x-amz-security-token") ?? undefined).toBe(sessionToken);
          expect(signed.headers.get("authorization")).toBe(await expectedAuthorization(signed, credentials));
          expect(hasBody ? await signed.text() : "").toBe(hasBody ? new TextDecoder().decode(Buffer.from(body)) : "");
        },
      ),
      { numRuns: 300 },
    );
  });

  test("of what the client sends, method by method", async () => {
    const { client, sent } = scriptedClient([answer(200, "{}")], {
      baseUrl: HOST,
      credentials: keys,
      timeoutMs: Infinity,
      now: () => NOW,
    });
    await client.getImageLogEvents({ imageId: "demo", logStreamName: "3.12.0/1 ž+*", nextToken: "f/a+b==" });
    await client.buildImage({
      imageId: "demo",
      imageConfiguration: "Build: žluť",
      suppressValidators: ["ALL", "type:X"],
    });
    await client.deleteImage({ imageId: "demo" });
    await client.listClusters();
    for (const request of sent) {
      expect(request.headers.get("authorization")).toBe(await expectedAuthorization(request, keys));
    }
  });

  test("of a path whose encoded slash is encoded once more", async () => {
    const path = "/prod/v3/images/custom/demo/logstreams/3.12.0%2F1";
    const signed = await signerOf(keys).sign(new Request(HOST + path));

    const canonicalRequest = [
      "GET",
      "/prod/v3/images/custom/demo/logstreams/3.12.0%252F1",
      "",
      `host:${new URL(HOST).host}`,
      `x-amz-content-sha256:${createHash("sha256").digest("hex")}`,
      "x-amz-date:20240301T123456Z",
      "",
      "host;x-amz-content-sha256;x-amz-date",
      createHash("sha256").digest("hex"),
    ].join("\n");
    const scope = ["20240301", REGION, "execute-api", "aws4_request"];
    const stringToSign = [
      "AWS4-HMAC-SHA256",
      "20240301T123456Z",
      scope.join("/"),
      createHash("sha256").update(canonicalRequest).digest("hex"),
    ].join("\n");
    const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
    const key = scope.reduce<string | Buffer>(hmac, `AWS4${keys.secretAccessKey}`);
    expect(new URL(signed.url).pathname).toBe(path);
    expect(signed.headers.get("authorization")).toContain(`Signature=${hmac(key, stringToSign).toString("hex")}`);
  });
});

describe("signing", () => {
  test("leaves the request it was given as it is", async () => {
    const request = new Request(HOST, { method: "POST", body: "{}" });
    await signerOf(keys).sign(request);
    expect(request.headers.get("authorization")).toBeNull();
    expect(await request.text()).toBe("{}");
  });

  test("keeps the signal of the request", async () => {
    const controller = new AbortController();
    const signed = await signerOf(keys).sign(new Request(HOST, { signal: controller.signal }));
    controller.abort();
    expect(signed.signal.aborted).toBe(true);
  });

  test("is done afresh for each attempt, with its own time", async () => {
    const { client, clock, sent } = scriptedClient([answer(429, {}, { "retry-after": "60" }), answer(200, "{}")], {
      baseUrl: HOST,
      credentials: keys,
      timeoutMs: Infinity,
    });
    await clock.settle(client.listClusters());
    expect(sent.map(({ headers }) => headers.get("x-amz-date"))).toEqual(["20240301T120000Z", "20240301T120100Z"]);
  });

  test("is done with the keys of now: another day, another secret, another key", async () => {
    let instant = NOW;
    let secretAccessKey = keys.secretAccessKey;
    const provide = async () => ({ ...keys, secretAccessKey, expiration: new Date(0) });
    const signer = sigv4({ credentials: provide, region: REGION, now: () => instant });
    const authorization = async () => (await signer.sign(new Request(HOST))).headers.get("authorization");
    const first = await authorization();
    secretAccessKey = "another";
    const second = await authorization();
    secretAccessKey = keys.secretAccessKey;
    expect(second).not.toBe(first);
    expect(await authorization()).toBe(first);
    instant += 86_400_000;
    expect(await authorization()).not.toBe(first);
  });

  test("is what a middleware of openapi-fetch does", async () => {
    const { client, sent } = scriptedClient([answer(200, "{}")]);
    const middleware = signerOf(keys);
    client.use({ onRequest: ({ request }) => middleware.onRequest({ request }) });
    await client.listClusters();
    expect(sent[0]?.headers.get("authorization")).toContain(keys.accessKeyId);
  });

  test("that waits too long for credentials does not say of a change that it may have been accepted", async () => {
    const forever = () => new Promise<Credentials>(() => {});
    const { client, clock } = scriptedClient([answer(202, "{}")], { baseUrl: HOST, credentials: forever });
    for (const [kind, limits] of [
      ["timeout", { timeoutMs: 1000 }],
      ["deadline", { deadlineMs: 1000 }],
    ] as const) {
      const error = await clock.settle(rejection(client.deleteImage({ imageId: "demo" }, limits)));
      expect(error).toMatchObject({ kind, mayHaveBeenAccepted: false, checkWith: undefined });
    }
  });

  test("for a call that has been given up while credentials were looked for sends nothing", async () => {
    let give: (credentials: Credentials) => void = () => {};
    const slow = () => new Promise<Credentials>((resolve) => (give = resolve));
    const { client, clock, sent } = scriptedClient([answer(202, "{}")], {
      baseUrl: HOST,
      credentials: slow,
      retry: false,
    });
    const error = await clock.settle(rejection(client.deleteImage({ imageId: "demo" }, { timeoutMs: 1000 })));
    give(keys);
    for (let later = 0; later < 3; later += 1) await client.listClusters({}, { timeoutMs: Infinity });
    expect(error).toMatchObject({ kind: "timeout" });
    expect(sent.map(({ method }) => method)).toEqual(["GET", "GET", "GET"]);
  });
});

/** A gateway with a clock of its own, which is five minutes strict about signatures. */
function gateway(clockMs: () => number): Step {
  return ({ headers }) => {
    const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(headers.get("x-amz-date") ?? "") ?? [];
    const [year = 0, month = 0, ...rest] = parts.map(Number);
    const signedAt = Date.UTC(year, month - 1, ...rest);
    const date = new Date(clockMs()).toUTCString();
    if (Math.abs(signedAt - clockMs()) <= 5 * 60_000) return new Response("{}", { headers: { date } });
    const message = `Signature expired: ${headers.get("x-amz-date")} is now earlier than …`;
    return new Response(JSON.stringify({ message }), {
      status: 403,
      headers: { date, "x-amzn-ErrorType": "InvalidSignatureException" },
    });
  };
}

describe("a clock that is wrong", () => {
  const skewed = (offsetMs: number, extra = {}) =>
    scriptedClient([gateway(() => NOW + offsetMs)], {
      baseUrl: HOST,
      credentials: keys,
      timeoutMs: Infinity,
      now: () => NOW,
      ...extra,
    });

  test.each([10 * 60_000, -10 * 60_000, 86_400_000, -365 * 86_400_000])(
    "by %d ms is learnt from the refusal, and every later request is right at once",
    async (offsetMs) => {
      const { client, sent } = skewed(offsetMs);
      await client.listClusters();
      await client.listClusters();
      expect(sent).toHaveLength(3);
    },
  );

  test("is corrected without a retry being allowed", async () => {
    const { client, sent } = skewed(600_000, { retry: false });
    await client.deleteImage({ imageId: "demo" });
    expect(sent).toHaveLength(2);
  });

  test("is corrected for 64 calls at once, each of them refused at most once", async () => {
    const { client, sent } = skewed(600_000);
    await Promise.all(Array.from({ length: 64 }, () => client.listClusters()));
    expect(sent.length).toBeLessThanOrEqual(128);
  });

  test("is corrected once a call: a refusal that goes on is thrown", async () => {
    let time = NOW;
    const { client, sent } = scriptedClient([gateway(() => (time += 3_600_000))], {
      baseUrl: HOST,
      credentials: keys,
      timeoutMs: Infinity,
      now: () => NOW,
    });
    expect(await rejection(client.listClusters())).toMatchObject({ status: 403 });
    expect(sent).toHaveLength(2);
  });

  test.each([{}, { date: "yesterday" }, { date: new Date(NOW + 180_000).toUTCString() }])(
    "is not suspected of a refusal with the headers %j",
    async (headers) => {
      const refusal = answer(403, { message: "not authorized" }, headers);
      const { client, sent } = scriptedClient([refusal], {
        baseUrl: HOST,
        credentials: keys,
        timeoutMs: Infinity,
        now: () => NOW,
      });
      expect(await rejection(client.listClusters())).toMatchObject({ status: 403 });
      expect(sent).toHaveLength(1);
    },
  );
});

/** A client whose credentials the service takes for expired until their token is a good one. */
function expiring(tokens: readonly string[], isGood: (token: string) => boolean, refusal: Step) {
  const asked: boolean[] = [];
  const provide: CredentialProvider = async ({ forceRefresh = false } = {}) => {
    const sessionToken = tokens[Math.min(asked.push(forceRefresh), tokens.length) - 1] ?? "";
    return { ...keys, sessionToken };
  };
  const step: Step = (request) =>
    isGood(request.headers.get("x-amz-security-token") ?? "") ? new Response("{}") : refusal(request);
  return { asked, ...scriptedClient([step], { baseUrl: HOST, credentials: provide, timeoutMs: Infinity }) };
}

const expired = answer(403, { message: "The security token included in the request is expired" });

describe("credentials that the service calls expired", () => {
  const isGood = (token: string) => token === "good";

  test.each([
    ["by its words", expired],
    ["by its header", answer(403, { Message: null }, { "x-amzn-ErrorType": "ExpiredTokenException" })],
    ["by its code", answer(403, "<Error><Code>ExpiredToken</Code></Error>")],
  ])("%s are renewed, and the request is signed again", async (_, refusal) => {
    const { client, sent, asked } = expiring(["old", "good"], isGood, refusal);
    await client.listClusters();
    expect(sent.map(({ headers }) => headers.get("x-amz-security-token"))).toEqual(["old", "good"]);
    expect(asked).toEqual([false, true]);
  });

  test("are renewed once for 64 calls at once", async () => {
    const { client, asked } = expiring(["old", "good"], isGood, expired);
    await Promise.all(Array.from({ length: 64 }, () => client.listClusters()));
    expect(asked).toEqual([false, true]);
  });

  test("are renewed once for calls that are refused one after the other", async () => {
    let turn = 0;
    const late: Step = async (request) => {
      for (let left = (turn += 1) * 3; left > 0; left -= 1) await Promise.resolve();
      return expired(request);
    };
    const { client, asked } = expiring(["old", "good", "good2"], (token) => token.startsWith("good"), late);
    await Promise.all(Array.from({ length: 64 }, () => client.listClusters()));
    expect(asked).toEqual([false, true]);
  });

  test("are renewed for a change as well: a refused one has done nothing", async () => {
    const { client, sent } = expiring(["old", "good"], isGood, expired);
    await client.deleteImage({ imageId: "demo" });
    expect(sent).toHaveLength(2);
  });

  test("that come back the same are not tried again: the refusal is thrown", async () => {
    const { client, sent } = expiring(["old"], isGood, expired);
    expect(await rejection(client.listClusters())).toMatchObject({ kind: "api", status: 403 });
    expect(sent).toHaveLength(1);
  });

  test("that come back expired again are renewed once a call, no more", async () => {
    const { client, sent, asked } = expiring(["old", "older", "oldest"], isGood, expired);
    expect(await rejection(client.listClusters())).toMatchObject({ kind: "api", status: 403 });
    expect(sent).toHaveLength(2);
    expect(asked).toEqual([false, true]);
  });

  test("and cannot be renewed end the call with what their provider says", async () => {
    let calls = 0;
    const provide = async (): Promise<Credentials> => {
      if ((calls += 1) > 1) throw new Error("run `aws sso login`");
      return { ...keys, sessionToken: "old" };
    };
    const { client } = scriptedClient([expired], { baseUrl: HOST, credentials: provide, timeoutMs: Infinity });
    const error = await rejection(client.listClusters());
    expect(error).toMatchObject({ kind: "credentials" });
    expect(String(error)).toContain("aws sso login");
  });

  test("are renewed again after a wait between attempts", async () => {
    let sends = 0;
    const flaky: Step = (request) => {
      sends += 1;
      if (sends === 2) return answer(429)(request);
      return sends < 4 ? expired(request) : answer(200, "{}")(request);
    };
    let calls = 0;
    const provide = async () => ({ ...keys, sessionToken: `token-${(calls += 1)}` });
    const { client, clock } = scriptedClient([flaky], { baseUrl: HOST, credentials: provide, timeoutMs: Infinity });
    await clock.settle(client.listClusters());
    expect([sends, calls]).toEqual([4, 3]);
  });

  test("and take for ever to renew are waited for no longer than an attempt, or than the caller wants", async () => {
    let calls = 0;
    const controller = new AbortController();
    const provide = () =>
      new Promise<Credentials>((resolve) => {
        if ((calls += 1) === 1) resolve({ ...keys, sessionToken: "old" });
        else controller.abort("enough");
      });
    const { client, clock } = scriptedClient([expired], { baseUrl: HOST, credentials: provide, timeoutMs: Infinity });
    expect(await rejection(client.listClusters({}, { signal: controller.signal }))).toBe("enough");
    const inTime = rejection(client.listClusters({}, { timeoutMs: 60_000 }));
    expect(await clock.settle(inTime)).toMatchObject({ kind: "timeout" });
  });

  test("are not what another refusal is about", async () => {
    const { client, sent } = expiring(["old", "good"], isGood, answer(403, { Message: "User: x is not authorized" }));
    expect(await rejection(client.listClusters())).toMatchObject({ status: 403 });
    expect(sent).toHaveLength(1);
  });

  test("on a clock that is wrong besides, are renewed and the clock corrected", async () => {
    const serverTime = NOW + 3_600_000;
    const strict = gateway(() => serverTime);
    const steps: Step = async (request) => {
      const response = await strict(request);
      const isOld = request.headers.get("x-amz-security-token") === "old";
      return response.ok && isOld ? expired(request) : response;
    };
    let calls = 0;
    const provide = async () => ({ ...keys, sessionToken: (calls += 1) === 1 ? "old" : "good" });
    const { client, sent } = scriptedClient([steps], {
      baseUrl: HOST,
      credentials: provide,
      timeoutMs: Infinity,
      now: () => NOW,
    });
    await client.listClusters();
    expect(sent).toHaveLength(3);
  });
});

describe("secrets", () => {
  const sessionToken =
    "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeo==";
  const token = { ...keys, sessionToken };
  /** The gateway quotes what it calculated when it refuses a signature; this quotes all there is. */
  const quoting =
    (status: number, wrap: (text: string) => string = (message) => JSON.stringify({ message })): Step =>
    async (request) => {
      const lines = [...request.headers].map(([name, value]) => `${name}:${value}`).join("\n");
      return new Response(wrap(`The Canonical String should have been\n${lines}\nkey ${keys.secretAccessKey}`), {
        status,
      });
    };

  test.each([
    ["an error", quoting(403)],
    ["an error under another name", quoting(400, (Message) => JSON.stringify({ Message }))],
    ["an error that is a list", quoting(403, (text) => JSON.stringify([text]))],
    ["an error that is no JSON", quoting(502, (text) => `<html>${text}</html>`)],
    ["a success that is no JSON", quoting(200, (text) => `<html>${text}</html>`)],
  ])(
    "quoted by %s are nowhere in the error, its fields, its causes, or what hooks and the debug logger are told",
    async (_, step) => {
      const told: unknown[] = [];
      const { client, sent, retries, clock } = scriptedClient([step], {
        baseUrl: HOST,
        credentials: token,
        timeoutMs: Infinity,
        ...debugLogger((line) => told.push(line)),
      });
      const error = await clock.settle(rejection(client.listClusters({ nextToken: "page-token" })));
      const signature = /Signature=(\w+)/.exec(sent[0]?.headers.get("authorization") ?? "")?.[1] ?? "none";
      const said = inspect([error, told, retries], { depth: 20, showHidden: true, maxStringLength: Infinity });
      for (const secret of [keys.secretAccessKey, sessionToken, signature, "page-token"])
        expect(said).not.toContain(secret);
      expect(said).toContain("redacted");
    },
  );

  test("in what an operation answers are the operation's own, and left alone", async () => {
    const url = "https://bucket.s3.amazonaws.com/x?X-Amz-Credential=AKID&X-Amz-Signature=abc&X-Amz-Security-Token=def";
    const { client } = scriptedClient([answer(200, { imageConfiguration: { url } })], {
      baseUrl: HOST,
      credentials: token,
      timeoutMs: Infinity,
    });
    expect(await client.describeImage({ imageId: "demo" })).toMatchObject({ imageConfiguration: { url } });
  });

  test("that have been replaced since are taken out too", async () => {
    let calls = 0;
    const provide = async () => ({ ...keys, sessionToken: `token-${(calls += 1)}`, expiration: new Date(0) });
    const signer = sigv4({ credentials: provide, region: REGION, now: () => NOW });
    await signer.sign(new Request(HOST));
    await signer.sign(new Request(HOST));
    expect(signer.redact("token-1 token-2 token-3")).toBe("[redacted] [redacted] token-3");
  });

  test("that are empty take nothing out", async () => {
    const signer = signerOf({ ...keys, sessionToken: "" });
    await signer.sign(new Request(HOST));
    expect(signer.redact("as it was")).toBe("as it was");
  });
});

describe("types", () => {
  test("sigv4 takes a provider and a region, and makes a middleware", () => {
    expectTypeOf(sigv4).parameter(0).toEqualTypeOf<Sigv4Options>();
    expectTypeOf(sigv4).returns.toEqualTypeOf<Sigv4>();
    expectTypeOf<Sigv4Options["credentials"]>().toEqualTypeOf<CredentialProvider>();
    expectTypeOf<Sigv4["onRequest"]>().returns.resolves.toEqualTypeOf<Request>();
  });
});
