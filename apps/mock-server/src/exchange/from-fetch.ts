import { LARGEST_BODY, type MockRequest } from "./mock-request.js";

/** A web-standard `Request` as the mock reads it. */
export function fromFetch(request: Request): MockRequest {
  const { pathname, search, host } = new URL(request.url);
  return {
    method: request.method,
    target: pathname + search,
    host: request.headers.get("host") ?? host,
    header: (name) => request.headers.get(name) ?? undefined,
    headerNames: () => [...request.headers.keys()],
    readBody: () => readBody(request.body),
  };
}

/** Stops reading where the gateway would. */
async function readBody(stream: ReadableStream<Uint8Array> | null): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream ?? []) {
    size += chunk.byteLength;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
