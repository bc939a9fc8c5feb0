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
  const { createClient, debugLogger } = await import("@pcluster-api/client");
  const { env, fetch, sleep, stderr } = context;
  const hooks = debug ? debugLogger((line) => void stderr.write(`${line}\n`)) : {};
  try {
    return createClient({ baseUrl, env, fetch, sleep, ...hooks });
  } catch (cause) {
    throw new UsageError(`The endpoint is no use: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}
