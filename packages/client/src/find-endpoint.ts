import type { Environment } from "./process-environment.js";

/** Where the API answers, and the region it is in. */
export interface Endpoint {
  /** Without the slash that paths begin with. */
  readonly baseUrl: string;
  /** The region of its signatures; `undefined` where nothing tells. */
  readonly region: string | undefined;
}

export interface EndpointOptions {
  /**
   * Where the API answers: `https://{apiId}.execute-api.{region}.amazonaws.com/prod`, a custom domain, or a mock server's
   * `http://127.0.0.1:PORT`. The variable `PCLUSTER_API_URL` unless given.
   */
  readonly baseUrl?: string | undefined;
  /** Instead of `baseUrl`: the id of the API in API Gateway, together with `region`. */
  readonly apiId?: string | undefined;
  /** The region the API is deployed in, which signs its requests. Read from the host, else from `AWS_REGION`, unless given. */
  readonly region?: string | undefined;
}

/** API Gateway's own host names, whose suffix differs by partition. Source: the outputs of the API's CloudFormation template. */
const GATEWAY_HOST = /^[^.]+\.execute-api\.([a-z0-9-]+)\./;
/** The only stage that the API is deployed with. */
const STAGE = "/prod";

/**
 * Finds the endpoint. API Gateway's own hosts serve under `/prod`, which is added where the URL has no path; a custom domain
 * serves at its root.
 *
 * @throws {TypeError} when nothing says where the API is, or what does is no http or https URL
 */
export function findEndpoint({ baseUrl, apiId, region }: EndpointOptions, env: Environment): Endpoint {
  const given = baseUrl ?? (apiId === undefined ? env["PCLUSTER_API_URL"] : hostOf(apiId, region));
  if (!given) {
    throw new TypeError("Where is the API? Give baseUrl, or apiId and region, or set PCLUSTER_API_URL");
  }
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol)) {
    const shown = JSON.stringify(given.replace(/[^/]*@/, ""));
    throw new TypeError(`baseUrl must be the http or https URL of the API; it was ${shown}`);
  }
  if (url.username || url.password) throw new TypeError("baseUrl must not carry a user name or password");
  if (url.search || url.hash) throw new TypeError("baseUrl must end with its path: it has a query or a fragment");
  const [, hostRegion] = GATEWAY_HOST.exec(url.hostname) ?? [];
  const path = url.pathname.replace(/\/+$/, "") || (hostRegion ? STAGE : "");
  return {
    baseUrl: url.origin + path,
    region:
      region ??
      hostRegion ??
      (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || (isStandIn(url) ? "us-east-1" : undefined)),
  };
}

function hostOf(apiId: string, region: string | undefined): string {
  if (!region) throw new TypeError(`apiId ${apiId} needs a region beside it`);
  return `https://${apiId}.execute-api.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
}

/** API Gateway speaks https alone: anything else, or on this machine, stands in for it, and takes any region. */
function isStandIn({ protocol, hostname }: URL): boolean {
  return protocol === "http:" || hostname === "localhost" || hostname === "[::1]" || /^127\.[\d.]+$/.test(hostname);
}
