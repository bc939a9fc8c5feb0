import { UsageError } from "../usage-error.js";

/** Names of secrets, and texts that look like a key of AWS: the config file is no place for either. */
const SECRET_NAME = /secret|password|token|access[-_]?key|credential/i;
const SECRET_VALUE = /\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b|^[A-Za-z0-9/+=]{40,}$/;

/** @throws {UsageError} without the secret in it, when a setting would be one */
export function refuseSecret(name: string, value: string): void {
  if (!SECRET_NAME.test(name) && !SECRET_VALUE.test(value)) return;
  throw new UsageError(
    "The config file keeps no secrets. Put keys into a profile with `aws configure --profile NAME`, and set that: pcluster-api config set profile NAME",
  );
}
