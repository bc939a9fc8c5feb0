import type { Client } from "@pcluster-api/client";
import type { Context } from "./context.js";
import { UsageError } from "./usage-error.js";

export interface ConnectionFlags {
  readonly endpointUrl: string | undefined;
  readonly debug: boolean;
}

/** Makes the client for a command. @throws {UsageError} when nobody says where the API is */
export async function connect({ endpointUrl, debug }: ConnectionFlags, context: Context): Promise<Client> {
  const baseUrl = endpointUrl ?? context.env["PCLUSTER_API_URL"];
  if (!baseUrl) {
    throw new UsageError(
      "No endpoint: give --endpoint-url URL or set PCLUSTER_API_URL. To try without AWS, start pcluster-api-mock and use the URL it prints",
    );
  }
  const { createClient } = await import("@pcluster-api/client");
  try {
    return createClient({ baseUrl, fetch: debug ? talkingFetch(context) : context.fetch });
  } catch (cause) {
    throw new UsageError(`The endpoint is no use: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/** Tells each request and answer on stderr; what a query holds, a token say, stays out. */
function talkingFetch({ fetch, stderr }: Context): Context["fetch"] {
  return async (request) => {
    const { origin, pathname } = new URL(request.url);
    await stderr.write(`> ${request.method} ${origin}${pathname}\n`);
    const response = await fetch(request);
    await stderr.write(`< ${response.status} ${response.headers.get("x-amzn-requestid") ?? ""}\n`);
    return response;
  };
}
