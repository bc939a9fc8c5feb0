import { http, HttpResponse, type HttpHandler } from "msw";
import type { MockServer } from "../create-mock-server.js";

/**
 * Handlers for Mock Service Worker that let a mock server answer every request beneath a URL.
 *
 * @param baseUrl where the code under test believes the API to be, stage included where the mock has one
 */
export function mswHandlers(mock: Pick<MockServer, "fetch">, baseUrl: string): HttpHandler[] {
  const url = `${baseUrl.replace(/\/$/, "")}/*`;
  return [http.all(url, ({ request }) => mock.fetch(request).catch(networkError))];
}

/** The only thing that `fetch` of a mock throws is a broken connection. */
function networkError(): Response {
  return HttpResponse.error();
}
