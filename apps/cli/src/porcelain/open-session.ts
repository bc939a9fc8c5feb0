import type { Client } from "@pcluster-api/client";
import { openConnection } from "../connect.js";
import type { Context } from "../context.js";
import { readConnectionFlags } from "../flags/connection-flags.js";
import type { SessionFlags } from "./flags/session-flags.js";

/** A client, and the region to ask about; `undefined` leaves it to the service. */
export interface Session {
  readonly client: Client;
  readonly region: string | undefined;
}

/** @throws {UsageError} when nobody says where the API is */
export async function openSession(flags: SessionFlags, context: Context): Promise<Session> {
  const { client, connection } = await openConnection(readConnectionFlags({ ...flags }), context);
  return { client, region: connection.region?.value };
}
