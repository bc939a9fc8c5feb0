import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { assembleMockServer, type MockServer, type MockServerOptions } from "./create-mock-server.js";
import { fromFetch } from "./exchange/from-fetch.js";
import { toResponse } from "./exchange/to-response.js";
import { createListener } from "./create-listener.js";
import type { ListenerLimits } from "./listener-limits.js";

export interface StartOptions extends MockServerOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** The loopback interface unless given: whoever reaches the server can change its world. */
  readonly host?: string;
  readonly limits?: ListenerLimits;
}

export interface RunningMockServer extends Omit<MockServer, "close"> {
  /** `http://127.0.0.1:4010`, without the stage. */
  readonly url: string;
  /** Lets requests that are under way come to their end, for a while, and then ends every connection. */
  close(): Promise<void>;
}

/** All of the machine's addresses. */
const WILDCARDS = ["0.0.0.0", "::"];

/** Puts a mock server behind a port. @throws when the port cannot be had */
export async function startMockServer({
  port = 0,
  host = "127.0.0.1",
  hosts = [],
  limits = {},
  ...options
}: StartOptions = {}): Promise<RunningMockServer> {
  const names = [...hosts, WILDCARDS.includes(host) ? "*" : host];
  const { engine, ...mock } = assembleMockServer({ ...options, hosts: names });
  const listener = createListener(engine, limits);
  listener.server.listen(port, host);
  try {
    await once(listener.server, "listening");
  } catch (error) {
    mock.close();
    throw error;
  }
  return {
    ...mock,
    fetch: async (request) => toResponse(await engine.reply(fromFetch(request))),
    url: urlOf(listener.server.address() as AddressInfo),
    close: async () => {
      await listener.close();
      mock.close();
    },
  };
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
