import { mapping } from "../../world/yaml-values.js";
import type { Field } from "./configuration-schema.js";

/** Ids as AWS gives them: a prefix, and 8 or 17 letters and digits. */
export const SUBNET_ID = /^subnet-([0-9a-z]{8}|[0-9a-z]{17})$/;
export const SECURITY_GROUP_ID = /^sg-([0-9a-z]{8}|[0-9a-z]{17})$/;
export const AMI_ID = /^ami-([0-9a-z]{8}|[0-9a-z]{17})$/;

const RESERVED_PREFIX = "parallelcluster:";

/** Tags of one's own, which may not look like the service's. */
export const TAGS = {
  items: { fields: { Key: { longest: 128 }, Value: { longest: 256 } } },
  listRule: (tags: readonly unknown[]) =>
    tags.some((tag) => String(mapping(tag)["Key"]).startsWith(RESERVED_PREFIX))
      ? `The tag key prefix '${RESERVED_PREFIX}' is reserved and cannot be used.`
      : undefined,
} as const satisfies Field;
