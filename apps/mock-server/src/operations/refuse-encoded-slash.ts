import type { Answer } from "../answer.js";
import type { Quirks } from "../quirks.js";

/** What the service's framework says of a path that no route fits. */
const NO_SUCH_URL =
  "The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.";

/**
 * The adapter in front of the service decodes the whole path before it looks for a route: a slash in a value becomes one
 * between segments.
 *
 * @param path the values of a path, decoded
 */
export function refuseEncodedSlash(path: Readonly<Record<string, string>>, quirks: Quirks): Answer | undefined {
  if (!quirks["encoded-slash-404"] || !Object.values(path).some((value) => value.includes("/"))) return undefined;
  return { status: 404, body: { message: NO_SUCH_URL } };
}
