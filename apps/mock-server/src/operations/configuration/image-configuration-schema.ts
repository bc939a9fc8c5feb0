import { schemaProblem, type Field } from "./configuration-schema.js";

const any: Field = {};
const tags: Field = { items: { fields: { Key: any, Value: any } } };
const vpcConfig: Field = { fields: { SecurityGroupIds: any, SubnetIds: any } };

/** The keys of an image configuration. Source: ParallelCluster 3.12, image configuration schema. */
const IMAGE_CONFIGURATION: Field = {
  fields: {
    Region: any,
    Image: { fields: { Name: any, Tags: tags, RootVolume: { fields: { Size: any, Encrypted: any, KmsKeyId: any } } } },
    Build: {
      required: true,
      fields: {
        InstanceType: { required: true },
        ParentImage: { required: true },
        Iam: {
          fields: {
            InstanceRole: any,
            InstanceProfile: any,
            AdditionalIamPolicies: { items: { fields: { Policy: { required: true } } } },
            CleanupLambdaRole: any,
            PermissionsBoundary: any,
          },
        },
        Components: { items: { fields: { Type: any, Value: any } } },
        Tags: tags,
        SecurityGroupIds: any,
        SubnetId: any,
        UpdateOsPackages: { fields: { Enabled: any } },
        Imds: { fields: { ImdsSupport: any } },
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
