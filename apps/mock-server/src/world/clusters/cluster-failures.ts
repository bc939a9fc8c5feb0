/** Why a cluster could not be created, in the words of the service. */
export interface ClusterFailure {
  readonly failureCode: string;
  readonly failureReason: string;
}

interface FailureKind {
  readonly code: string;
  readonly reason: string;
  /** What the reason of the failed wait condition holds. */
  readonly sign: string;
  /** What the head node says when it gives up; missing where it says nothing at all. */
  readonly message?: string;
}

const LOGS =
  "Please check /var/log/chef-client.log in the head node, or check the chef-client.log in CloudWatch logs. Please refer to https://docs.aws.amazon.com/parallelcluster/latest/ug/troubleshooting-v3.html for more details on ParallelCluster logs.";

/** Codes and signs are those of the service, which takes the first sign that fits. Source: `models/cluster_resources.py`. */
const FAILURE_KINDS = [
  {
    code: "AmiVersionMismatch",
    reason: "ParallelCluster version of the custom AMI is different than the cookbook. Please make them consistent.",
    sign: "This AMI was created with",
    message:
      "This AMI was created with aws-parallelcluster-cookbook-3.11.1, but is trying to be used with aws-parallelcluster-cookbook-3.12.0.",
  },
  {
    code: "InvalidAmi",
    reason:
      "The custom AMI is invalid. It needs to be created using build-image command by providing your AMI as parent image.",
    sign: "This AMI was not baked by ParallelCluster",
    message: "This AMI was not baked by ParallelCluster.",
  },
  scriptFailure("OnNodeConfigured", "Execution", "execute"),
  scriptFailure("OnNodeConfigured", "Download", "download"),
  scriptFailure("OnNodeConfigured", "", "run"),
  scriptFailure("OnNodeStart", "Execution", "execute"),
  scriptFailure("OnNodeStart", "Download", "download"),
  scriptFailure("OnNodeStart", "", "run"),
  storageFailure("EbsMountFailure", "EBS volume"),
  storageFailure("EfsMountFailure", "EFS"),
  storageFailure("FsxMountFailure", "FSX"),
  storageFailure("RaidMountFailure", "RAID array"),
  {
    code: "HeadNodeBootstrapFailure",
    reason: "Failed to set up the head node.",
    sign: "Failed to run chef recipe",
    message: `Failed to run chef recipe aws-parallelcluster-slurm::config_head_node. ${LOGS}`,
  },
  {
    code: "HeadNodeBootstrapFailure",
    reason: "Failed to bootstrap the head node.",
    sign: "Failed to bootstrap the head node",
    message: `Failed to bootstrap the head node. ${LOGS}`,
  },
  {
    code: "ResourceCreationFailure",
    reason: "Failed to create resources for head node bootstrap.",
    sign: "Resource creation cancelled",
  },
  { code: "HeadNodeBootstrapFailure", reason: "Cluster creation timed out.", sign: "WaitCondition timed out" },
  {
    code: "StaticNodeBootstrapFailure",
    reason: "Cluster has been set to PROTECTED mode due to failures detected in static node provisioning.",
    sign: "Cluster has been set to PROTECTED mode due to failures detected in static node provisioning",
    message:
      "Cluster has been set to PROTECTED mode due to failures detected in static node provisioning. Please check /var/log/parallelcluster/clustermgtd in the head node and the logs of the compute nodes.",
  },
] as const satisfies readonly FailureKind[];

/** Where no sign fits. */
const OTHER: ClusterFailure = {
  failureCode: "ClusterCreationFailure",
  failureReason: "Failed to create the cluster.",
};

type Kind = (typeof FAILURE_KINDS)[number];
/** A failure that the head node itself reports; what else can go wrong are outcomes of their own. */
export type ClusterFailureCode = Extract<Kind, { message: string }>["code"];

const REPORTED: readonly (FailureKind & { readonly message: string })[] = FAILURE_KINDS.filter(
  (kind): kind is Extract<Kind, { message: string }> => "message" in kind,
);

export const CLUSTER_FAILURE_CODES: readonly string[] = [...new Set(REPORTED.map(({ code }) => code))];

/** What the head node says when it fails for a reason. */
export function failureMessage(code: ClusterFailureCode): string {
  return REPORTED.find((kind) => kind.code === code)?.message ?? "";
}

/** How the service names a failure, by the reason of the wait condition that failed, if one did. */
export function clusterFailure(waitConditionReason: string | undefined): ClusterFailure {
  const kind = FAILURE_KINDS.find(({ sign }) => waitConditionReason?.includes(sign));
  return kind ? { failureCode: kind.code, failureReason: kind.reason } : OTHER;
}

function scriptFailure<Event extends string, Stage extends string>(event: Event, stage: Stage, verb: string) {
  const sign = `Failed to ${verb} ${event} script`;
  const code: `${Event}${Stage}Failure` = `${event}${stage}Failure`;
  return { code, reason: `${sign}.`, sign, message: `${sign} 1 s3://scripts/${event}.sh, return code: 1. ${LOGS}` };
}

function storageFailure<Code extends string>(code: Code, what: string) {
  const sign = `Failed to mount ${what}`;
  return { code, reason: `${sign}.`, sign, message: `${sign}. ${LOGS}` };
}
