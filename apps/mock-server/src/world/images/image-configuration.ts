import { load } from "js-yaml";
import { list, mapping, tags, text } from "../yaml-values.js";
import type { Tag } from "../stacks/stack-script.js";

/** What the world uses of an image configuration. */
export interface ImageConfiguration {
  readonly imageName: string | undefined;
  readonly instanceType: string;
  readonly parentImage: string;
  readonly rootVolume: { readonly size: number; readonly isEncrypted: boolean; readonly kmsKeyId: string | undefined };
  readonly subnetId: string | undefined;
  readonly securityGroupIds: readonly string[];
  readonly httpTokens: "optional" | "required";
  readonly componentCount: number;
  readonly scripts: readonly string[];
  readonly buildTags: readonly Tag[];
  readonly imageTags: readonly Tag[];
  /** ARN of a role that is there already, in place of one that the stack makes. */
  readonly cleanupRole: string | undefined;
  /** Name or ARN of a role that is there already. */
  readonly instanceRole: string | undefined;
  /** Name or ARN of an instance profile that is there already. */
  readonly instanceProfile: string | undefined;
  /** Where the function that deletes the stack runs, when that is in a VPC. */
  readonly functionVpc:
    { readonly SecurityGroupIds: readonly string[]; readonly SubnetIds: readonly string[] } | undefined;
  readonly updatesOsPackages: boolean;
  readonly skipsParallelCluster: boolean;
  readonly validatesAndTests: boolean;
  readonly terminatesInstanceOnFailure: boolean;
  /** Where configuration and template go, in place of the service's own bucket. */
  readonly s3Bucket: string | undefined;
}

/** Reads a configuration that has been found valid; what it leaves out takes the service's default. */
export function readImageConfiguration(yaml: string): ImageConfiguration {
  const root = mapping(load(yaml));
  const image = mapping(root["Image"]);
  const build = mapping(root["Build"]);
  const iam = mapping(build["Iam"]);
  const dev = mapping(root["DevSettings"]);
  const rootVolume = mapping(image["RootVolume"]);
  const vpc = mapping(root["DeploymentSettings"])["LambdaFunctionsVpcConfig"];
  return {
    imageName: text(image["Name"]),
    instanceType: text(build["InstanceType"]) ?? "",
    parentImage: text(build["ParentImage"]) ?? "",
    rootVolume: {
      size: Number(rootVolume["Size"] ?? 35),
      isEncrypted: rootVolume["Encrypted"] === true,
      kmsKeyId: text(rootVolume["KmsKeyId"]),
    },
    subnetId: text(build["SubnetId"]),
    securityGroupIds: list(build["SecurityGroupIds"]).map(String),
    httpTokens: mapping(build["Imds"])["ImdsSupport"] === "v1.0" ? "optional" : "required",
    componentCount: list(build["Components"]).length,
    scripts: list(build["Components"])
      .map(mapping)
      .filter((component) => component["Type"] === "script")
      .map((component) => String(component["Value"])),
    buildTags: tags(build["Tags"]),
    imageTags: tags(image["Tags"]),
    cleanupRole: text(iam["CleanupLambdaRole"]),
    instanceRole: text(iam["InstanceRole"]),
    instanceProfile: text(iam["InstanceProfile"]),
    functionVpc: vpc === undefined ? undefined : vpcOf(mapping(vpc)),
    updatesOsPackages: mapping(build["UpdateOsPackages"])["Enabled"] === true,
    skipsParallelCluster: dev["DisablePclusterComponent"] === true,
    validatesAndTests: dev["DisableValidateAndTest"] === false,
    terminatesInstanceOnFailure: dev["TerminateInstanceOnFailure"] !== false,
    s3Bucket: text(root["CustomS3Bucket"]),
  };
}

function vpcOf(vpc: Readonly<Record<string, unknown>>) {
  return { SecurityGroupIds: list(vpc["SecurityGroupIds"]).map(String), SubnetIds: list(vpc["SubnetIds"]).map(String) };
}
