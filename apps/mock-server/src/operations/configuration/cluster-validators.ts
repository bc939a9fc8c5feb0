import type { ConfigValidationMessage } from "@pcluster-api/types";
import { pythonRepr } from "../../python-repr.js";
import { list, mapping } from "../../world/yaml-values.js";
import { OS_PARTS } from "../../world/images/official-images.js";
import { runValidators, type Validator } from "./validators.js";

type Section = Readonly<Record<string, unknown>>;

interface Subject {
  readonly clusterName: string;
  readonly configuration: Section;
}

const OPERATING_SYSTEMS: Readonly<Record<string, readonly string[]>> = {
  slurm: Object.keys(OS_PARTS),
  awsbatch: ["alinux2", "alinux2023"],
};

/** The longest name of a cluster, and of one with an accounting database. */
const LONGEST_NAME = { usual: 60, withAccounting: 40 };

const VALIDATORS: readonly Validator<Subject>[] = [
  {
    type: "ClusterNameValidator",
    level: "ERROR",
    judge: ({ clusterName, configuration }) => {
      const { Database } = mapping(mapping(configuration["Scheduling"])["SlurmSettings"]);
      const longest = Database === undefined ? LONGEST_NAME.usual : LONGEST_NAME.withAccounting;
      if (clusterName.length <= longest) return undefined;
      return `Error: The cluster name can contain only alphanumeric characters (case-sensitive) and hyphens. It must start with an alphabetic character and can't be longer than ${longest} characters.`;
    },
  },
  {
    type: "SchedulerOsValidator",
    level: "ERROR",
    judge: ({ configuration }) => {
      const scheduler = String(mapping(configuration["Scheduling"])["Scheduler"]);
      const supported = OPERATING_SYSTEMS[scheduler] ?? [];
      if (supported.includes(String(mapping(configuration["Image"])["Os"]))) return undefined;
      return `${scheduler} scheduler supports the following operating systems: ${pythonRepr(supported)}.`;
    },
  },
  {
    type: "ComputeResourceSizeValidator",
    level: "ERROR",
    judge: ({ configuration }) =>
      computeResources(configuration).some(
        (resource) => Number(resource["MinCount"] ?? 0) > Number(resource["MaxCount"] ?? 10),
      )
        ? "Max count must be greater than or equal to min count"
        : undefined,
  },
  {
    type: "DetailedMonitoringValidator",
    level: "WARNING",
    judge: ({ configuration }) =>
      mapping(configuration["Monitoring"])["DetailedMonitoring"] === true
        ? "Detailed Monitoring is enabled for EC2 instances in your compute fleet. The Amazon EC2 console will display monitoring graphs with a 1-minute period for these instances. Note that this will increase the cost. If you want to avoid this and use basic monitoring instead, please set `Monitoring / DetailedMonitoring` to false."
        : undefined,
  },
  {
    type: "KeyPairValidator",
    level: "WARNING",
    judge: ({ configuration }) =>
      mapping(mapping(configuration["HeadNode"])["Ssh"])["KeyName"] === undefined
        ? "If you do not specify a key pair, you can't connect to the instance unless you choose an AMI that is configured to allow users another way to log in"
        : undefined,
  },
];

/** What is found in a cluster configuration whose schema is right. */
export function validateCluster(
  clusterName: string,
  configuration: object,
  suppressed: readonly string[],
): ConfigValidationMessage[] {
  return runValidators(VALIDATORS, { clusterName, configuration: mapping(configuration) }, suppressed);
}

function computeResources(configuration: Section): Section[] {
  return list(mapping(configuration["Scheduling"])["SlurmQueues"])
    .map(mapping)
    .flatMap((queue) => list(queue["ComputeResources"]).map(mapping));
}
