import type { Scenario } from "./scenario.js";

const HOUR = 60;
const DAY = 24 * HOUR;

const SLURM = `Image:
  Os: alinux2023
HeadNode:
  InstanceType: t3.large
  Networking:
    SubnetId: subnet-0123456789abcdef0
    ElasticIp: true
  Ssh:
    KeyName: hpc
LoginNodes:
  Pools:
    - Name: login
      InstanceType: t3.medium
      Count: 2
      Networking:
        SubnetIds: [subnet-0123456789abcdef0]
Scheduling:
  Scheduler: slurm
  SlurmQueues:
    - Name: compute
      ComputeResources:
        - Name: c6i
          InstanceType: c6i.8xlarge
          MinCount: 8
          MaxCount: 64
      Networking:
        SubnetIds: [subnet-0fedcba9876543210]
    - Name: gpu
      ComputeResources:
        - Name: p4d
          InstanceType: p4d.24xlarge
          MinCount: 1
          MaxCount: 4
      Networking:
        SubnetIds: [subnet-0fedcba9876543210]
SharedStorage:
  - Name: scratch
    MountDir: /scratch
    StorageType: Ebs
Tags:
  - Key: team
    Value: weather
`;

const BATCH = `Image:
  Os: alinux2
HeadNode:
  InstanceType: t3.micro
  Networking:
    SubnetId: subnet-0123456789abcdef0
  Ssh:
    KeyName: hpc
Scheduling:
  Scheduler: awsbatch
  AwsBatchQueues:
    - Name: jobs
      ComputeResources:
        - Name: optimal
          InstanceTypes: [optimal]
          MinvCpus: 0
          MaxvCpus: 256
      Networking:
        SubnetIds: [subnet-0fedcba9876543210]
`;

export const defaultScenario: Scenario = {
  description: "A world worth looking at: images and clusters in every state. New builds and clusters succeed.",
  outcome: "success",
  images: [
    // The documented example of getImageStackEvents, building for ever.
    {
      imageId: "alinux2-image",
      outcome: "stuck",
      version: "3.2.1",
      stackUuid: "abcd1234-abcd-1234-abcd-0123456789ab",
      newestEventAt: "2022-03-30T23:26:33.499Z",
    },
    { imageId: "alinux2023-hpc", outcome: "success", startedMinutesAgo: 3 * DAY, earlierVersions: ["3.11.1"] },
    { imageId: "ubuntu2204-gpu", outcome: "success", startedMinutesAgo: 26 * HOUR },
    { imageId: "rocky9-nightly", outcome: "success", startedMinutesAgo: 12 },
    { imageId: "rhel8-custom", outcome: "build-fails", startedMinutesAgo: 5 * HOUR },
    {
      imageId: "ubuntu2004-private-subnet",
      outcome: "network-fails",
      rollbackOnFailure: true,
      startedMinutesAgo: 8 * HOUR,
    },
    { imageId: "alinux2-leftover", outcome: "cleanup-fails", startedMinutesAgo: 2 * DAY },
  ],
  clusters: [
    { clusterName: "slurm-cluster", outcome: "success", clusterConfiguration: SLURM, startedMinutesAgo: 6 * DAY },
    { clusterName: "batch-cluster", outcome: "success", clusterConfiguration: BATCH, startedMinutesAgo: 2 * DAY },
    { clusterName: "new-cluster", outcome: "success", startedMinutesAgo: 3 },
    {
      clusterName: "broken-cluster",
      outcome: "build-fails",
      failureCode: "OnNodeConfiguredExecutionFailure",
      startedMinutesAgo: 4 * HOUR,
    },
  ],
};
