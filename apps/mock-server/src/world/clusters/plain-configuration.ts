/** What a cluster of a scenario is made from where the scenario does not say. */
export const PLAIN_CONFIGURATION = `Image:
  Os: alinux2023
HeadNode:
  InstanceType: t3.medium
  Networking:
    SubnetId: subnet-0123456789abcdef0
  Ssh:
    KeyName: hpc
Scheduling:
  Scheduler: slurm
  SlurmQueues:
    - Name: queue1
      ComputeResources:
        - Name: c5
          InstanceType: c5.xlarge
          MinCount: 1
          MaxCount: 10
      Networking:
        SubnetIds: [subnet-0123456789abcdef0]
`;
