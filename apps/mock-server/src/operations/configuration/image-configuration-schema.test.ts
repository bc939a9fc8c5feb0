import { expect, test } from "vitest";
import { imageSchemaProblem } from "./image-configuration-schema.js";

const Build = { InstanceType: "c5.xlarge", ParentImage: "ami-0123456789abcdef0" };

test("has nothing to say of the least there can be, and of every key there is", () => {
  expect(imageSchemaProblem({ Build })).toBeUndefined();
  expect(
    imageSchemaProblem({
      Region: "us-east-1",
      Image: {
        Name: "mine",
        Tags: [{ Key: "a", Value: "b" }],
        RootVolume: { Size: 50, Encrypted: true, KmsKeyId: "k" },
      },
      Build: {
        ...Build,
        Iam: {
          InstanceRole: "r",
          AdditionalIamPolicies: [{ Policy: "p" }],
          CleanupLambdaRole: "c",
          PermissionsBoundary: "b",
        },
        Components: [{ Type: "script", Value: "s3://bucket/x.sh" }],
        SecurityGroupIds: ["sg-1"],
        SubnetId: "subnet-1",
        UpdateOsPackages: { Enabled: true },
        Imds: { ImdsSupport: "v2.0" },
      },
      DevSettings: { DisableValidateAndTest: false, DistributionConfiguration: { Regions: "*" } },
      CustomS3Bucket: "bucket",
      DeploymentSettings: { LambdaFunctionsVpcConfig: { SecurityGroupIds: [], SubnetIds: [] } },
    }),
  ).toBeUndefined();
});

test.each([
  [
    "what is missing and what is unknown, in the order of the keys",
    { Foo: 1 },
    "[('Build', ['Missing data for required field.']), ('Foo', ['Unknown field.'])]",
  ],
  [
    "what is missing inside",
    { Build: { InstanceType: "c5.xlarge" } },
    "[('Build', {'ParentImage': ['Missing data for required field.']})]",
  ],
  [
    "what is wrong deeper inside",
    { Build: { ...Build, Iam: { Nope: 1 } }, Image: { RootVolume: { Sizes: 1 } } },
    "[('Build', {'Iam': {'Nope': ['Unknown field.']}}), ('Image', {'RootVolume': {'Sizes': ['Unknown field.']}})]",
  ],
  [
    "what is wrong in a list, by its position as a number",
    { Build: { ...Build, Components: [{ Type: "script" }, { Kind: "script" }] } },
    "[('Build', {'Components': {1: {'Kind': ['Unknown field.']}}})]",
  ],
  ["what is no mapping", { Build: "c5.xlarge" }, "[('Build', ['Invalid input type.'])]"],
  ["what is no list", { Build, Image: { Tags: "a" } }, "[('Image', {'Tags': ['Invalid input type.']})]"],
  ["a key that Python quotes otherwise", { Build, "it's": 1 }, `[("it's", ['Unknown field.'])]`],
])("says %s, as Python prints a list", (_what, configuration, problem) => {
  expect(imageSchemaProblem(configuration)).toBe(problem);
});
