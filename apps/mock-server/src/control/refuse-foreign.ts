import { isIP } from "node:net";
import type { Answer } from "../answer.js";
import type { MockRequest } from "../exchange/mock-request.js";

/** The names that a machine has for itself; a browser resolves none of them through a name server. */
const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Refuses what a web page of somebody else could send: requests from another origin, and those under a name that the server
 * was not told is its own, which is how DNS rebinding makes another origin look like the same.
 *
 * @param hosts further names of the server; `undefined` where there is no network in between, `*` among them for any IP address
 */
export function refuseForeign(request: MockRequest, hosts: readonly string[] | undefined): Answer | undefined {
  const name = request.host.toLowerCase().replace(/:\d+$/, "");
  if (hosts && !LOOPBACK.test(name) && !isAmong(name, hosts))
    return refuse(`the server does not go by the name ${JSON.stringify(name)}; --allow-host gives it further ones`);
  const origin = request.header("origin");
  if (origin !== undefined && hostOf(origin) !== request.host.toLowerCase())
    return refuse("requests from another origin are not for /_mock");
  const site = request.header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none")
    return refuse("requests from another site are not for /_mock");
  return undefined;
}

function isAmong(name: string, hosts: readonly string[]): boolean {
  const address = name.replace(/^\[|\]$/g, "");
  return hosts.some((host) => host.toLowerCase() === name || host === address || (host === "*" && isIP(address) !== 0));
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function refuse(why: string): Answer {
  return { status: 403, body: { message: `Refused: ${why}.` } };
}
