import type { ConfigValidationMessage } from "@pcluster-api/types";
import { readImageConfiguration, type ImageConfiguration } from "../../world/images/image-configuration.js";
import { runValidators, type Validator } from "./validators.js";

const VALIDATORS: readonly Validator<ImageConfiguration>[] = [
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

/** What is found in an image configuration whose schema is right. */
export function validateImage(imageConfiguration: string, suppressed: readonly string[]): ConfigValidationMessage[] {
  return runValidators(VALIDATORS, readImageConfiguration(imageConfiguration), suppressed);
}
