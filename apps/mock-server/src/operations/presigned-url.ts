import { Derive } from "../world/derive.js";
import type { HandlerContext } from "./operation-handler.js";

const VALID_SECONDS = 3600;

/**
 * Where a configuration can be read: as the service says it where it cannot reach S3, or, with the quirk, a URL that looks
 * like one of S3's.
 *
 * @param location `s3://bucket/key`
 */
export function configurationUrl(location: string | undefined, { quirks, region, now }: HandlerContext): string {
  const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/.exec(location ?? "") ?? [];
  if (!quirks["presigned-urls"] || bucket === undefined || key === undefined) return "NOT_AVAILABLE";
  const date = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, "");
  const query = new URLSearchParams({
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": `AKIAIOSFODNN7EXAMPLE/${date.slice(0, 8)}/${region}/s3/aws4_request`,
    "X-Amz-Date": date,
    "X-Amz-Expires": String(VALID_SECONDS),
    "X-Amz-SignedHeaders": "host",
    "X-Amz-Signature": new Derive("presigned", bucket, key, date).hex(64),
  });
  return `https://${bucket}.s3.${region}.amazonaws.com/${key}?${query.toString()}`;
}
