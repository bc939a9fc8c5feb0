import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";

export interface Served extends AsyncDisposable {
  readonly url: string;
}

/** Puts a `fetch` behind a real port of the loopback interface, for programs that are tested as processes. */
export async function serve(fetch: (request: Request) => Promise<Response>): Promise<Served> {
  const server = createServer(getRequestListener(fetch));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
