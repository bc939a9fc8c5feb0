import type { ConfigValidationMessage, KnownValidationLevel } from "@pcluster-api/types";
import { readImageConfiguration, type ImageConfiguration } from "../world/image-configuration.js";

interface Validator {
  readonly type: string;
  readonly level: KnownValidationLevel;
  /** What is wrong, or `undefined`. */
  readonly judge: (configuration: ImageConfiguration) => string | undefined;
}

/** Those of the service's validators that can judge a configuration without asking AWS. */
const VALIDATORS: readonly Validator[] = [
  {
    type: "ComponentsValidator",
    level: "ERROR",
    judge: ({ componentCount }) =>
      componentCount > 15
        ? `Number of build components is ${componentCount}. It's not possible to specify more than 15 build components.`
        : undefined,
  },
  {
    type: "SecurityGroupsAndSubnetValidator",
    level: "ERROR",
    judge: ({ subnetId, securityGroupIds }) =>
      subnetId && securityGroupIds.length === 0
        ? `Subnet id ${subnetId} is specified, security groups is required.`
        : undefined,
  },
];

const LEVELS: Readonly<Record<KnownValidationLevel, number>> = { INFO: 20, WARNING: 30, ERROR: 40 };

/** Everything the validators find in a configuration, but those that are suppressed by `ALL` or `type:<name>`. */
export function validateImage(imageConfiguration: string, suppressed: readonly string[]): ConfigValidationMessage[] {
  const configuration = readImageConfiguration(imageConfiguration);
  return VALIDATORS.filter(({ type }) => !suppressed.includes("ALL") && !suppressed.includes(`type:${type}`)).flatMap(
    ({ type, level, judge }) => {
      const message = judge(configuration);
      return message === undefined ? [] : [{ level, type, message }];
    },
  );
}

/** Whether a finding is as grave as the level from which a configuration is refused. */
export function isAtLeast({ level }: ConfigValidationMessage, failureLevel: KnownValidationLevel): boolean {
  return (LEVELS[level as KnownValidationLevel] ?? 0) >= LEVELS[failureLevel];
}
