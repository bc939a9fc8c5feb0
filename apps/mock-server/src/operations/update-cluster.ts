import type { Change, OperationRequest, OperationResponse, UpdateError } from "@pcluster-api/types";
import type { ClusterAt } from "../world/clusters/cluster-at.js";
import { SERVICE_VERSION } from "../world/service.js";
import { list, mapping } from "../world/yaml-values.js";
import { CLUSTER_CONFIGURATION } from "./configuration/cluster-configuration-schema.js";
import { configurationChanges } from "./configuration/configuration-changes.js";
import { parseConfiguration } from "./configuration/parse-configuration.js";
import { judgeChanges, type JudgedChange, type UpdateContext } from "./configuration/update-policies.js";
import { invalid, judgeCluster } from "./create-cluster.js";
import { fleetOf } from "./describe-compute-fleet.js";
import { DRY_RUN } from "./dry-run.js";
import { noSuchCluster } from "./find-cluster.js";
import type { OperationHandler } from "./operation-handler.js";
import { notFound, refuse } from "./refuse.js";
import { summariseCluster } from "./summarise-cluster.js";

type Request = OperationRequest<"UpdateCluster">;
type Answer = OperationResponse<"UpdateCluster">;

/** The service checks in this order and reports only the first problem. */
export const updateCluster: OperationHandler<"UpdateCluster"> = (request, context) => {
  const { clusterName } = request.path;
  const { clusterConfiguration } = request.body;
  if (clusterConfiguration === "") return refuse("configuration is required and cannot be empty");
  const cluster = context.world.cluster(context.region, clusterName, context.now);
  if (!cluster) return notFound(noSuchCluster(clusterName));
  const blocked = refuseBlocked(cluster);
  if (blocked) return blocked;
  const parsed = parseConfiguration(clusterConfiguration);
  if ("problem" in parsed) return refuse(notParsed(parsed.problem, request));
  const judged = judgeCluster(clusterName, parsed.configuration, request.query);
  if ("errors" in judged) return { status: 400, body: invalid(judged.errors) };

  const changes = changesOf(cluster, parsed.configuration);
  const refused = refuseChanges(changes, request);
  if (refused) return refused;
  const validationMessages = judged.findings.length > 0 && { validationMessages: judged.findings };
  const changeSet = changes.map(changeOf);
  if (request.query?.dryrun) return { status: 412, body: { message: DRY_RUN, changeSet, ...validationMessages } };

  const { world, region, now } = context;
  world.apply({ type: "UpdateCluster", at: now, region, clusterName, clusterConfiguration });
  const summary = summariseCluster(cluster, "UPDATE_IN_PROGRESS");
  return { status: 202, body: { cluster: summary, changeSet, ...validationMessages } };
};

/** Only by the very version that made it, and not while something else is going on. */
function refuseBlocked({ version, stack }: ClusterAt): Answer | undefined {
  if (version !== SERVICE_VERSION)
    return refuse(
      `the update can be performed only with the same ParallelCluster version (${version}) used to create the cluster.`,
    );
  if (!stack.status.includes("IN_PROGRESS")) return undefined;
  return { status: 409, body: { message: `Cannot execute update while stack is in ${stack.status} status.` } };
}

/** A dry run does not get as far as the update that fails. */
function notParsed(problem: string, { query }: Request): string {
  const text = problem.replace(/^Bad Request: /, "");
  return query?.dryrun ? text : `Cluster update failed.\n${text}`;
}

function changesOf(cluster: ClusterAt, configuration: object): JudgedChange[] {
  const inForce = parseConfiguration(cluster.configuration.yaml);
  const before = "configuration" in inForce ? inForce.configuration : {};
  const changes = configurationChanges(CLUSTER_CONFIGURATION, before, configuration);
  return judgeChanges(changes, updateContext(cluster, before, configuration));
}

function updateContext(cluster: ClusterAt, before: object, after: object): UpdateContext {
  const { scheduler } = cluster.configuration.parsed;
  const { status } = fleetOf(cluster);
  const desiredVcpus = status === "ENABLED" ? configuredVcpus(mapping(before)) : 0;
  const strategy = mapping(mapping(mapping(after)["Scheduling"])["SlurmSettings"])["QueueUpdateStrategy"];
  return {
    scheduler,
    hasRunningCapacity: scheduler === "awsbatch" ? desiredVcpus > 0 : status !== "STOPPED",
    desiredVcpus,
    runningLoginNodes: cluster.nodes.filter(({ nodeType }) => nodeType === "LoginNode").length,
    queueUpdateStrategy: strategy === undefined ? undefined : String(strategy),
  };
}

/** What an idle compute environment holds. */
function configuredVcpus(configuration: Readonly<Record<string, unknown>>): number {
  const queue = mapping(list(mapping(configuration["Scheduling"])["AwsBatchQueues"])[0]);
  const resource = mapping(list(queue["ComputeResources"])[0]);
  return Number(resource["DesiredvCpus"] ?? resource["MinvCpus"] ?? 0);
}

function refuseChanges(changes: readonly JudgedChange[], { query }: Request): Answer | undefined {
  if (query?.forceUpdate) return undefined;
  const updateValidationErrors = changes.flatMap((change) => errorOf(change) ?? []);
  if (updateValidationErrors.length > 0) {
    const changeSet = changes.map(changeOf);
    return { status: 400, body: { message: "Update failure", changeSet, updateValidationErrors } };
  }
  return changes.length === 0 ? refuse("No changes found in your cluster configuration.") : undefined;
}

function changeOf({ path, key, before, after }: JudgedChange): Change {
  return { parameter: [...path, key].join("."), requestedValue: after ?? "-", currentValue: before ?? "-" };
}

function errorOf(change: JudgedChange): UpdateError | undefined {
  return change.problem === undefined ? undefined : { ...changeOf(change), message: change.problem };
}
