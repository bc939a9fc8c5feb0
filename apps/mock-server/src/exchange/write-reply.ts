import type { ServerResponse } from "node:http";
import type { Reply } from "./reply.js";

/** Sends a reply through Node's own server; where it breaks, the socket really does. */
export function writeReply({ status, headers, body, breaks }: Reply, response: ServerResponse): void {
  const { socket } = response;
  if (breaks === "reset") {
    socket?.resetAndDestroy();
    return;
  }
  response.writeHead(status, headers);
  if (breaks === "truncate" && body) response.write(body.subarray(0, body.byteLength / 2), () => socket?.destroy());
  else response.end(body);
}
