import { describe, expect, test } from "vitest";
import { Derive } from "../derive.js";
import { readImageConfiguration } from "./image-configuration.js";
import { imageStackResources } from "./image-stack-resources.js";

const stackUuid = "0b1c2d30-91f0-11ef-8a10-0a1b2c3d4e5f";
const Build = { InstanceType: "c5.xlarge", ParentImage: "ami-0123456789abcdef0" };

/** The resources of the stack for a configuration, by logical id. */
function resourcesOf(configuration: object, { region = "eu-west-1", partition = "aws" } = {}) {
  const resources = imageStackResources({
    imageId: "Demo",
    region,
    partition,
    accountId: "123456789012",
    version: "3.12.0",
    stackUuid,
    stackArn: `arn:${partition}:cloudformation:${region}:123456789012:stack/Demo/${stackUuid}`,
    configuration: readImageConfiguration(JSON.stringify(configuration)),
    derive: new Derive("seed"),
  });
  return new Map(resources.map((resource) => [resource.logicalId, resource]));
}

type Resources = ReturnType<typeof resourcesOf>;

const propertiesOf = (resources: Resources, logicalId: string): unknown =>
  JSON.parse(resources.get(logicalId)?.properties ?? "null");

describe("which resources there are", () => {
  test("is 14 for the least there can be", () => {
    expect([...resourcesOf({ Build }).keys()]).toEqual([
      "DeleteStackFunctionExecutionRole",
      "InstanceRole",
      "InstanceProfile",
      "ParallelClusterComponent",
      "ParallelClusterTagComponent",
      "ImageRecipe",
      "DistributionConfiguration",
      "DeleteStackFunctionLog",
      "BuildNotificationTopic",
      "DeleteStackFunction",
      "DeleteStackFunctionPermission",
      "BuildNotificationSubscription",
      "InfrastructureConfiguration",
      "ParallelClusterImage",
    ]);
  });

  test.each([
    [
      "scripts bring a component each",
      {
        Components: [
          { Type: "script", Value: "s3://b/x.sh" },
          { Type: "arn", Value: "arn:aws:…" },
        ],
      },
      {},
      ["ScriptComponent0"],
      [],
    ],
    ["packages to update bring one", { UpdateOsPackages: { Enabled: true } }, {}, ["UpdateOSComponent"], []],
    [
      "tests bring two",
      {},
      { DisableValidateAndTest: false },
      ["ParallelClusterValidateComponent", "ParallelClusterTestComponent"],
      [],
    ],
    [
      "without ParallelCluster its component is not there",
      {},
      { DisablePclusterComponent: true },
      [],
      ["ParallelClusterComponent"],
    ],
    [
      "a cleanup role of one's own stands in for one",
      { Iam: { CleanupLambdaRole: "arn:aws:iam::123456789012:role/mine" } },
      {},
      [],
      ["DeleteStackFunctionExecutionRole"],
    ],
    ["an instance role of one's own stands in for one", { Iam: { InstanceRole: "mine" } }, {}, [], ["InstanceRole"]],
    [
      "an instance profile of one's own stands in for two",
      { Iam: { InstanceProfile: "mine" } },
      {},
      [],
      ["InstanceRole", "InstanceProfile"],
    ],
  ])("%s", (_what, build, DevSettings, more, fewer) => {
    const least = [...resourcesOf({ Build }).keys()];
    const names = [...resourcesOf({ Build: { ...Build, ...build }, DevSettings }).keys()];
    expect(names.filter((name) => !least.includes(name))).toEqual(more);
    expect(least.filter((name) => !names.includes(name))).toEqual(fewer);
  });
});

describe("the properties of a resource", () => {
  test("are compact JSON whose numbers and booleans are strings", () => {
    for (const { properties } of resourcesOf({ Build }).values()) {
      expect(properties).toBe(JSON.stringify(JSON.parse(properties)));
      JSON.parse(properties, (_key, value: unknown) => {
        expect(["string", "object"]).toContain(typeof value);
        return value;
      });
    }
  });

  test("say what the configuration says", () => {
    const resources = resourcesOf({
      Image: {
        Name: "mine",
        RootVolume: { Size: 60, Encrypted: true, KmsKeyId: "key" },
        Tags: [{ Key: "team", Value: "hpc" }],
      },
      Build: { ...Build, SubnetId: "subnet-1", SecurityGroupIds: ["sg-1"], Imds: { ImdsSupport: "v1.0" } },
      DeploymentSettings: { LambdaFunctionsVpcConfig: { SecurityGroupIds: ["sg-2"], SubnetIds: ["subnet-2"] } },
    });
    expect(propertiesOf(resources, "ImageRecipe")).toMatchObject({
      ParentImage: "ami-0123456789abcdef0",
      BlockDeviceMappings: [{ Ebs: { VolumeSize: "60", VolumeType: "gp3", Encrypted: "true", KmsKeyId: "key" } }],
    });
    expect(propertiesOf(resources, "InfrastructureConfiguration")).toMatchObject({
      InstanceTypes: ["c5.xlarge"],
      SubnetId: "subnet-1",
      SecurityGroupIds: ["sg-1"],
      InstanceMetadataOptions: { HttpTokens: "optional" },
    });
    expect(propertiesOf(resources, "DistributionConfiguration")).toMatchObject({
      Distributions: [
        { AmiDistributionConfiguration: { Name: "mine {{ imagebuilder:buildDate }}", AmiTags: { team: "hpc" } } },
      ],
    });
    expect(propertiesOf(resources, "DeleteStackFunction")).toMatchObject({
      VpcConfig: { SecurityGroupIds: ["sg-2"], SubnetIds: ["subnet-2"] },
    });
  });

  test("name the roles and the profile that were there already", () => {
    const resources = resourcesOf({
      Build: {
        ...Build,
        Iam: {
          InstanceRole: "arn:aws:iam::123456789012:role/path/mine",
          CleanupLambdaRole: "arn:aws:iam::123456789012:role/cleanup",
        },
      },
    });
    expect(propertiesOf(resources, "InstanceProfile")).toMatchObject({ Roles: ["mine"] });
    expect(propertiesOf(resources, "DeleteStackFunction")).toMatchObject({
      Role: "arn:aws:iam::123456789012:role/cleanup",
    });
    const profiled = resourcesOf({
      Build: { ...Build, Iam: { InstanceProfile: "arn:aws:iam::123456789012:instance-profile/mine" } },
    });
    expect(propertiesOf(profiled, "InfrastructureConfiguration")).toMatchObject({ InstanceProfileName: "mine" });
  });
});

test("physical ids carry the partition, the region, the lower-case id and the stack's UUID", () => {
  const resources = resourcesOf({ Build }, { region: "cn-north-1", partition: "aws-cn" });
  const idOf = (logicalId: string) => resources.get(logicalId)?.physicalId;
  expect(idOf("ParallelClusterImage")).toBe(
    "arn:aws-cn:imagebuilder:cn-north-1:123456789012:image/parallelclusterimage-demo/3.12.0/1",
  );
  expect(idOf("ParallelClusterTagComponent")).toBe(
    `arn:aws-cn:imagebuilder:cn-north-1:123456789012:component/parallelclusterimage-tag-${stackUuid}/3.12.0/1`,
  );
  expect(idOf("BuildNotificationTopic")).toBe(
    `arn:aws-cn:sns:cn-north-1:123456789012:ParallelClusterImage-${stackUuid}`,
  );
  expect(idOf("DeleteStackFunctionLog")).toBe(`/aws/lambda/ParallelClusterImage-${stackUuid}`);
  expect(idOf("DeleteStackFunctionPermission")).toMatch(/^Demo-DeleteStackFunctionPermission-[0-9A-Z]+$/);
});
