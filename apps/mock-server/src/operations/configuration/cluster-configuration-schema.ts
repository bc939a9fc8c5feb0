import { OS_PARTS } from "../../world/images/official-images.js";
import { schemaProblem, type Field } from "./configuration-schema.js";
import { AMI_ID, SECURITY_GROUP_ID, SUBNET_ID, TAGS } from "./shared-fields.js";
import type { UpdatePolicyName } from "./update-policies.js";

type Fields = Readonly<Record<string, Field>>;

/** Fields that may all be changed under the same conditions. */
function all(update: UpdatePolicyName, ...names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, { update }]));
}

const section = (update: UpdatePolicyName, fields: Fields): Field => ({ update, fields });
const integer = (update: UpdatePolicyName): Field => ({ update, type: "integer" });
const required = (update: UpdatePolicyName): Field => ({ update, required: true });

const tags: Field = { ...TAGS, update: "UNSUPPORTED", key: "Key" };

const ids = (update: UpdatePolicyName, pattern: RegExp): Field => ({ update, items: { pattern } });
const customAmi = (update: UpdatePolicyName): Field => section(update, { CustomAmi: { update, pattern: AMI_ID } });

const securityGroups = {
  SecurityGroups: ids("SUPPORTED", SECURITY_GROUP_ID),
  AdditionalSecurityGroups: ids("SUPPORTED", SECURITY_GROUP_ID),
};

const iam = (instanceProfile: UpdatePolicyName): Field =>
  section("SUPPORTED", {
    ...all("SUPPORTED", "InstanceRole"),
    ...all(instanceProfile, "InstanceProfile"),
    S3Access: {
      update: "SUPPORTED",
      key: "BucketName",
      items: {
        fields: { BucketName: required("SUPPORTED"), ...all("SUPPORTED", "KeyName", "EnableWriteAccess") },
      },
    },
    AdditionalIamPolicies: {
      update: "SUPPORTED",
      key: "Policy",
      items: { fields: { Policy: required("SUPPORTED") } },
    },
  });

const customActions = (update: UpdatePolicyName): Field => {
  const action = section(update, { Script: { update }, Args: { update }, Sequence: { update } });
  return section(update, { OnNodeStart: action, OnNodeConfigured: action, OnNodeUpdated: action });
};

const localStorage = (update: UpdatePolicyName, rootVolume: UpdatePolicyName): Field =>
  section(update, {
    RootVolume: section(rootVolume, {
      Size: integer(rootVolume),
      ...all(rootVolume, "Encrypted", "VolumeType", "Iops", "Throughput", "DeleteOnTermination"),
    }),
    EphemeralVolume: section(update, all(update, "MountDir")),
  });

const capacityReservation = section(
  "QUEUE_UPDATE_STRATEGY",
  all("QUEUE_UPDATE_STRATEGY", "CapacityReservationId", "CapacityReservationResourceGroupArn"),
);
const placementGroup = section("QUEUE_UPDATE_STRATEGY", all("QUEUE_UPDATE_STRATEGY", "Enabled", "Id", "Name"));
const healthChecks = section("SUPPORTED", { Gpu: section("SUPPORTED", all("SUPPORTED", "Enabled")) });

const SLURM_COMPUTE_RESOURCE: Field = {
  fields: {
    Name: required("UNSUPPORTED"),
    ...all("COMPUTE_FLEET_STOP", "InstanceType"),
    Instances: {
      update: "COMPUTE_FLEET_STOP",
      key: "InstanceType",
      items: { fields: { InstanceType: required("COMPUTE_FLEET_STOP") } },
    },
    MaxCount: integer("RESIZE_UPDATE_STRATEGY_ON_REMOVE"),
    MinCount: integer("RESIZE_UPDATE_STRATEGY_ON_REMOVE"),
    ...all("QUEUE_UPDATE_STRATEGY", "SpotPrice"),
    Efa: section("QUEUE_UPDATE_STRATEGY", all("QUEUE_UPDATE_STRATEGY", "Enabled", "GdrSupport")),
    ...all("COMPUTE_FLEET_STOP", "DisableSimultaneousMultithreading"),
    SchedulableMemory: integer("QUEUE_UPDATE_STRATEGY"),
    HealthChecks: healthChecks,
    CapacityReservationTarget: capacityReservation,
    Networking: section("QUEUE_UPDATE_STRATEGY", { PlacementGroup: placementGroup }),
    ...all("QUEUE_UPDATE_STRATEGY", "CustomSlurmSettings"),
    ...all("SUPPORTED", "StaticNodePriority", "DynamicNodePriority"),
    Tags: { ...tags, update: "QUEUE_UPDATE_STRATEGY" },
  },
  rule: (resource) =>
    "InstanceType" in resource === "Instances" in resource
      ? "A Compute Resource needs to specify either InstanceType or Instances."
      : undefined,
};

const SLURM_QUEUE: Field = {
  fields: {
    Name: required("UNSUPPORTED"),
    ...all("QUEUE_UPDATE_STRATEGY", "CapacityType", "AllocationStrategy", "JobExclusiveAllocation"),
    ComputeSettings: section("QUEUE_UPDATE_STRATEGY", {
      LocalStorage: localStorage("QUEUE_UPDATE_STRATEGY", "QUEUE_UPDATE_STRATEGY"),
    }),
    CustomActions: customActions("QUEUE_UPDATE_STRATEGY"),
    Iam: iam("COMPUTE_FLEET_STOP"),
    Image: customAmi("QUEUE_UPDATE_STRATEGY"),
    CapacityReservationTarget: capacityReservation,
    ComputeResources: {
      update: "RESIZE_UPDATE_STRATEGY_ON_REMOVE",
      items: SLURM_COMPUTE_RESOURCE,
    },
    Networking: {
      update: "QUEUE_UPDATE_STRATEGY",
      required: true,
      fields: {
        ...securityGroups,
        SubnetIds: { ...ids("QUEUE_UPDATE_STRATEGY", SUBNET_ID), required: true },
        ...all("UNSUPPORTED", "AssignPublicIp"),
        PlacementGroup: placementGroup,
        Proxy: section("QUEUE_UPDATE_STRATEGY", all("QUEUE_UPDATE_STRATEGY", "HttpProxyAddress")),
      },
    },
    HealthChecks: healthChecks,
    ...all("QUEUE_UPDATE_STRATEGY", "CustomSlurmSettings"),
    Tags: { ...tags, update: "QUEUE_UPDATE_STRATEGY" },
  },
};

const BATCH_QUEUE: Field = {
  fields: {
    Name: required("UNSUPPORTED"),
    ...all("COMPUTE_FLEET_STOP", "CapacityType"),
    ComputeResources: {
      update: "COMPUTE_FLEET_STOP",
      items: {
        fields: {
          Name: required("UNSUPPORTED"),
          InstanceTypes: required("COMPUTE_FLEET_STOP"),
          MaxvCpus: integer("AWSBATCH_CE_MAX_RESIZE"),
          MinvCpus: integer("SUPPORTED"),
          DesiredvCpus: integer("IGNORED"),
          SpotBidPercentage: integer("SUPPORTED"),
        },
      },
    },
    Networking: {
      update: "COMPUTE_FLEET_STOP",
      required: true,
      fields: {
        ...securityGroups,
        SubnetIds: { ...ids("QUEUE_UPDATE_STRATEGY", SUBNET_ID), required: true },
        ...all("UNSUPPORTED", "AssignPublicIp"),
      },
    },
  },
};

const schedulers = ["slurm", "awsbatch"] as const;
const QUEUES_OF: Readonly<Record<string, string>> = { slurm: "SlurmQueues", awsbatch: "AwsBatchQueues" };

const SCHEDULING: Field = {
  update: "UNSUPPORTED",
  required: true,
  fields: {
    Scheduler: { update: "UNSUPPORTED", required: true, oneOf: schedulers },
    SlurmSettings: section("IGNORED", {
      ScaledownIdletime: integer("COMPUTE_FLEET_STOP"),
      Dns: section("UNSUPPORTED", all("UNSUPPORTED", "DisableManagedDns", "HostedZoneId", "UseEc2Hostnames")),
      QueueUpdateStrategy: { update: "IGNORED", oneOf: ["DRAIN", "COMPUTE_FLEET_STOP", "TERMINATE"] },
      ...all("COMPUTE_FLEET_STOP", "EnableMemoryBasedScheduling"),
      Database: section("COMPUTE_FLEET_STOP", {
        Uri: required("COMPUTE_FLEET_STOP"),
        UserName: required("COMPUTE_FLEET_STOP"),
        PasswordSecretArn: required("COMPUTE_FLEET_STOP"),
        ...all("COMPUTE_FLEET_STOP", "DatabaseName"),
      }),
      ExternalSlurmdbd: section("UNSUPPORTED", {
        Host: required("COMPUTE_FLEET_STOP"),
        Port: integer("COMPUTE_FLEET_STOP"),
      }),
      ...all("COMPUTE_FLEET_STOP", "CustomSlurmSettings", "CustomSlurmSettingsIncludeFile", "MungeKeySecretArn"),
    }),
    SlurmQueues: { update: "RESIZE_UPDATE_STRATEGY_ON_REMOVE", items: SLURM_QUEUE },
    AwsBatchQueues: { update: "COMPUTE_FLEET_STOP", items: BATCH_QUEUE },
    AwsBatchSettings: section("COMPUTE_FLEET_STOP", {}),
  },
  rule: (scheduling) => {
    const scheduler = String(scheduling["Scheduler"]);
    const queues = QUEUES_OF[scheduler] ?? "";
    const others = Object.values(QUEUES_OF).filter((name) => name !== queues && name in scheduling);
    if (others.length > 0) return `Scheduling > *Queues section is not appropriate to the Scheduler: ${scheduler}.`;
    return queues in scheduling ? undefined : `${queues} section must be specified in the Scheduling section.`;
  },
};

const settings = (...names: readonly string[]) => all("UNSUPPORTED", ...names);
const SHARED_STORAGE: Field = {
  fields: {
    MountDir: required("SHARED_STORAGE_UPDATE_POLICY"),
    Name: required("UNSUPPORTED"),
    StorageType: {
      update: "UNSUPPORTED",
      required: true,
      oneOf: ["Ebs", "FsxLustre", "FsxOpenZfs", "FsxOntap", "Efs", "FileCache"],
    },
    EbsSettings: section("IGNORED", {
      ...settings("VolumeType", "Size", "KmsKeyId", "Encrypted", "SnapshotId", "VolumeId"),
      ...all("SUPPORTED", "Iops", "Throughput", "DeletionPolicy"),
      Raid: section("UNSUPPORTED", settings("Type", "NumberOfVolumes")),
    }),
    EfsSettings: section("IGNORED", {
      ...settings("Encrypted", "KmsKeyId", "PerformanceMode", "FileSystemId", "AccessPointId"),
      ...settings("EncryptionInTransit", "IamAuthorization"),
      ...all("SUPPORTED", "ThroughputMode", "ProvisionedThroughput", "DeletionPolicy"),
    }),
    FsxLustreSettings: section("IGNORED", {
      ...settings("StorageCapacity", "DeploymentType", "ImportedFileChunkSize", "ExportPath", "ImportPath"),
      ...settings("CopyTagsToBackups", "PerUnitStorageThroughput", "BackupId", "KmsKeyId", "FileSystemId"),
      ...settings("AutoImportPolicy", "DriveCacheType", "StorageType", "DataRepositoryAssociations"),
      ...settings("FileSystemTypeVersion"),
      ...all("SUPPORTED", "WeeklyMaintenanceStartTime", "AutomaticBackupRetentionDays", "DeletionPolicy"),
      ...all("SUPPORTED", "DailyAutomaticBackupStartTime", "DataCompressionType"),
    }),
    FsxOpenZfsSettings: section("UNSUPPORTED", { VolumeId: required("UNSUPPORTED") }),
    FsxOntapSettings: section("UNSUPPORTED", { VolumeId: required("UNSUPPORTED") }),
    FileCacheSettings: section("UNSUPPORTED", { FileCacheId: required("UNSUPPORTED") }),
  },
};

const LOGIN_NODES: Field = section("SUPPORTED", {
  Pools: {
    update: "LOGIN_NODES_STOP",
    items: {
      fields: {
        Name: required("LOGIN_NODES_STOP"),
        InstanceType: required("LOGIN_NODES_STOP"),
        GracetimePeriod: integer("LOGIN_NODES_STOP"),
        Image: customAmi("LOGIN_NODES_STOP"),
        Ssh: section("LOGIN_NODES_STOP", all("LOGIN_NODES_STOP", "KeyName", "AllowedIps")),
        Networking: {
          update: "LOGIN_NODES_STOP",
          required: true,
          fields: { SubnetIds: { ...ids("LOGIN_NODES_STOP", SUBNET_ID), required: true }, ...securityGroups },
        },
        Count: integer("SUPPORTED"),
        CustomActions: customActions("LOGIN_NODES_STOP"),
        Iam: iam("LOGIN_NODES_STOP"),
        Dcv: section("LOGIN_NODES_STOP", all("LOGIN_NODES_STOP", "Enabled", "Port", "AllowedIps")),
      },
    },
  },
});

const HEAD_NODE: Field = {
  update: "SUPPORTED",
  required: true,
  fields: {
    InstanceType: required("UNSUPPORTED"),
    ...all("UNSUPPORTED", "DisableSimultaneousMultithreading"),
    Networking: {
      update: "UNSUPPORTED",
      required: true,
      fields: {
        ...securityGroups,
        SubnetId: { update: "UNSUPPORTED", required: true, pattern: SUBNET_ID },
        ...all("UNSUPPORTED", "ElasticIp"),
        Proxy: section("UNSUPPORTED", all("UNSUPPORTED", "HttpProxyAddress")),
      },
    },
    Ssh: section("SUPPORTED", { ...all("UNSUPPORTED", "KeyName"), ...all("SUPPORTED", "AllowedIps") }),
    LocalStorage: localStorage("UNSUPPORTED", "UNSUPPORTED"),
    ...all("UNSUPPORTED", "SharedStorageType"),
    Dcv: section("UNSUPPORTED", { ...all("UNSUPPORTED", "Enabled", "Port"), ...all("SUPPORTED", "AllowedIps") }),
    CustomActions: customActions("UNSUPPORTED"),
    Iam: iam("UNSUPPORTED"),
    Imds: section("UNSUPPORTED", all("UNSUPPORTED", "Secured")),
    Image: customAmi("UNSUPPORTED"),
  },
};

const enabled = (update: UpdatePolicyName) => section(update, all(update, "Enabled"));

/** The keys of a cluster configuration, and when an update may change them. Source: `schemas/cluster_schema.py`. */
export const CLUSTER_CONFIGURATION: Field = {
  fields: {
    Image: {
      update: "UNSUPPORTED",
      required: true,
      fields: {
        Os: { update: "UNSUPPORTED", required: true, oneOf: Object.keys(OS_PARTS) },
        CustomAmi: { update: "UNSUPPORTED", pattern: AMI_ID },
      },
    },
    LoginNodes: LOGIN_NODES,
    HeadNode: HEAD_NODE,
    Scheduling: SCHEDULING,
    SharedStorage: { update: "SHARED_STORAGE_UPDATE_POLICY", items: SHARED_STORAGE },
    Monitoring: section("SUPPORTED", {
      ...all("UNSUPPORTED", "DetailedMonitoring"),
      Logs: section("SUPPORTED", {
        CloudWatch: section("UNSUPPORTED", {
          ...all("UNSUPPORTED", "Enabled"),
          RetentionInDays: integer("SUPPORTED"),
          ...all("SUPPORTED", "DeletionPolicy"),
        }),
        Rotation: enabled("UNSUPPORTED"),
      }),
      Dashboards: section("SUPPORTED", { CloudWatch: enabled("SUPPORTED") }),
      Alarms: enabled("SUPPORTED"),
    }),
    AdditionalPackages: section("UNSUPPORTED", {
      IntelSoftware: section("UNSUPPORTED", all("UNSUPPORTED", "IntelHpcPlatform")),
    }),
    Tags: tags,
    Iam: section("SUPPORTED", {
      Roles: section("SUPPORTED", all("SUPPORTED", "LambdaFunctionsRole")),
      ...all("SUPPORTED", "PermissionsBoundary"),
      ...all("UNSUPPORTED", "ResourcePrefix"),
    }),
    DirectoryService: section("COMPUTE_FLEET_STOP", {
      DomainName: required("COMPUTE_FLEET_STOP"),
      DomainAddr: required("COMPUTE_FLEET_STOP"),
      PasswordSecretArn: required("COMPUTE_FLEET_STOP"),
      DomainReadOnlyUser: required("COMPUTE_FLEET_STOP"),
      ...all("COMPUTE_FLEET_STOP", "LdapTlsCaCert", "LdapTlsReqCert", "LdapAccessFilter", "GenerateSshKeysForUsers"),
      ...all("COMPUTE_FLEET_STOP", "AdditionalSssdConfigs"),
    }),
    Region: { update: "UNSUPPORTED" },
    Imds: section("UNSUPPORTED", all("UNSUPPORTED", "ImdsSupport")),
    CustomS3Bucket: { update: "READ_ONLY_RESOURCE_BUCKET" },
    AdditionalResources: { update: "SUPPORTED" },
    DevSettings: section("SUPPORTED", {
      ...all("UNSUPPORTED", "Cookbook", "NodePackage", "AwsBatchCliPackage", "AmiSearchFilters"),
      ...all("SUPPORTED", "ClusterTemplate", "InstanceTypesData", "Timeouts"),
      ...all("UNSUPPORTED", "ComputeStartupTimeMetricEnabled"),
    }),
    DeploymentSettings: section("UNSUPPORTED", {
      LambdaFunctionsVpcConfig: section("UNSUPPORTED", all("SUPPORTED", "SecurityGroupIds", "SubnetIds")),
      ...all("UNSUPPORTED", "DisableSudoAccessForDefaultUser", "DefaultUserHome"),
    }),
  },
};

/** What the service's schema check says of a cluster configuration; `undefined` when there is nothing to say. */
export function clusterSchemaProblem(configuration: object): string | undefined {
  return schemaProblem(CLUSTER_CONFIGURATION, configuration);
}
