import { schemaProblem, type Field } from "./configuration-schema.js";
import { SECURITY_GROUP_ID, SUBNET_ID, TAGS } from "./shared-fields.js";

const any: Field = {};
const securityGroups: Field = { items: { pattern: SECURITY_GROUP_ID } };
const vpcConfig: Field = { fields: { SecurityGroupIds: securityGroups, SubnetIds: { items: { pattern: SUBNET_ID } } } };

/** The longest name of an AMI is 128, and the service puts ` {{ imagebuilder:buildDate }}` at its end. */
const LONGEST_NAME = 99;

/** The keys of an image configuration. Source: ParallelCluster 3.12, image configuration schema. */
const IMAGE_CONFIGURATION: Field = {
  fields: {
    Region: any,
    Image: {
      fields: {
        Name: { longest: LONGEST_NAME },
        Tags: TAGS,
        RootVolume: { fields: { Size: any, Encrypted: any, KmsKeyId: any } },
      },
    },
    Build: {
      required: true,
      fields: {
        InstanceType: { required: true },
        ParentImage: { required: true, pattern: /^(ami|arn)/ },
        Iam: {
          fields: {
            InstanceRole: any,
            InstanceProfile: any,
            AdditionalIamPolicies: { items: { fields: { Policy: { required: true } } } },
            CleanupLambdaRole: any,
            PermissionsBoundary: any,
          },
        },
        Components: { items: { fields: { Type: { oneOf: ["arn", "script"] }, Value: any } } },
        Tags: TAGS,
        SecurityGroupIds: securityGroups,
        SubnetId: { pattern: SUBNET_ID },
        UpdateOsPackages: { fields: { Enabled: any } },
        Imds: { fields: { ImdsSupport: { oneOf: ["v1.0", "v2.0"] } } },
      },
    },
    DevSettings: {
      fields: {
        Cookbook: any,
        NodePackage: any,
        AwsBatchCliPackage: any,
        DisablePclusterComponent: any,
        DistributionConfiguration: { fields: { Regions: any, LaunchPermission: any } },
        TerminateInstanceOnFailure: any,
        DisableValidateAndTest: any,
        CincInstallerUrl: any,
        DisableKernelUpdate: any,
      },
    },
    CustomS3Bucket: any,
    DeploymentSettings: { fields: { LambdaFunctionsVpcConfig: vpcConfig } },
  },
};

/** What the service's schema check says of an image configuration; `undefined` when there is nothing to say. */
export function imageSchemaProblem(configuration: object): string | undefined {
  return schemaProblem(IMAGE_CONFIGURATION, configuration);
}
