import type { Derive } from "../derive.js";
import type { StackResource } from "../stacks/stack-resource.js";
import type { ClusterConfiguration } from "./cluster-configuration.js";

/** What the resources of one cluster stack are made from. */
export interface ClusterContext {
  readonly clusterName: string;
  readonly region: string;
  readonly partition: string;
  readonly accountId: string;
  readonly version: string;
  readonly stackUuid: string;
  readonly stackArn: string;
  readonly derive: Derive;
}

/** The instance of the head node. */
export const HEAD_NODE = "HeadNode";
export const LOG_GROUP = "CloudWatchLogGroup";
export const LOGIN_NODES = "LoginNodesNestedStackLoginNodesNestedStackResource";
const QUEUES = "QueuesNestedStackQueuesNestedStackResource";
/** Ends the compute nodes when the cluster is deleted. */
export const TERMINATE_FLEET = "TerminateComputeFleetTerminateComputeFleetCustomResource";

interface Definition {
  readonly logicalId: string;
  readonly type: string;
  readonly dependsOn?: readonly string[];
  readonly seconds: readonly [number, number];
  readonly deletionSeconds?: readonly [number, number];
  readonly isPresent?: (configuration: ClusterConfiguration) => boolean;
  readonly isRetained?: true;
}

const isSlurm = ({ scheduler }: ClusterConfiguration) => scheduler === "slurm";
const isBatch = ({ scheduler }: ClusterConfiguration) => scheduler === "awsbatch";
const hasDns = (configuration: ClusterConfiguration) => isSlurm(configuration) && configuration.hasManagedDns;

/** Names and types of the resources are those of the service's root stack; dependencies and durations are estimates. */
const COMMON: readonly Definition[] = [
  {
    logicalId: LOG_GROUP,
    type: "AWS::Logs::LogGroup",
    seconds: [2, 12],
    isRetained: true,
    isPresent: ({ logsToCloudWatch }) => logsToCloudWatch,
  },
  { logicalId: "HeadNodeSecurityGroup", type: "AWS::EC2::SecurityGroup", seconds: [5, 8] },
  { logicalId: "ComputeSecurityGroup", type: "AWS::EC2::SecurityGroup", seconds: [5, 8] },
  {
    logicalId: "ComputeSecurityGroupEgress",
    type: "AWS::EC2::SecurityGroupEgress",
    dependsOn: ["ComputeSecurityGroup"],
    seconds: [1, 2],
  },
  {
    logicalId: "ComputeSecurityGroupNormalEgress",
    type: "AWS::EC2::SecurityGroupEgress",
    dependsOn: ["ComputeSecurityGroup"],
    seconds: [1, 2],
  },
  {
    logicalId: "ComputeSecurityGroupIngress",
    type: "AWS::EC2::SecurityGroupIngress",
    dependsOn: ["ComputeSecurityGroup"],
    seconds: [1, 2],
  },
  {
    logicalId: "HeadNodeSecurityGroupComputeIngress0",
    type: "AWS::EC2::SecurityGroupIngress",
    dependsOn: ["HeadNodeSecurityGroup", "ComputeSecurityGroup"],
    seconds: [1, 2],
  },
  {
    logicalId: "ComputeSecurityGroupHeadNodeIngress0",
    type: "AWS::EC2::SecurityGroupIngress",
    dependsOn: ["HeadNodeSecurityGroup", "ComputeSecurityGroup"],
    seconds: [1, 2],
  },
  {
    logicalId: "HeadNodeENI",
    type: "AWS::EC2::NetworkInterface",
    dependsOn: ["HeadNodeSecurityGroup"],
    seconds: [1, 4],
  },
  {
    logicalId: "HeadNodeEIP",
    type: "AWS::EC2::EIP",
    seconds: [12, 18],
    isPresent: ({ headNode }) => headNode.elasticIp,
  },
  {
    logicalId: "AssociateEIP",
    type: "AWS::EC2::EIPAssociation",
    dependsOn: ["HeadNodeEIP", "HeadNodeENI"],
    seconds: [2, 5],
    isPresent: ({ headNode }) => headNode.elasticIp,
  },
  { logicalId: "RoleHeadNode", type: "AWS::IAM::Role", seconds: [16, 19] },
  {
    logicalId: "ParallelClusterPoliciesHeadNode",
    type: "AWS::IAM::Policy",
    dependsOn: ["RoleHeadNode"],
    seconds: [14, 18],
  },
  {
    logicalId: "InstanceProfileHeadNode",
    type: "AWS::IAM::InstanceProfile",
    dependsOn: ["RoleHeadNode"],
    seconds: [118, 126],
  },
  { logicalId: "CleanupResourcesFunctionExecutionRole", type: "AWS::IAM::Role", seconds: [16, 19] },
  { logicalId: "CleanupResourcesFunctionLogGroup", type: "AWS::Logs::LogGroup", seconds: [2, 12] },
  {
    logicalId: "CleanupResourcesFunction",
    type: "AWS::Lambda::Function",
    dependsOn: ["CleanupResourcesFunctionExecutionRole", "CleanupResourcesFunctionLogGroup"],
    seconds: [5, 12],
  },
  {
    logicalId: "CleanupResourcesS3BucketCustomResource",
    type: "AWS::CloudFormation::CustomResource",
    dependsOn: ["CleanupResourcesFunction"],
    seconds: [3, 6],
  },
];

const SLURM: readonly Definition[] = [
  { logicalId: "SlurmDynamoDBTable", type: "AWS::DynamoDB::Table", seconds: [11, 14] },
  { logicalId: "DynamoDBTable", type: "AWS::DynamoDB::Table", seconds: [11, 14] },
  { logicalId: "SlurmPoliciesHeadNode", type: "AWS::IAM::Policy", dependsOn: ["RoleHeadNode"], seconds: [14, 18] },
  { logicalId: "Route53HostedZone", type: "AWS::Route53::HostedZone", seconds: [36, 48], isPresent: hasDns },
  {
    logicalId: "ParallelClusterSlurmRoute53Policies",
    type: "AWS::IAM::Policy",
    dependsOn: ["RoleHeadNode", "Route53HostedZone"],
    seconds: [14, 18],
    isPresent: hasDns,
  },
  { logicalId: "CleanupRoute53FunctionExecutionRole", type: "AWS::IAM::Role", seconds: [16, 19], isPresent: hasDns },
  { logicalId: "CleanupRoute53FunctionLogGroup", type: "AWS::Logs::LogGroup", seconds: [2, 12], isPresent: hasDns },
  {
    logicalId: "CleanupRoute53Function",
    type: "AWS::Lambda::Function",
    dependsOn: ["CleanupRoute53FunctionExecutionRole", "CleanupRoute53FunctionLogGroup"],
    seconds: [5, 12],
    isPresent: hasDns,
  },
  {
    logicalId: "CleanupRoute53CustomResource",
    type: "AWS::CloudFormation::CustomResource",
    dependsOn: ["CleanupRoute53Function", "Route53HostedZone"],
    seconds: [3, 6],
    isPresent: hasDns,
  },
  {
    logicalId: QUEUES,
    type: "AWS::CloudFormation::Stack",
    dependsOn: ["ComputeSecurityGroup", "HeadNodeSecurityGroup"],
    seconds: [60, 90],
    deletionSeconds: [40, 70],
  },
  {
    logicalId: LOGIN_NODES,
    type: "AWS::CloudFormation::Stack",
    dependsOn: ["HeadNodeSecurityGroup", QUEUES],
    seconds: [120, 180],
    isPresent: ({ loginPools }) => loginPools.length > 0,
  },
  {
    logicalId: TERMINATE_FLEET,
    type: "AWS::CloudFormation::CustomResource",
    dependsOn: ["CleanupResourcesFunction", QUEUES],
    seconds: [3, 6],
    deletionSeconds: [40, 75],
  },
];

const BATCH: readonly Definition[] = [
  { logicalId: "EcsInstanceRole", type: "AWS::IAM::Role", seconds: [16, 19] },
  {
    logicalId: "IamInstanceProfile",
    type: "AWS::IAM::InstanceProfile",
    dependsOn: ["EcsInstanceRole"],
    seconds: [118, 126],
  },
  {
    logicalId: "PclusterComputeEnvironment",
    type: "AWS::Batch::ComputeEnvironment",
    dependsOn: ["IamInstanceProfile", "ComputeSecurityGroup"],
    seconds: [20, 35],
  },
  {
    logicalId: "PclusterJobQueue",
    type: "AWS::Batch::JobQueue",
    dependsOn: ["PclusterComputeEnvironment"],
    seconds: [10, 20],
  },
  { logicalId: "PclusterJobDefinitionSerial", type: "AWS::Batch::JobDefinition", seconds: [1, 3] },
  { logicalId: "PclusterJobDefinitionMnp", type: "AWS::Batch::JobDefinition", seconds: [1, 3] },
  { logicalId: "CodeBuildRole", type: "AWS::IAM::Role", seconds: [16, 19] },
  { logicalId: "CodeBuildPolicy", type: "AWS::IAM::Policy", dependsOn: ["CodeBuildRole"], seconds: [14, 18] },
  { logicalId: "DockerImagesRepo", type: "AWS::ECR::Repository", seconds: [1, 3] },
  {
    logicalId: "CodeBuildDockerImageBuilderProject",
    type: "AWS::CodeBuild::Project",
    dependsOn: ["CodeBuildRole", "DockerImagesRepo"],
    seconds: [2, 4],
  },
  {
    logicalId: TERMINATE_FLEET,
    type: "AWS::CloudFormation::CustomResource",
    dependsOn: ["CleanupResourcesFunction", "PclusterComputeEnvironment"],
    seconds: [3, 6],
  },
];

const HEAD: readonly Definition[] = [
  {
    logicalId: "HeadNodeLaunchTemplate",
    type: "AWS::EC2::LaunchTemplate",
    dependsOn: ["HeadNodeENI", "InstanceProfileHeadNode"],
    seconds: [2, 6],
  },
  {
    logicalId: HEAD_NODE,
    type: "AWS::EC2::Instance",
    dependsOn: ["HeadNodeLaunchTemplate"],
    seconds: [14, 24],
    deletionSeconds: [50, 80],
  },
  ...["Health", "Cpu", "Mem", "Disk"].map((metric) => ({
    logicalId: `HeadNode${metric}Alarm`,
    type: "AWS::CloudWatch::Alarm",
    dependsOn: [HEAD_NODE],
    seconds: [5, 10] as const,
  })),
  {
    logicalId: "HeadNodeAlarm",
    type: "AWS::CloudWatch::CompositeAlarm",
    dependsOn: ["HeadNodeHealthAlarm", "HeadNodeCpuAlarm", "HeadNodeMemAlarm", "HeadNodeDiskAlarm"],
    seconds: [2, 5],
  },
  {
    logicalId: "CloudwatchDashboard",
    type: "AWS::CloudWatch::Dashboard",
    dependsOn: [HEAD_NODE],
    seconds: [1, 3],
    isPresent: ({ hasDashboard }) => hasDashboard,
  },
];

/** How the stack names what it makes for shared storage, by its type, and how long that takes. */
const STORAGE: Readonly<Record<string, Omit<Definition, "logicalId" | "isPresent"> & { readonly prefix: string }>> = {
  Ebs: { prefix: "EBS", type: "AWS::EC2::Volume", seconds: [8, 12] },
  Efs: { prefix: "EFS", type: "AWS::EFS::FileSystem", seconds: [8, 14] },
  FsxLustre: { prefix: "FSX", type: "AWS::FSx::FileSystem", seconds: [420, 600] },
};

/** The resources of a cluster's root stack; queues and login nodes are stacks of their own among them. */
export function clusterStackResources(context: ClusterContext, configuration: ClusterConfiguration): StackResource[] {
  const storage = configuration.storage.flatMap(({ name, type }): Definition[] => {
    const made = STORAGE[type];
    if (!made) return [];
    const { prefix, ...definition } = made;
    return [{ ...definition, logicalId: prefix + context.derive.hex(16, `storage ${name}`) }];
  });
  const definitions = [...COMMON, ...(isBatch(configuration) ? BATCH : SLURM), ...storage, ...HEAD].filter(
    ({ isPresent }) => isPresent?.(configuration) ?? true,
  );
  const present = new Set(definitions.map(({ logicalId }) => logicalId));
  return definitions.map(({ dependsOn = [], ...definition }) =>
    resourceOf(context, { ...definition, dependsOn: dependsOn.filter((name) => present.has(name)) }),
  );
}

/** The pair that the head node signals through, made anew for the creation and for each update. */
export function waitCondition(
  context: ClusterContext,
  at: number,
): readonly [handle: StackResource, wait: StackResource] {
  const stamp = new Date(at).toISOString().slice(0, 19).replaceAll(/[-T:]/g, "");
  const handle = `HeadNodeWaitConditionHandle${stamp}`;
  return [
    resourceOf(context, { logicalId: handle, type: "AWS::CloudFormation::WaitConditionHandle", seconds: [1, 1] }),
    resourceOf(context, {
      logicalId: `HeadNodeWaitCondition${stamp}`,
      type: "AWS::CloudFormation::WaitCondition",
      dependsOn: [handle],
      seconds: [1, 1],
    }),
  ];
}

function resourceOf(context: ClusterContext, definition: Omit<Definition, "isPresent">): StackResource {
  const { logicalId, type, dependsOn = [], seconds, deletionSeconds, isRetained } = definition;
  return {
    logicalId,
    type,
    seconds,
    dependsOn,
    physicalId: physicalId(context, type, logicalId),
    properties: JSON.stringify(propertiesOf(context, type, logicalId)),
    ...(deletionSeconds && { deletionSeconds }),
    ...(isRetained && { isRetained }),
  };
}

type Naming = (context: ClusterContext, logicalId: string) => string;

const ec2 =
  (prefix: string): Naming =>
  ({ derive }, logicalId) =>
    `${prefix}-0${derive.hex(16, logicalId)}`;

/** What CloudFormation calls a resource that was given no name. */
const generated: Naming = ({ clusterName, derive }, logicalId) =>
  `${clusterName}-${logicalId}-${derive.hex(12, logicalId).toUpperCase()}`;

const arn = ({ partition, region, accountId }: ClusterContext, service: string, resource: string) =>
  `arn:${partition}:${service}:${region}:${accountId}:${resource}`;

const NAMINGS: Readonly<Record<string, Naming>> = {
  "AWS::EC2::SecurityGroup": ec2("sg"),
  "AWS::EC2::SecurityGroupEgress": ec2("sgr"),
  "AWS::EC2::SecurityGroupIngress": ec2("sgr"),
  "AWS::EC2::NetworkInterface": ec2("eni"),
  "AWS::EC2::EIP": ({ derive }) => `203.0.113.${derive.between(1, 254, "elastic ip")}`,
  "AWS::EC2::EIPAssociation": ec2("eipassoc"),
  "AWS::EC2::LaunchTemplate": ec2("lt"),
  "AWS::EC2::Instance": ec2("i"),
  "AWS::EC2::Volume": ec2("vol"),
  "AWS::EFS::FileSystem": ec2("fs"),
  "AWS::FSx::FileSystem": ec2("fs"),
  "AWS::Logs::LogGroup": (context, logicalId) =>
    logicalId === LOG_GROUP ? generated(context, logicalId) : `/aws/lambda/pcluster-${logicalId}-${context.stackUuid}`,
  "AWS::Lambda::Function": ({ stackUuid }, logicalId) => `pcluster-${logicalId.replace("Function", "")}-${stackUuid}`,
  "AWS::DynamoDB::Table": ({ clusterName }, logicalId) =>
    `parallelcluster-${logicalId.startsWith("Slurm") ? "slurm-" : ""}${clusterName}`,
  "AWS::Route53::HostedZone": ({ derive }) => `Z0${derive.hex(18, "zone").toUpperCase()}`,
  "AWS::CloudFormation::Stack": (context, logicalId) =>
    arn(context, "cloudformation", `stack/${generated(context, logicalId)}/${context.derive.uuid(logicalId)}`),
  "AWS::CloudFormation::WaitConditionHandle": (context, logicalId) =>
    `https://cloudformation-waitcondition-${context.region}.s3.amazonaws.com/${encodeURIComponent(context.stackArn)}/${logicalId}`,
  "AWS::CloudFormation::WaitCondition": ({ stackArn }, logicalId) => `${stackArn}/${logicalId}`,
  "AWS::Batch::ComputeEnvironment": (context, logicalId) =>
    arn(context, "batch", `compute-environment/${generated(context, logicalId)}`),
  "AWS::Batch::JobQueue": (context, logicalId) => arn(context, "batch", `job-queue/${generated(context, logicalId)}`),
  "AWS::Batch::JobDefinition": (context, logicalId) =>
    arn(context, "batch", `job-definition/${generated(context, logicalId)}:1`),
};

function physicalId(context: ClusterContext, type: string, logicalId: string): string {
  return (NAMINGS[type] ?? generated)(context, logicalId);
}

function propertiesOf(context: ClusterContext, type: string, logicalId: string): Readonly<Record<string, unknown>> {
  const Tags = [
    { Key: "parallelcluster:cluster-name", Value: context.clusterName },
    { Key: "parallelcluster:version", Value: context.version },
  ];
  if (type === "AWS::CloudFormation::WaitCondition") return { Count: "1", Handle: logicalId, Timeout: "1800" };
  if (type === "AWS::CloudFormation::WaitConditionHandle") return {};
  if (type === "AWS::CloudFormation::Stack")
    return { TemplateURL: `https://s3.${context.region}.amazonaws.com/${logicalId}.template.json`, Tags };
  if (type === "AWS::Logs::LogGroup")
    return { LogGroupName: physicalId(context, type, logicalId), RetentionInDays: "180" };
  return { Tags };
}
