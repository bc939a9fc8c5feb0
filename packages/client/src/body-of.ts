/**
 * The body of a request, which can be read again afterwards; `null` where there is none. Not every browser has `request.body`
 * to ask.
 */
export async function bodyOf(request: Request): Promise<ArrayBuffer | null> {
  if (request.method === "GET" || request.method === "HEAD") return null;
  const body = await request.clone().arrayBuffer();
  return body.byteLength > 0 ? body : null;
}
