import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { FAULT_HEADER, type Engine } from "./create-engine.js";
import { CallerGone } from "./exchange/caller-gone.js";
import { fromNode } from "./exchange/from-node.js";
import type { Reply } from "./exchange/reply.js";
import { writeReply } from "./exchange/write-reply.js";
import type { ListenerLimits } from "./listener-limits.js";
import { NAMESPACE_HEADER } from "./namespaces/namespaces.js";

export interface Listener {
  readonly server: Server;
  close(): Promise<void>;
}

/** What is said to a connection that speaks no HTTP we understand, by the code of Node's parser; 400 to all others. */
const MALFORMED: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/**
 * Node's own server in front of an engine. Pages whose bytes are at hand are written at once; nothing of the request but its
 * method, target and a few headers is looked at for them.
 */
export function createListener(engine: Engine, limits: ListenerLimits): Listener {
  const { headersMs = 10_000, requestMs = 30_000, idleMs = 5000, connections = 1000, closingMs = 2000 } = limits;
  let underWay = 0;
  let onIdle = () => {};

  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes ?? 16 * 1024,
      headersTimeout: Math.min(headersMs, requestMs),
      requestTimeout: requestMs,
      keepAliveTimeout: idleMs,
      connectionsCheckingInterval: Math.max(50, Math.min(1000, headersMs / 2)),
    },
    (incoming, response) => {
      const kept = lookUp(engine, incoming);
      if (kept) {
        writeReply(kept, response);
        return;
      }
      underWay += 1;
      void answer(engine, incoming, response).finally(() => {
        underWay -= 1;
        if (underWay === 0) onIdle();
      });
    },
  );
  server.maxConnections = connections;
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => refuseMalformed(error, socket));

  return {
    server,
    async close() {
      const closed = once(server, "close");
      server.close();
      if (underWay > 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, closingMs);
          onIdle = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      server.closeAllConnections();
      await closed;
    },
  };
}

function lookUp(engine: Engine, { method, url, headers }: IncomingMessage): Reply | undefined {
  if (method !== "GET" || url === undefined) return undefined;
  if (headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined) return undefined;
  if (headers[FAULT_HEADER] !== undefined) return undefined;
  const namespace = headers[NAMESPACE_HEADER];
  return engine.kept(url, typeof namespace === "string" ? namespace : undefined);
}

async function answer(engine: Engine, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const sent = new Promise((resolve) => response.once("close", resolve));
    writeReply(await engine.reply(fromNode(incoming)), response);
    await sent;
  } catch (error) {
    if (!(error instanceof CallerGone)) throw error;
    response.destroy();
  }
}

function refuseMalformed({ code = "" }: NodeJS.ErrnoException, socket: Duplex) {
  if (!socket.writable || code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const status = MALFORMED[code] ?? "400 Bad Request";
  const body = JSON.stringify({ message: status.slice(4) });
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
    () => socket.destroy(),
  );
}
