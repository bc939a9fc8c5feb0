import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { createMockServer, type MockServer, type MockServerOptions } from "./create-mock-server.js";

export interface StartOptions extends MockServerOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** The loopback interface unless given: whoever reaches the server can change its world. */
  readonly host?: string;
}

export interface RunningMockServer extends MockServer {
  /** `http://127.0.0.1:4010`, without the stage. */
  readonly url: string;
  /** Ends open connections, too. */
  close(): Promise<void>;
}

/** Puts a mock server behind a port. @throws when the port cannot be had */
export async function startMockServer({
  port = 0,
  host = "127.0.0.1",
  ...options
}: StartOptions = {}): Promise<RunningMockServer> {
  const mock = createMockServer(options);
  // The mock reads requests and makes answers by web standards alone; nothing global is replaced for it.
  const listener = createServer(getRequestListener(mock.fetch, { overrideGlobalObjects: false }));
  listener.listen(port, host);
  await once(listener, "listening");
  const address = listener.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    ...mock,
    url: `http://${name}:${address.port}`,
    close: async () => {
      listener.close();
      listener.closeAllConnections();
      await once(listener, "close");
      mock.close();
    },
  };
}
