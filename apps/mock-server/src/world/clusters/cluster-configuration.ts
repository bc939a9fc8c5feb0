import { load } from "js-yaml";
import type { Tag } from "../stacks/stack-script.js";
import { list, mapping, tags, text } from "../yaml-values.js";

/** What the world uses of a cluster configuration. */
export interface ClusterConfiguration {
  readonly scheduler: string;
  readonly os: string;
  readonly headNode: {
    readonly instanceType: string;
    readonly subnetId: string;
    readonly elasticIp: boolean;
  };
  readonly queues: readonly Queue[];
  readonly loginPools: readonly LoginPool[];
  readonly storage: readonly Storage[];
  readonly logsToCloudWatch: boolean;
  readonly hasDashboard: boolean;
  readonly hasManagedDns: boolean;
  readonly tags: readonly Tag[];
}

export interface Queue {
  readonly name: string;
  readonly computeResources: readonly ComputeResource[];
}

export interface ComputeResource {
  readonly name: string;
  readonly instanceType: string;
  /** How many nodes run as long as the fleet does. */
  readonly minCount: number;
  readonly maxCount: number;
}

export interface LoginPool {
  readonly name: string;
  readonly instanceType: string;
  readonly count: number;
}

/** Shared storage that the stack makes. */
interface Storage {
  readonly name: string;
  readonly type: string;
}

/** Reads a configuration that has been found valid; what it leaves out takes the service's default. */
export function readClusterConfiguration(yaml: string): ClusterConfiguration {
  const root = mapping(load(yaml));
  const headNode = mapping(root["HeadNode"]);
  const networking = mapping(headNode["Networking"]);
  const scheduling = mapping(root["Scheduling"]);
  const monitoring = mapping(root["Monitoring"]);
  const elasticIp = networking["ElasticIp"];
  return {
    scheduler: text(scheduling["Scheduler"]) ?? "slurm",
    os: text(mapping(root["Image"])["Os"]) ?? "",
    headNode: {
      instanceType: text(headNode["InstanceType"]) ?? "",
      subnetId: text(networking["SubnetId"]) ?? "",
      elasticIp: elasticIp !== undefined && elasticIp !== false,
    },
    queues: list(scheduling["SlurmQueues"] ?? scheduling["AwsBatchQueues"])
      .map(mapping)
      .map(queueOf),
    loginPools: list(mapping(root["LoginNodes"])["Pools"])
      .map(mapping)
      .map((pool) => ({
        name: text(pool["Name"]) ?? "",
        instanceType: text(pool["InstanceType"]) ?? "",
        count: Number(pool["Count"] ?? 1),
      })),
    storage: list(root["SharedStorage"])
      .map(mapping)
      .filter((storage) => !isExisting(storage))
      .map((storage) => ({ name: text(storage["Name"]) ?? "", type: text(storage["StorageType"]) ?? "" })),
    logsToCloudWatch: isEnabled(mapping(mapping(monitoring["Logs"])["CloudWatch"])),
    hasDashboard: isEnabled(mapping(mapping(monitoring["Dashboards"])["CloudWatch"])),
    hasManagedDns: mapping(mapping(scheduling["SlurmSettings"])["Dns"])["DisableManagedDns"] !== true,
    tags: tags(root["Tags"]),
  };
}

function queueOf(queue: Readonly<Record<string, unknown>>): Queue {
  return {
    name: text(queue["Name"]) ?? "",
    computeResources: list(queue["ComputeResources"])
      .map(mapping)
      .map((resource) => ({
        name: text(resource["Name"]) ?? "",
        instanceType:
          text(resource["InstanceType"]) ?? text(mapping(list(resource["Instances"])[0])["InstanceType"]) ?? "",
        minCount: Number(resource["MinCount"] ?? 0),
        maxCount: Number(resource["MaxCount"] ?? 10),
      })),
  };
}

/** Storage that is there already is only mounted. */
function isExisting(storage: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(storage).some(
    ([name, settings]) =>
      name.endsWith("Settings") && ["FileSystemId", "VolumeId"].some((id) => mapping(settings)[id] !== undefined),
  );
}

function isEnabled(section: Readonly<Record<string, unknown>>): boolean {
  return section["Enabled"] !== false;
}
