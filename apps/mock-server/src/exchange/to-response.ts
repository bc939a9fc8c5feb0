import type { Reply } from "./reply.js";

/**
 * A reply as `fetch` would give it.
 *
 * @throws {TypeError} where the connection is reset, as `fetch` does
 */
export function toResponse({ status, headers, body, breaks }: Reply): Response {
  if (breaks === "reset") throw new TypeError("fetch failed", { cause: connectionReset() });
  return new Response(breaks === "truncate" && body ? truncated(body) : bytes(body), { status, headers });
}

function bytes(body: Uint8Array | undefined): Uint8Array<ArrayBuffer> | null {
  // A view of kept bytes: `Response` copies them before anybody can write to them. No body here is shared between threads.
  return (body ?? null) as Uint8Array<ArrayBuffer> | null;
}

/** Half of the body, and then the error that a body ends with whose connection is lost. */
function truncated(body: Uint8Array): ReadableStream<Uint8Array> {
  let isFirst = true;
  return new ReadableStream({
    pull(controller) {
      if (isFirst) controller.enqueue(body.slice(0, body.byteLength / 2));
      else controller.error(new TypeError("terminated", { cause: connectionReset() }));
      isFirst = false;
    },
  });
}

function connectionReset(): Error {
  return Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
}
