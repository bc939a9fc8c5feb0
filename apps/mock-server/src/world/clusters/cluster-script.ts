import type { RequestedComputeFleetStatus } from "@pcluster-api/types";
import type { ClusterTraits } from "../../scenarios/scenario.js";
import { Derive } from "../derive.js";
import { partitionOf } from "../regions.js";
import { planCreation, writeCreation, type Plan, type Span } from "../stacks/create-resources.js";
import { newestUpTo, upTo, type Dated } from "../stacks/dated.js";
import { resourcesLeft, writeDeletions, writeStackDeletion, type DeletionFailure } from "../stacks/delete-resources.js";
import { endFailedCreation } from "../stacks/end-failed-creation.js";
import { HistoryWriter, type StackHistory } from "../stacks/stack-history.js";
import type { StackResource } from "../stacks/stack-resource.js";
import type { StackScript } from "../stacks/stack-script.js";
import { readClusterConfiguration, type ClusterConfiguration } from "./cluster-configuration.js";
import { CLUSTER_COURSES } from "./cluster-courses.js";
import { failureMessage } from "./cluster-failures.js";
import { headNodeOf, loginNodes, staticNodes, terminated, type ClusterNode } from "./cluster-nodes.js";
import {
  clusterStackResources,
  HEAD_NODE,
  LOG_GROUP,
  LOGIN_NODES,
  TERMINATE_FLEET,
  waitCondition,
  type ClusterContext,
} from "./cluster-stack-resources.js";
import { fleetSettledAt, requestFleet, type Fleet } from "./compute-fleet.js";

/** What is asked for when a cluster is created, and how it will fare. */
export interface ClusterRequest {
  readonly clusterName: string;
  readonly region: string;
  readonly accountId: string;
  readonly version: string;
  readonly clusterConfiguration: string;
  readonly rollbackOnFailure: boolean;
  readonly traits: ClusterTraits;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly seed: string;
  /** Tells two clusters of one name apart; ids and durations are derived from it. */
  readonly creation: string;
}

/** A configuration as it was given, and what the world reads in it. */
export interface KnownConfiguration {
  readonly yaml: string;
  readonly parsed: ClusterConfiguration;
}

/** The whole life of one cluster, past and to come, as far as it has been asked for. All lists are oldest first. */
export interface ClusterScript {
  readonly context: ClusterContext;
  readonly traits: ClusterTraits;
  readonly stack: StackScript;
  readonly configurations: readonly Dated<KnownConfiguration>[];
  /** When updates began. */
  readonly updates: readonly Dated<number>[];
  readonly fleet: Fleet;
  readonly nodes: readonly ClusterNode[];
  /** When the log group is there; missing where it never will be. */
  readonly logsFrom?: number;
  /** When the load balancer of the login nodes is there. */
  readonly balancedFrom?: number;
  /** Why the head node gave up, and when. */
  readonly bootFailure?: Dated<string>;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Between the head node's instance and its signal, in seconds. */
const BOOT_SECONDS = { shortest: 180, longest: 330 };
const WAIT_TIMEOUT_SECONDS = 1800;

/** Writes the script of a creation: a pure function of what was asked, the traits and the seed. */
export function scriptClusterCreation(request: ClusterRequest): ClusterScript {
  const { startedAt, traits, rollbackOnFailure, clusterConfiguration } = request;
  const context = clusterContext(request);
  const { derive } = context;
  const parsed = readClusterConfiguration(clusterConfiguration);
  const course = CLUSTER_COURSES[traits.outcome];
  const { scale = 1, spread = true } = traits.durations ?? {};
  const [handle, wait] = waitCondition(context, startedAt);
  const resources = [...clusterStackResources(context, parsed), handle, wait];
  const timing = { scale, isSpread: spread };
  const planned = planCreation(derive, resources, startedAt, timing);
  const head = spanOf(planned, HEAD_NODE);
  const bootSeconds = derive.between(BOOT_SECONDS.shortest, BOOT_SECONDS.longest, "boot");
  const signalAt = head.endsAt + Math.round(bootSeconds * SECOND * scale);
  const plan = new Map(planned).set(wait.logicalId, { ...spanOf(planned, wait.logicalId), endsAt: signalAt });

  const writer = new HistoryWriter({ name: context.clusterName, arn: context.stackArn, derive });
  writer.stack(startedAt, "CREATE_IN_PROGRESS", "User Initiated");
  const failure = creationFailure(context, traits, plan, wait, scale);
  const { failed, failedAt } = writeCreation(writer, resources, plan, {
    failures: failure ? [failure] : [],
    openEnded: course.signal === "awaited" ? [wait.logicalId] : [],
  });
  if (failure) {
    const isRolledBack = course.alwaysRollsBack ?? rollbackOnFailure;
    const undoFailure = course.undoFails ? stuckResource(context, resources) : undefined;
    endFailedCreation(writer, { resources, failed, failedAt, isRolledBack, undoFailure, scale });
  } else if (course.signal !== "awaited") {
    writer.stack(Math.max(...[...plan.values()].map(({ endsAt }) => endsAt)) + SECOND, "CREATE_COMPLETE");
  }

  const until = failure?.at ?? Infinity;
  const isUp = !failure && course.signal !== "awaited";
  const fleetFrom = signalAt - 5 * SECOND;
  const logsFrom = endWithin(plan.get(LOG_GROUP), until);
  const balancedFrom = endWithin(plan.get(LOGIN_NODES), until);
  const isMissing = failure?.logicalId === HEAD_NODE;
  const script: ClusterScript = {
    context,
    traits,
    stack: { resources, history: writer.history(), startedAt },
    configurations: [{ at: startedAt, value: { yaml: clusterConfiguration, parsed } }],
    updates: [],
    fleet: isUp
      ? firstFleet(parsed, fleetFrom, course.becomesProtected ? signalAt + 12 * MINUTE * scale : undefined)
      : [],
    nodes: [
      ...(head.initiatedAt <= until && !isMissing
        ? [headNodeOf(derive, parsed, headNodeId(resources), head.initiatedAt)]
        : []),
      ...(balancedFrom === undefined ? [] : loginNodes(derive, parsed, balancedFrom)),
      ...(isUp && parsed.scheduler === "slurm" ? staticNodes(derive, parsed, fleetFrom) : []),
    ],
    ...(logsFrom !== undefined && { logsFrom }),
    ...(balancedFrom !== undefined && { balancedFrom }),
    ...(course.signal === "failure" && { bootFailure: { at: signalAt, value: bootMessage(traits) } }),
  };
  return { ...script, nodes: withoutLeavers(script.nodes, script.stack.history, startedAt) };
}

/** What becomes of a cluster whose configuration is changed at an instant. */
export function scriptClusterUpdate(script: ClusterScript, at: number, yaml: string): ClusterScript {
  const { context, traits, stack } = script;
  const { scale = 1, spread = true } = traits.durations ?? {};
  const derive = context.derive.for("update", at);
  const parsed = readClusterConfiguration(yaml);
  const before = new Set(stack.resources.map(({ logicalId }) => logicalId));
  const [handle, wait] = waitCondition(context, at);
  const wanted = clusterStackResources(context, parsed);
  const added = [...wanted.filter(({ logicalId }) => !before.has(logicalId)), handle, wait];
  const stays = new Set(wanted.map(({ logicalId }) => logicalId));
  const removed = stack.resources.filter(({ logicalId }) => !stays.has(logicalId));
  const changed = wanted.filter(
    ({ logicalId, type }) => before.has(logicalId) && changesWithConfiguration(logicalId, type),
  );

  const planned = planCreation(derive, independent([...changed, ...added]), at, { scale, isSpread: spread });
  const appliedAt = Math.max(...[...planned.values()].map(({ endsAt }) => endsAt));
  const signalAt = appliedAt + Math.round(derive.between(50, 140, "update signal") * SECOND * scale);
  const plan = new Map(planned).set(wait.logicalId, { ...spanOf(planned, wait.logicalId), endsAt: signalAt });
  const writer = new HistoryWriter(stack.history.identity, upTo(stack.history.entries, at));
  writer.stack(at, "UPDATE_IN_PROGRESS", "User Initiated");
  writeUpdates(writer, changed, plan);

  const fails = CLUSTER_COURSES[traits.outcome].updateFails ?? false;
  const reason = `WaitCondition received failed message: 'Update failed' for uniqueId: ${headNodeId(stack.resources)}`;
  const { failed } = writeCreation(writer, added, plan, {
    failures: fails ? [{ logicalId: wait.logicalId, at: signalAt, reason }] : [],
  });
  const cleanUp = (from: number, leaving: readonly StackResource[], rollback: "" | "ROLLBACK_", why?: string) => {
    if (rollback) writer.stack(from, "UPDATE_ROLLBACK_IN_PROGRESS", why);
    const undone = rollback ? writeUpdates(writer, changed, shifted(plan, from - at)) : from;
    writer.stack(undone + SECOND, `UPDATE_${rollback}COMPLETE_CLEANUP_IN_PROGRESS`);
    const endsAt = writeDeletions(writer, leaving, undone + 2 * SECOND, { scale });
    writer.stack(endsAt + SECOND, `UPDATE_${rollback}COMPLETE`);
    return endsAt + SECOND;
  };
  const updates = [...script.updates, { at, value: at }];
  if (fails) {
    cleanUp(signalAt + 700, added, "ROLLBACK_", `The following resource(s) failed to create: [${failed.join(", ")}]. `);
    return { ...script, stack: { ...stack, history: writer.history() }, updates };
  }
  const endsAt = cleanUp(signalAt + 700, removed, "");
  const isRunning = newestUpTo(script.fleet, endsAt) === "RUNNING";
  return {
    ...script,
    stack: { ...stack, resources: [...wanted, handle, wait], history: writer.history() },
    configurations: [...script.configurations, { at: endsAt, value: { yaml, parsed } }],
    updates,
    nodes: isRunning ? resized(derive, script.nodes, parsed, endsAt) : script.nodes,
  };
}

/** What becomes of a cluster that is deleted at an instant; one that is being deleted goes on as it does. */
export function scriptClusterDeletion(script: ClusterScript, at: number): ClusterScript {
  const { context, traits, stack } = script;
  if (stack.history.statusAt(at)?.status === "DELETE_IN_PROGRESS" || (stack.goneAt ?? Infinity) <= at) return script;
  const entries = upTo(stack.history.entries, at);
  const writer = new HistoryWriter(stack.history.identity, entries);
  const left = resourcesLeft(stack.resources, entries);
  const failing = CLUSTER_COURSES[traits.outcome].deletionFails ? stuckResource(context, left) : undefined;
  const goneAt = writeStackDeletion(writer, left, at, { failing, scale: traits.durations?.scale });
  const history = writer.history();
  const { goneAt: _before, ...remains } = stack;
  const { logsFrom, bootFailure, ...rest } = script;
  return {
    ...rest,
    // What had not begun by then never does.
    ...(logsFrom !== undefined && logsFrom <= at && { logsFrom }),
    ...(bootFailure && bootFailure.at <= at && { bootFailure }),
    stack: { ...remains, history, ...(goneAt !== undefined && { goneAt }) },
    fleet: upTo(script.fleet, at),
    nodes: withoutLeavers(
      script.nodes.filter(({ launchedAt }) => launchedAt <= at),
      history,
      at,
    ),
  };
}

/** What becomes of a cluster whose fleet is asked for another status. */
export function scriptFleetRequest(
  script: ClusterScript,
  at: number,
  requested: RequestedComputeFleetStatus,
): ClusterScript {
  const { context } = script;
  const fleet = requestFleet(script.fleet, at, requested);
  const settledAt = fleetSettledAt(at, requested);
  const configuration = newestUpTo(script.configurations, at)?.parsed;
  const stopped = terminated(script.nodes, at, ["ComputeNode"]);
  if (requested === "STOP_REQUESTED")
    return { ...script, fleet, nodes: terminated(script.nodes, settledAt, ["ComputeNode"]) };
  if (requested !== "START_REQUESTED" || !configuration) return { ...script, fleet };
  return { ...script, fleet, nodes: [...stopped, ...staticNodes(context.derive, configuration, settledAt)] };
}

/** Ends the compute nodes of a cluster at once. */
export function scriptInstancesDeletion(script: ClusterScript, at: number): ClusterScript {
  return { ...script, nodes: terminated(script.nodes, at, ["ComputeNode"]) };
}

function clusterContext(request: ClusterRequest): ClusterContext {
  const { clusterName, region, accountId, version, seed, creation } = request;
  const derive = new Derive(seed, region, "cluster", clusterName, creation);
  const stackUuid = derive.uuid("stack");
  const partition = partitionOf(region);
  const stackArn = `arn:${partition}:cloudformation:${region}:${accountId}:stack/${clusterName}/${stackUuid}`;
  return { clusterName, region, partition, accountId, version, stackUuid, stackArn, derive };
}

function creationFailure(
  { derive }: ClusterContext,
  traits: ClusterTraits,
  plan: Plan,
  wait: StackResource,
  scale: number,
) {
  const { signal, lacksCapacity } = CLUSTER_COURSES[traits.outcome];
  const { initiatedAt, endsAt } = spanOf(plan, wait.logicalId);
  if (lacksCapacity) {
    const reason = `Resource handler returned message: "We currently do not have sufficient capacity in the Availability Zone you requested. (Service: Ec2, Status Code: 500, Request ID: ${derive.uuid("capacity")})" (RequestToken: ${derive.uuid("capacity request")}, HandlerErrorCode: GeneralServiceException)`;
    return { logicalId: HEAD_NODE, at: spanOf(plan, HEAD_NODE).initiatedAt + Math.round(3 * SECOND * scale), reason };
  }
  if (signal === "failure") {
    const uniqueId = `i-0${derive.hex(16, HEAD_NODE)}`;
    const reason = `WaitCondition received failed message: '${bootMessage(traits)}' for uniqueId: ${uniqueId}`;
    return { logicalId: wait.logicalId, at: endsAt, reason };
  }
  if (signal === "never") {
    const at = initiatedAt + Math.round(WAIT_TIMEOUT_SECONDS * SECOND * scale);
    const reason = "WaitCondition timed out. Received 0 conditions when expecting 1";
    return { logicalId: wait.logicalId, at, reason };
  }
  return undefined;
}

function bootMessage({ failureCode = "HeadNodeBootstrapFailure" }: ClusterTraits): string {
  return failureMessage(failureCode);
}

/** Something outside the stack still uses it, and it cannot be deleted. */
function stuckResource(context: ClusterContext, resources: readonly StackResource[]): DeletionFailure | undefined {
  const group = resources.find(({ type }) => type === "AWS::EC2::SecurityGroup");
  if (!group) return undefined;
  const { derive } = context;
  const reason = `resource ${group.physicalId} has a dependent object (Service: Ec2, Status Code: 400, Request ID: ${derive.uuid("stuck")})`;
  return { logicalId: group.logicalId, reason };
}

function firstFleet({ scheduler }: ClusterConfiguration, at: number, protectedAt: number | undefined): Fleet {
  if (scheduler === "awsbatch") return [{ at, value: "ENABLED" }];
  const running = { at, value: "RUNNING" as const };
  return protectedAt === undefined ? [running] : [running, { at: Math.round(protectedAt), value: "PROTECTED" }];
}

/** Nodes end when the resource goes that they belong to. */
function withoutLeavers(nodes: readonly ClusterNode[], history: StackHistory, from: number): ClusterNode[] {
  const leaves = (logicalId: string) =>
    history.entries.find(
      ({ at, resource, status }) => at >= from && resource?.logicalId === logicalId && status === "DELETE_IN_PROGRESS",
    )?.at ?? Infinity;
  const withoutHead = terminated(nodes, leaves(HEAD_NODE), ["HeadNode"]);
  const withoutLogin = terminated(withoutHead, leaves(LOGIN_NODES), ["LoginNode"]);
  return terminated(withoutLogin, leaves(TERMINATE_FLEET), ["ComputeNode"]).map(({ terminatedAt, ...node }) =>
    terminatedAt === undefined || terminatedAt === Infinity ? node : { ...node, terminatedAt },
  );
}

/** After an update each compute resource has as many static nodes as it should. */
function resized(
  derive: Derive,
  nodes: readonly ClusterNode[],
  after: ClusterConfiguration,
  at: number,
): ClusterNode[] {
  const placeOf = ({ queueName, computeResourceName }: ClusterNode) =>
    `${queueName ?? ""} ${computeResourceName ?? ""}`;
  const wanted = staticNodes(derive, after, at);
  const kept = nodes.map((node) => {
    if (node.nodeType !== "ComputeNode" || node.terminatedAt !== undefined) return node;
    const index = wanted.findIndex((other) => placeOf(other) === placeOf(node));
    if (index === -1) return { ...node, terminatedAt: at };
    wanted.splice(index, 1);
    return node;
  });
  return [...kept, ...wanted];
}

function changesWithConfiguration(logicalId: string, type: string): boolean {
  return (
    logicalId === "HeadNodeLaunchTemplate" ||
    type === "AWS::CloudFormation::Stack" ||
    type === "AWS::Batch::ComputeEnvironment"
  );
}

/** In an update everything that a resource depends on is there already. */
function independent(resources: readonly StackResource[]): StackResource[] {
  return resources.map((resource) => ({ ...resource, dependsOn: [] }));
}

function shifted(plan: Plan, byMs: number): Plan {
  return new Map(
    [...plan].map(([logicalId, { beginsAt, initiatedAt, endsAt }]) => [
      logicalId,
      { beginsAt: beginsAt + byMs, initiatedAt: initiatedAt + byMs, endsAt: endsAt + byMs },
    ]),
  );
}

/** @returns when the last of them is updated */
function writeUpdates(writer: HistoryWriter, resources: readonly StackResource[], plan: Plan): number {
  let last = 0;
  for (const resource of resources) {
    const { beginsAt, endsAt } = spanOf(plan, resource.logicalId);
    writer.resource(beginsAt, resource, "UPDATE_IN_PROGRESS");
    writer.resource(endsAt, resource, "UPDATE_COMPLETE");
    last = Math.max(last, endsAt);
  }
  return last;
}

function headNodeId(resources: readonly StackResource[]): string {
  return resources.find(({ logicalId }) => logicalId === HEAD_NODE)?.physicalId ?? "";
}

function spanOf(plan: Plan, logicalId: string): Span {
  return plan.get(logicalId) ?? { beginsAt: 0, initiatedAt: 0, endsAt: 0 };
}

function endWithin(span: Span | undefined, until: number): number | undefined {
  return span && span.endsAt <= until ? span.endsAt : undefined;
}
