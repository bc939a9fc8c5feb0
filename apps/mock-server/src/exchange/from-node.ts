import type { IncomingMessage } from "node:http";
import { CallerGone } from "./caller-gone.js";
import { LARGEST_BODY, type MockRequest } from "./mock-request.js";

/** A request of Node's own server as the mock reads it, without a web-standard `Request` in between. */
export function fromNode(incoming: IncomingMessage): MockRequest {
  return {
    method: incoming.method ?? "GET",
    target: originForm(incoming.url ?? "/"),
    host: incoming.headers.host ?? "",
    header: (name) => {
      const value = incoming.headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
    },
    headerNames: () => Object.keys(incoming.headers),
    readBody: () => readBody(incoming),
  };
}

/** Proxies are sent the whole URL; only its path and query count here. */
function originForm(url: string): string {
  return url.startsWith("/") ? url : url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "") || "/";
}

function readBody(incoming: IncomingMessage): Promise<Uint8Array | undefined> {
  if (Number(incoming.headers["content-length"]) > LARGEST_BODY) {
    incoming.resume();
    return Promise.resolve(undefined);
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST_BODY) chunks.push(chunk);
      else {
        // The rest is read and thrown away: a connection that is closed on a caller who still sends loses the answer.
        incoming.off("data", take).resume();
        resolve(undefined);
      }
    };
    const gone = () => reject(new CallerGone("the caller went away before its request was complete"));
    incoming.on("data", take);
    incoming.once("end", () => resolve(Buffer.concat(chunks)));
    incoming.once("error", gone);
    incoming.once("close", gone);
  });
}
