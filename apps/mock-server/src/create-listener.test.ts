import { once } from "node:events";
import { request as send } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { startMockServer, type RunningMockServer, type StartOptions } from "./start-mock-server.js";

const running = new Set<RunningMockServer>();
const sockets = new Set<Socket>();
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await Promise.all([...running].map((server) => server.close()));
  running.clear();
});

async function start(options: StartOptions = {}) {
  const server = await startMockServer({ scenario: "default", speed: 0, ...options });
  running.add(server);
  return server;
}

/** Speaks to a server byte by byte. */
async function dial({ url }: RunningMockServer, text = "") {
  const socket = connect({ port: Number(new URL(url).port), host: "127.0.0.1", allowHalfOpen: true });
  sockets.add(socket);
  let received = "";
  socket.setEncoding("latin1").on("data", (chunk: string) => (received += chunk));
  socket.on("error", () => {});
  await once(socket, "connect");
  socket.write(text, "latin1");
  const until = async (pattern: RegExp) => {
    while (!pattern.test(received)) await once(socket, "data");
    return received;
  };
  const ended = new Promise<string>((resolve) => socket.once("close", () => resolve(received)));
  // A peer that has ended is answered in kind, so that the socket closes.
  socket.once("end", () => socket.end());
  return { socket, until, ended, received: () => received };
}

const page = "/v3/images/custom/rhel8-custom/stackevents";
const get = (path: string, ...headers: string[]) =>
  [`GET ${path} HTTP/1.1`, "host: localhost", ...headers, "", ""].join("\r\n");

describe("what a client does on a connection", () => {
  test("requests sent ahead are answered in their order", async () => {
    const server = await start();
    const { until } = await dial(server, get("/_mock/clock") + get(page) + get("/nowhere") + get("/_mock/clock"));
    const received = await until(/403 Forbidden[^]*200 OK[^]*"frozen":true/);
    expect([...received.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual([
      "200",
      "200",
      "403",
      "200",
    ]);
  });

  test("a caller that ends its half is answered all the same", async () => {
    const { socket, ended } = await dial(await start(), get("/_mock/clock", "connection: close"));
    socket.end();
    expect(await ended).toMatch(/^HTTP\/1\.1 200 OK/);
  });

  test("a caller that goes away in the middle of its body leaves the server well", async () => {
    const server = await start();
    const head = "POST /v3/images/custom HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n";
    const { socket } = await dial(server, `${head}content-length: 1000\r\n\r\n{"imageId"`);
    socket.destroy();
    expect((await fetch(`${server.url}/_mock/clock`)).status).toBe(200);
    expect(server.report().operations).toEqual({});
  });

  test.each([
    ["no HTTP", "\0\0\0\0\r\n\r\n", 400],
    ["TLS", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400],
    ["a header that would smuggle another request", get(page, "content-length: 5", "transfer-encoding: chunked"), 400],
    ["a header with a null byte", get(page, "x: a\0b"), 400],
    ["two lengths", get(page, "content-length: 1", "content-length: 2"), 400],
    ["a length that is none", get(page, "content-length: -1"), 400],
    ["no host", "GET / HTTP/1.1\r\n\r\n", 400],
    ["bytes beyond ASCII in the target", get(`${page}/\xff\xfe`), 400],
    ["headers of 20 kB", get(page, `x: ${"a".repeat(20_000)}`), 431],
    ["a target of 20 kB", get(`/${"a".repeat(20_000)}`), 431],
  ])("%s is refused, and the connection ends", async (_what, text, status) => {
    const { ended } = await dial(await start(), text);
    expect(await ended).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  test.each([
    ["another server's URL as the target", get("http://other.test/_mock/clock"), 200],
    ["a target that is no URL", get("//[bad/%zz?%zz"), 403],
    ["a method that no operation has", get(page).replace("GET", "PROPFIND"), 403],
    ["an upgrade", get(page, "connection: upgrade", "upgrade: websocket"), 200],
    ["bytes beyond ASCII in a header", get(page, "x-mock-fault: \xff\xfe"), 400],
  ])("%s is answered", async (_what, text, status) => {
    const { until } = await dial(await start(), text);
    expect(await until(/\r\n\r\n/)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });
});

describe("limits", () => {
  test("a body of 20 MB is answered 413, whether its length is said or not, and the connection stays good", async () => {
    const server = await start();
    const body = Buffer.alloc(20 * 1024 * 1024, " ");
    for (const headers of [{ "content-length": body.length }, { "transfer-encoding": "chunked" }]) {
      const sending = send(`${server.url}/v3/images/custom`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
      });
      sending.end(body);
      const [response] = await once(sending, "response");
      expect(response.statusCode).toBe(413);
      response.resume();
      // The server reads on to the end, so that the caller can finish what it began.
      await once(sending, "close");
    }
    expect((await fetch(`${server.url}/_mock/clock`)).status).toBe(200);
  });

  test("a caller that does not finish its headers, or its body, in time is answered 408", async () => {
    const server = await start({ limits: { headersMs: 100, requestMs: 200 } });
    const slow = [
      "GET /v3/clusters HTTP/1.1\r\nhost: local",
      "POST /v3/clusters HTTP/1.1\r\nhost: localhost\r\ncontent-length: 10\r\n\r\n{",
    ];
    for (const text of slow) {
      const { ended } = await dial(server, text);
      expect(await ended).toMatch(/^HTTP\/1\.1 408 /);
    }
  });

  test("a connection that is idle for too long is closed", async () => {
    const { ended } = await dial(await start({ limits: { idleMs: 50 } }), get("/_mock/clock"));
    expect(await ended).toMatch(/^HTTP\/1\.1 200 OK/);
  });

  test("a connection more than there may be is closed at once", async () => {
    const server = await start({ limits: { connections: 1 } });
    const first = await dial(server, get("/_mock/clock"));
    await first.until(/200 OK/);
    const second = await dial(server, get("/_mock/clock"));
    expect(await second.ended).toBe("");
  });
});

describe("faults break real connections", () => {
  test("reset: nothing is answered", async () => {
    const { ended } = await dial(await start(), get(page, "x-mock-fault: reset"));
    expect(await ended).toBe("");
  });

  test("truncate: half of the body that was promised", async () => {
    const { ended } = await dial(await start(), get(page, "x-mock-fault: truncate"));
    const [head = "", body = ""] = (await ended).split("\r\n\r\n");
    const promised = Number(/content-length: (\d+)/.exec(head)?.[1]);
    expect(body).toHaveLength(Math.floor(promised / 2));
  });

  test("fetch finds a reset and a cut body as it would find real ones", async () => {
    const server = await start();
    const ask = (fault: string) => fetch(server.url + page, { headers: { "x-mock-fault": fault } });
    await expect(ask("reset")).rejects.toThrow(TypeError);
    const answer = await ask("truncate");
    await expect(answer.text()).rejects.toThrow(TypeError);
  });
});

describe("pages that are kept", () => {
  test("are the same bytes as at first, and as in process", async () => {
    const now = () => Date.parse("2024-10-24T10:00:00.000Z");
    const server = await start({ now });
    const ask = async () => {
      const answer = await fetch(server.url + page);
      const { connection: _connection, "keep-alive": _keepAlive, ...headers } = Object.fromEntries(answer.headers);
      return { headers, text: await answer.text() };
    };
    const first = await ask();
    expect(await ask()).toEqual(first);
    const inProcess = await server.fetch(new Request(`http://mock.test${page}`));
    expect({ headers: Object.fromEntries(inProcess.headers), text: await inProcess.text() }).toEqual(first);
  });

  test("are not kept beyond a command, a turn of the clock, or in another namespace", async () => {
    const server = await start();
    const newest = async (headers: Record<string, string> = {}) => {
      const answer = await fetch(server.url + page, { headers });
      const { events } = (await answer.json()) as { events?: { timestamp: string }[] };
      return events?.[0]?.timestamp;
    };
    const before = await newest();
    await fetch(`${server.url}/v3/images/custom/rhel8-custom`, { method: "DELETE" });
    server.clock.advance(1);
    const deleting = await newest();
    expect(deleting).not.toBe(before);
    expect(await newest({ "x-mock-namespace": "other" })).toBe(before);
    server.clock.advance(3_600_000);
    expect(await newest()).toBeUndefined();
  });

  test("still count in the report, and still fail where a rule says so", async () => {
    const server = await start();
    await fetch(server.url + page);
    await fetch(server.url + page);
    expect(server.report().operations).toEqual({ GetImageStackEvents: 2 });
    await fetch(`${server.url}/_mock/faults`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ fault: "502x1" }),
    });
    expect((await fetch(server.url + page)).status).toBe(502);
    expect((await fetch(server.url + page)).status).toBe(200);
  });
});

describe("the end", () => {
  test("comes after the answers that are under way, and closes connections that are idle", async () => {
    let release = () => {};
    const slow = new Promise<void>((resolve) => (release = resolve));
    const server = await start({ sleep: () => slow });
    running.delete(server);
    const idle = await dial(server, get("/_mock/clock"));
    await idle.until(/200 OK/);
    const late = await dial(server, get(page, "x-mock-fault: latency=1s"));
    // One more round trip, after which the late request has been taken up.
    await fetch(`${server.url}/_mock/clock`);
    const closing = server.close();
    release();
    await closing;
    expect(await late.ended).toMatch(/^HTTP\/1\.1 200 OK/);
    await idle.ended;
  });

  test("does not wait for ever", async () => {
    const server = await start({ sleep: () => new Promise(() => {}), limits: { closingMs: 20 } });
    running.delete(server);
    const { ended } = await dial(server, get(page, "x-mock-fault: latency=1h"));
    await fetch(`${server.url}/_mock/clock`);
    await server.close();
    expect(await ended).toBe("");
  });
});
