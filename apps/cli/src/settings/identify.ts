import type { Credentials } from "@pcluster-api/client";
import { endpointOf, type ConnectionFlags } from "../connect.js";
import type { Context } from "../context.js";
import { configPath } from "./config-file.js";
import { findCredentials } from "./find-credentials.js";
import { resolveConnection } from "./resolve-connection.js";

/** One thing that commands would use, and who said so. */
export interface Identified {
  readonly setting: string;
  readonly value: string;
  readonly source: string;
}

/** What commands would use; and why there are no credentials, where there are none. */
export interface Identity {
  readonly settings: readonly Identified[];
  readonly failure: { readonly error: unknown } | undefined;
}

/** @throws {UsageError} when nobody says where the API is, or a setting is no use */
export async function identify(flags: ConnectionFlags, context: Context): Promise<Identity> {
  const { endpointUrl, apiId, profile, region } = flags;
  const connection = await resolveConnection(
    { "endpoint-url": endpointUrl, "api-id": apiId, profile, region },
    context,
  );
  const { baseUrl, region: signingRegion } = endpointOf(connection);
  const { provider, source } = findCredentials(connection, context);
  const found = provider === false ? undefined : await provider().then(signedBy, (error: unknown) => ({ error }));
  const failure = found && "error" in found ? found : undefined;
  const asked = connection.region ?? { value: "the API's own", source: "nothing says another" };
  const signed = found && !("error" in found) ? found : undefined;
  const file = configPath(context);
  const isThere = (await context.files.read(file)) !== undefined;
  return {
    settings: [
      { setting: "endpoint", value: baseUrl, source: connection.endpoint.source },
      { setting: "region", value: asked.value, source: asked.source },
      ...(signed
        ? [
            { setting: "credentials", value: signed.key, source: [source, ...signed.providers].join(", ") },
            { setting: "signing region", value: signingRegion ?? "unknown", source: "the endpoint, or the region" },
          ]
        : [{ setting: "credentials", value: "none", source }]),
      { setting: "config file", value: file, source: isThere ? "read" : "not there" },
    ],
    failure,
  };
}

function signedBy(credentials: Credentials): { key: string; providers: readonly string[] } {
  return { key: shortened(credentials.accessKeyId), providers: providersOf(credentials) };
}

/** Enough of an access key id to tell it from another. */
function shortened(accessKeyId: string): string {
  return `${accessKeyId.slice(0, 4)}…${accessKeyId.slice(-4)}`;
}

/** The AWS SDK marks credentials with the features that gave them: `CREDENTIALS_PROFILE_SSO`. */
function providersOf(credentials: Credentials): readonly string[] {
  const marks: unknown = Reflect.get(credentials, "$source");
  if (typeof marks !== "object" || marks === null) return [];
  return Object.keys(marks).map((mark) =>
    mark
      .replace(/^CREDENTIALS_/, "")
      .toLowerCase()
      .replaceAll("_", " "),
  );
}
