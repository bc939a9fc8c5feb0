import type { MockRequest } from "./mock-request.js";

/** The same request by web standards, its body already read. */
export function toRequest(request: MockRequest, body: Uint8Array): Request {
  const headers = request.headerNames().flatMap((name) => {
    const value = request.header(name);
    return value === undefined ? [] : [[name, value] as [string, string]];
  });
  return new Request(`http://${request.host}${request.target}`, {
    method: request.method,
    headers,
    // Nobody else holds these bytes.
    ...(body.byteLength > 0 && { body: body as Uint8Array<ArrayBuffer> }),
  });
}
