import { isDeepStrictEqual } from "node:util";
import { pythonRepr } from "../../python-repr.js";
import type { ConfigurationChange } from "./configuration-changes.js";

/** What of a cluster decides whether its configuration may change. */
export interface UpdateContext {
  readonly scheduler: string;
  /** Whether the compute fleet is anything but stopped. */
  readonly hasRunningCapacity: boolean;
  /** vCPUs that an AWS Batch compute environment holds now. */
  readonly desiredVcpus: number;
  readonly runningLoginNodes: number;
  /** `Scheduling/SlurmSettings/QueueUpdateStrategy` of the configuration asked for. */
  readonly queueUpdateStrategy: string | undefined;
}

interface UpdatePolicy {
  readonly isAllowed: (change: ConfigurationChange, context: UpdateContext) => boolean;
  /** Whether a change that is allowed is shown among the changes. */
  readonly isHidden?: true;
  readonly reason?: (change: ConfigurationChange, context: UpdateContext) => string;
  readonly action?: (change: ConfigurationChange, context: UpdateContext) => string;
}

const STOP = "Stop the compute fleet with the pcluster update-compute-fleet command";
const ALL_STOPPED = "All compute nodes must be stopped";

const isOfQueue = ({ path }: ConfigurationChange) => path.some((part) => part.startsWith("SlurmQueues["));
const hasStrategy = ({ queueUpdateStrategy }: UpdateContext) =>
  queueUpdateStrategy !== undefined && queueUpdateStrategy !== "COMPUTE_FLEET_STOP";
const isAddition = ({ isItem, before }: ConfigurationChange) => isItem && before === undefined;
const isStopped = (_: unknown, { hasRunningCapacity }: UpdateContext) => !hasRunningCapacity;
const isUnmount = ({ isItem, key, after }: ConfigurationChange) =>
  isItem ? key === "SharedStorage" && after === undefined : key === "MountDir";
const strategyMayDo = (change: ConfigurationChange, { scheduler }: UpdateContext) =>
  !isUnmount(change) && scheduler === "slurm";

const unsupported = ({ key }: ConfigurationChange) =>
  `Update actions are not currently supported for the '${key}' parameter`;
const restore = ({ key, before }: ConfigurationChange) =>
  `${before === undefined ? `Remove the parameter '${key}'` : `Restore '${key}' value to '${asPython(before)}'`}. If you need this change, please consider creating a new cluster instead of updating the existing one.`;
const orStrategy = (isOffered: boolean) =>
  isOffered ? `${STOP}, or set QueueUpdateStrategy in the configuration used for the 'update-cluster' operation` : STOP;

/** Names, conditions and messages of the service. Source: `config/update_policy.py`. */
const POLICIES = {
  SUPPORTED: { isAllowed: () => true },
  IGNORED: { isAllowed: () => true, isHidden: true },
  UNSUPPORTED: { isAllowed: () => false, reason: unsupported, action: restore },
  COMPUTE_FLEET_STOP: { isAllowed: isStopped, reason: () => ALL_STOPPED, action: () => STOP },
  QUEUE_UPDATE_STRATEGY: {
    isAllowed: (change, context) => isStopped(change, context) || (isOfQueue(change) && hasStrategy(context)),
    reason: (change) => (isOfQueue(change) ? `${ALL_STOPPED} or QueueUpdateStrategy must be set` : ALL_STOPPED),
    action: (change) => orStrategy(isOfQueue(change)),
  },
  RESIZE_UPDATE_STRATEGY_ON_REMOVE: {
    isAllowed: (change, context) =>
      isStopped(change, context) || context.queueUpdateStrategy === "TERMINATE" || !isShrinking(change),
    reason: () => `${ALL_STOPPED} or QueueUpdateStrategy must be set to TERMINATE`,
    action: () =>
      `${STOP}, or set QueueUpdateStrategy to TERMINATE in the configuration used for the 'update-cluster' operation. Be aware that this update will remove nodes from the scheduler and terminates the EC2 instances associated. Jobs running on the removed nodes will terminate`,
  },
  SHARED_STORAGE_UPDATE_POLICY: {
    isAllowed: (change, context) =>
      context.scheduler !== "awsbatch" &&
      (isStopped(change, context) || (strategyMayDo(change, context) && hasStrategy(context))),
    reason: (change, context) => {
      if (context.scheduler === "awsbatch") return unsupported(change);
      return strategyMayDo(change, context) ? `${ALL_STOPPED} or QueueUpdateStrategy must be set` : ALL_STOPPED;
    },
    action: (change, context) =>
      context.scheduler === "awsbatch" ? restore(change) : orStrategy(strategyMayDo(change, context)),
  },
  AWSBATCH_CE_MAX_RESIZE: {
    isAllowed: ({ after }, { desiredVcpus }) => desiredVcpus <= Number(after ?? 10),
    reason: (_change, { desiredVcpus }) =>
      `Max vCPUs can not be lower than the current Desired vCPUs (${desiredVcpus})`,
    action: () => STOP,
  },
  LOGIN_NODES_STOP: {
    isAllowed: (_change, { runningLoginNodes }) => runningLoginNodes === 0,
    reason: () => "The update is not supported when login nodes are running",
    action: () =>
      "Stop the login nodes by setting Count parameter to 0 and update the cluster with the pcluster update-cluster command",
  },
  READ_ONLY_RESOURCE_BUCKET: {
    isAllowed: ({ before, after }) => isDeepStrictEqual(before, after),
    reason: ({ key, before, after }) =>
      `'${key}' parameter is a read_only parameter that cannot be updated. New value '${asPython(after)}' will be ignored and old value '${asPython(before)}' will be used if you force the update.`,
    action: ({ key, before }) => `Restore the value of parameter '${key}' to '${asPython(before)}'`,
  },
} as const satisfies Readonly<Record<string, UpdatePolicy>>;

export type UpdatePolicyName = keyof typeof POLICIES;

export interface JudgedChange extends ConfigurationChange {
  /** Why it is not allowed, and what would help; missing where it is. */
  readonly problem?: string;
}

/** What an update would change, without what the service does not show; what is not allowed says why. */
export function judgeChanges(changes: readonly ConfigurationChange[], context: UpdateContext): JudgedChange[] {
  return changes.flatMap((change) => {
    const policy: UpdatePolicy = POLICIES[change.update];
    if (policy.isAllowed(change, context)) return policy.isHidden ? [] : [change];
    const said = [policy.reason?.(change, context), policy.action?.(change, context)].filter(
      (one) => one !== undefined,
    );
    return [{ ...change, problem: said.join(". ") || "Error during update" }];
  });
}

/** Static nodes must stay static and dynamic ones dynamic: neither number may go down. */
function isShrinking(change: ConfigurationChange): boolean {
  if (change.isItem) return !isAddition(change);
  const { sectionBefore, sectionAfter } = change;
  const least = (section: Section) => Number(section["MinCount"] ?? 0);
  const most = (section: Section) => Number(section["MaxCount"] ?? 10);
  const more = (section: Section) => most(section) - least(section);
  return least(sectionAfter) < least(sectionBefore) || more(sectionAfter) < more(sectionBefore);
}

type Section = Readonly<Record<string, unknown>>;

/** As Python puts a value into a text. */
function asPython(value: unknown): string {
  return typeof value === "string" ? value : pythonRepr(value);
}
