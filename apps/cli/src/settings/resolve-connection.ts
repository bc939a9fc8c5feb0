import type { Context } from "../context.js";
import { UsageError } from "../usage-error.js";
import { awsConfigPath, awsProfiles } from "./aws-profiles.js";
import { readConfig } from "./config-file.js";
import { isStandIn } from "./is-stand-in.js";
import { outranks, resolveSetting, type Setting, type SettingFlags, type SettingSources } from "./resolve-settings.js";

/** Where the API is, who asks and about what region, each with its source. */
export interface Connection {
  /** The URL of the API, or the id that makes one together with the region. */
  readonly endpoint: Setting;
  readonly isApiId: boolean;
  /** Whether a mock server, or something on this machine, stands in for API Gateway. */
  readonly isStandIn: boolean;
  /** The region to work in; `undefined` leaves it to the API. */
  readonly region: Setting | undefined;
  /** The region without the command line's word: a custom domain, whose name does not tell where it is, is signed for it. */
  readonly homeRegion: Setting | undefined;
  /** The profile whose credentials sign. */
  readonly profile: Setting | undefined;
}

/**
 * Finds where requests go and for which region.
 *
 * AWS's own variables and files name a region for work with AWS: a stand-in is not asked about it, or a first try of the mock
 * server would come up empty wherever `AWS_REGION` is set.
 *
 * @param flags settings of the command line
 * @throws {UsageError} when nobody says where the API is, or a setting is no use
 */
export async function resolveConnection(flags: SettingFlags, context: Context): Promise<Connection> {
  const sources = { flags, config: await readConfig(context), context };
  const { endpoint, isApiId } = resolveEndpoint(sources);
  const standsIn = !isApiId && isStandIn(endpoint.value);
  const profile = resolveSetting("profile", sources);
  const region = resolveSetting("region", sources);
  const homeRegion =
    resolveSetting("region", { ...sources, flags: {} }) ??
    (standsIn ? undefined : await regionOfProfile(profile, context));
  const isAsked = !(standsIn && region?.kind === "variable");
  const asked = isAsked ? (region ?? homeRegion) : undefined;
  if (isApiId && !asked)
    throw new UsageError(`The API ${endpoint.value} is in some region: give --region REGION, or set AWS_REGION`);
  return { endpoint, isApiId, isStandIn: standsIn, region: asked, homeRegion, profile };
}

function resolveEndpoint(sources: SettingSources): Pick<Connection, "endpoint" | "isApiId"> {
  const url = resolveSetting("endpoint-url", sources);
  const apiId = resolveSetting("api-id", sources);
  if (url?.kind === "flag" && apiId?.kind === "flag")
    throw new UsageError("--endpoint-url and --api-id both say where the API is: give one of them");
  const isApiId = apiId !== undefined && outranks(apiId, url);
  const endpoint = isApiId ? apiId : url;
  if (endpoint) return { endpoint, isApiId };
  throw new UsageError(
    "No endpoint: give --endpoint-url URL or --api-id ID, set PCLUSTER_API_URL, or run `pcluster-api config set endpoint-url URL`. To try without AWS, start pcluster-api-mock and use the URL it prints",
  );
}

async function regionOfProfile(profile: Setting | undefined, { env, files }: Context): Promise<Setting | undefined> {
  const path = awsConfigPath(env);
  const name = profile?.value ?? "default";
  const value = awsProfiles((await files.read(path)) ?? "").get(name)?.region;
  return value === undefined ? undefined : { value, source: `profile ${name} in ${path}`, kind: "profile" };
}
