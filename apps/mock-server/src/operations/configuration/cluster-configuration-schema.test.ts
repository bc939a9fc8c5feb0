import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { defaultScenario } from "../../scenarios/default-scenario.js";
import { PLAIN_CONFIGURATION } from "../../world/clusters/plain-configuration.js";
import { clusterSchemaProblem } from "./cluster-configuration-schema.js";
import { validateCluster } from "./cluster-validators.js";

const parsed = (yaml: string): object => {
  const value: unknown = load(yaml);
  if (typeof value !== "object" || value === null) throw new Error("no mapping");
  return value;
};
const plain = parsed(PLAIN_CONFIGURATION);
const edited = (from: string, to: string) => parsed(PLAIN_CONFIGURATION.replace(from, to));

describe("the schema of a cluster configuration", () => {
  test("takes what the scenarios are made of", () => {
    const configurations = (defaultScenario.clusters ?? []).flatMap(
      ({ clusterConfiguration = PLAIN_CONFIGURATION }) => [clusterSchemaProblem(parsed(clusterConfiguration))],
    );
    expect(new Set(configurations)).toEqual(new Set([undefined]));
  });

  test.each([
    [
      "nothing",
      {},
      "[('HeadNode', ['Missing data for required field.']), ('Image', ['Missing data for required field.']), ('Scheduling', ['Missing data for required field.'])]",
    ],
    ["an unknown key", { ...plain, Foo: 1 }, "[('Foo', ['Unknown field.'])]"],
    [
      "a value outside a list",
      edited("Os: alinux2023", "Os: plan9"),
      "[('Image', {'Os': ['Must be one of: alinux2, alinux2023, ubuntu2004, ubuntu2204, rhel8, rocky8, rhel9, rocky9.']})]",
    ],
    [
      "a number that is none",
      edited("MaxCount: 10", "MaxCount: many"),
      "[('Scheduling', {'SlurmQueues': {0: {'ComputeResources': {0: {'MaxCount': ['Not a valid integer.']}}}}})]",
    ],
    [
      "no instance type at all",
      edited("          InstanceType: c5.xlarge\n", ""),
      "[('Scheduling', {'SlurmQueues': {0: {'ComputeResources': {0: {'_schema': ['A Compute Resource needs to specify either InstanceType or Instances.']}}}}})]",
    ],
    [
      "queues of the other scheduler",
      edited("Scheduler: slurm", "Scheduler: awsbatch"),
      "[('Scheduling', {'_schema': ['Scheduling > *Queues section is not appropriate to the Scheduler: awsbatch.']})]",
    ],
    [
      "no queues",
      { ...plain, Scheduling: { Scheduler: "awsbatch" } },
      "[('Scheduling', {'_schema': ['AwsBatchQueues section must be specified in the Scheduling section.']})]",
    ],
    ["a list where a section belongs", { ...plain, HeadNode: [] }, "[('HeadNode', ['Invalid input type.'])]"],
  ])("refuses %s", (_what, configuration, message) => {
    expect(clusterSchemaProblem(configuration)).toBe(message);
  });
});

describe("the validators of a cluster configuration", () => {
  const types = (clusterName: string, configuration: object, suppressed: readonly string[] = []) =>
    validateCluster(clusterName, configuration, suppressed).map(({ level, type }) => `${level} ${type}`);

  test.each([
    ["nothing wrong", "demo", plain, []],
    ["a name over 60 characters", "d".repeat(61), plain, ["ERROR ClusterNameValidator"]],
    [
      "a name over 40 characters with an accounting database",
      "d".repeat(41),
      edited(
        "  SlurmQueues:",
        "  SlurmSettings: { Database: { Uri: u, UserName: n, PasswordSecretArn: a } }\n  SlurmQueues:",
      ),
      ["ERROR ClusterNameValidator"],
    ],
    ["a least above the most", "demo", edited("MinCount: 1", "MinCount: 11"), ["ERROR ComputeResourceSizeValidator"]],
    ["no key pair", "demo", edited("    KeyName: hpc\n", "    AllowedIps: 10.0.0.0/8\n"), ["WARNING KeyPairValidator"]],
    [
      "a system that the scheduler does not know",
      "demo",
      parsed(PLAIN_CONFIGURATION.replace("alinux2023", "rhel9").replace("Scheduler: slurm", "Scheduler: awsbatch")),
      ["ERROR SchedulerOsValidator"],
    ],
    [
      "detailed monitoring",
      "demo",
      { ...plain, Monitoring: { DetailedMonitoring: true } },
      ["WARNING DetailedMonitoringValidator"],
    ],
  ])("find %s", (_what, clusterName, configuration, found) => {
    expect(types(clusterName, configuration)).toEqual(found);
    expect(types(clusterName, configuration, ["ALL"])).toEqual([]);
    expect(
      types(
        clusterName,
        configuration,
        found.map((one) => `type:${one.split(" ")[1] ?? ""}`),
      ),
    ).toEqual([]);
  });
});
