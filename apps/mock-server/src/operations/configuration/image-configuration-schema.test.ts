import { describe, expect, test } from "vitest";
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
        SecurityGroupIds: ["sg-12345678"],
        SubnetId: "subnet-0123456789abcdef0",
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

describe("values", () => {
  const withBuild = (more: object) => ({
    Build: { InstanceType: "c5.xlarge", ParentImage: "ami-0123456789abcdef0", ...more },
  });
  const reserved = "The tag key prefix 'parallelcluster:' is reserved and cannot be used.";

  test.each([
    [
      "a parent that is neither an AMI nor an ARN",
      withBuild({ ParentImage: "ubuntu" }),
      "[('Build', {'ParentImage': ['String does not match expected pattern.']})]",
    ],
    [
      "ids that are none",
      withBuild({ SubnetId: "subnet-1", SecurityGroupIds: ["sg-12345678", "sg"] }),
      "[('Build', {'SecurityGroupIds': {1: ['String does not match expected pattern.']}, 'SubnetId': ['String does not match expected pattern.']})]",
    ],
    [
      "a component of an unknown type",
      withBuild({ Components: [{ Type: "file", Value: "x" }] }),
      "[('Build', {'Components': {0: {'Type': ['Must be one of: arn, script.']}}})]",
    ],
    [
      "a tag that is the service's",
      withBuild({ Tags: [{ Key: "parallelcluster:x", Value: "y" }] }),
      `[('Build', {'Tags': ["${reserved}"]})]`,
    ],
    [
      "a name that leaves no room for the date",
      { ...withBuild({}), Image: { Name: "n".repeat(100) } },
      "[('Image', {'Name': ['Longer than maximum length 99.']})]",
    ],
  ])("refuses %s", (_what, configuration, message) => {
    expect(imageSchemaProblem(configuration)).toBe(message);
  });
});
