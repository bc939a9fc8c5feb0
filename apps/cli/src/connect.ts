import { createClient, debugLogger, findEndpoint, type Client } from "@pcluster-api/client";
import type { Context } from "./context.js";
import { findCredentials } from "./settings/find-credentials.js";
import { readConnectionFlags } from "./flags/connection-flags.js";
import { resolveConnection, type Connection } from "./settings/resolve-connection.js";
import type { Setting, SettingFlags } from "./settings/resolve-settings.js";
import { UsageError } from "./usage-error.js";

/** The flags that say where the API is and who asks; {@link CONNECTION_FLAGS} declares them. */
export interface ConnectionFlags {
  readonly endpointUrl: string | undefined;
  readonly apiId?: string | undefined;
  readonly profile?: string | undefined;
  readonly region?: string | undefined;
  readonly debug: boolean;
}

/** A client, and what it was made of. */
export interface Connected {
  readonly client: Client;
  readonly connection: Connection;
}

/**
 * Makes the client for a command, with the region to ask about: `connection.region`, which commands send with each request.
 *
 * @throws {UsageError} when nobody says where the API is, or a setting is no use
 */
export async function openConnection(flags: ConnectionFlags, context: Context): Promise<Connected> {
  const connection = await resolveConnection(settingsOf(flags), context);
  const { env, fetch, sleep, stderr } = context;
  const hooks = flags.debug ? debugLogger((line) => void stderr.write(`${line}\n`)) : {};
  const { provider } = findCredentials(connection, context);
  try {
    const endpoint = endpointOf(connection);
    const client = createClient({ ...endpoint, credentials: provider, env, fetch, sleep, ...hooks });
    return { client, connection };
  } catch (cause) {
    throw new UsageError(`The endpoint is no use: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/** The region that a command asks about, and who said so; `undefined` where it is left to the API. */
export async function askedRegion(
  flags: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<Setting | undefined> {
  return (await resolveConnection(settingsOf(readConnectionFlags(flags)), context)).region;
}

function settingsOf({ endpointUrl, apiId, profile, region }: ConnectionFlags): SettingFlags {
  return { "endpoint-url": endpointUrl, "api-id": apiId, profile, region };
}

/** The base URL, and the region it is in: its name tells, or else the place where its user works. */
export function endpointOf({ endpoint, isApiId, region, homeRegion }: Connection): {
  baseUrl: string;
  region: string | undefined;
} {
  const given = isApiId ? { apiId: endpoint.value, region: region?.value } : { baseUrl: endpoint.value };
  const found = findEndpoint(given, {});
  return { baseUrl: found.baseUrl, region: found.region ?? (homeRegion ?? region)?.value };
}
