import type { ClusterTraits, Scenario, StartingCluster } from "../../scenarios/scenario.js";
import type { ClusterCommand, CreateClusterCommand } from "../commands.js";
import type { LogGroupAt } from "../logs/log-group.js";
import { ByRegion } from "../by-region.js";
import { once } from "../once.js";
import { ACCOUNT_ID, DEFAULT_REGION, SERVICE_VERSION } from "../service.js";
import { clusterAt, clusterLogsAt, type ClusterAt } from "./cluster-at.js";
import { nodesAt, type ClusterNodeAt } from "./cluster-nodes.js";
import {
  scriptClusterCreation,
  scriptClusterDeletion,
  scriptClusterUpdate,
  scriptFleetRequest,
  scriptInstancesDeletion,
  type ClusterScript,
} from "./cluster-script.js";
import { PLAIN_CONFIGURATION } from "./plain-configuration.js";

const MINUTE = 60_000;

/** One cluster from its creation to its end; whoever creates the name again makes another. */
export class ClusterRecord {
  readonly clusterName: string;
  #script: () => ClusterScript;

  constructor(clusterName: string, script: () => ClusterScript) {
    this.clusterName = clusterName;
    this.#script = once(script);
  }

  at(instant: number): ClusterAt | undefined {
    return clusterAt(this.#script(), instant);
  }

  logsAt(instant: number): LogGroupAt | undefined {
    return clusterLogsAt(this.#script(), instant);
  }

  /** Its instances, whether its stack is there or not. */
  nodesAt(instant: number): readonly ClusterNodeAt[] {
    return nodesAt(this.#script().nodes, instant);
  }

  change(how: (script: ClusterScript) => ClusterScript) {
    const before = this.#script;
    this.#script = once(() => how(before()));
  }
}

type Change = Exclude<ClusterCommand, CreateClusterCommand>;

/** What each command makes of the script of a cluster. */
const CHANGES: {
  readonly [Type in Change["type"]]: (script: ClusterScript, command: Extract<Change, { type: Type }>) => ClusterScript;
} = {
  UpdateCluster: (script, { at, clusterConfiguration }) => scriptClusterUpdate(script, at, clusterConfiguration),
  DeleteCluster: (script, { at }) => scriptClusterDeletion(script, at),
  UpdateComputeFleet: (script, { at, status }) => scriptFleetRequest(script, at, status),
  DeleteClusterInstances: (script, { at }) => scriptInstancesDeletion(script, at),
};

interface Origin {
  readonly scenario: Scenario;
  readonly seed: string;
  /** What "minutes ago" in a scenario refers to, in epoch milliseconds. */
  readonly startedAt: number;
}

/** The clusters of all regions: a fold over the commands that concern them. */
export class Clusters {
  readonly #origin: Origin;
  readonly #records = new ByRegion<ClusterRecord>();

  constructor(origin: Origin) {
    this.#origin = origin;
  }

  /** Sets up a cluster of the scenario. */
  start(cluster: StartingCluster): { readonly region: string; readonly record: ClusterRecord } {
    const { clusterName, region = DEFAULT_REGION, startedMinutesAgo = 0 } = cluster;
    const { scenario, seed, startedAt } = this.#origin;
    const record = new ClusterRecord(clusterName, () =>
      scriptClusterCreation({
        clusterName,
        region,
        accountId: ACCOUNT_ID,
        version: cluster.version ?? SERVICE_VERSION,
        clusterConfiguration: cluster.clusterConfiguration ?? PLAIN_CONFIGURATION,
        rollbackOnFailure: cluster.rollbackOnFailure ?? true,
        traits: { ...(scenario.durations && { durations: scenario.durations }), ...cluster },
        startedAt: startedAt - startedMinutesAgo * MINUTE,
        seed,
        creation: "start",
      }),
    );
    return { region, record: this.#records.put(region, clusterName, record) };
  }

  create(command: CreateClusterCommand): ClusterRecord {
    const { clusterName, region, clusterConfiguration, rollbackOnFailure, at } = command;
    const record = new ClusterRecord(clusterName, () =>
      scriptClusterCreation({
        clusterName,
        region,
        accountId: ACCOUNT_ID,
        version: SERVICE_VERSION,
        clusterConfiguration,
        rollbackOnFailure,
        traits: this.#traitsOf(clusterName),
        startedAt: at,
        seed: this.#origin.seed,
        creation: String(at),
      }),
    );
    return this.#records.put(region, clusterName, record);
  }

  change(command: Change) {
    this.#records.get(command.region, command.clusterName)?.change((script) => changed(script, command));
  }

  at(region: string, clusterName: string, instant: number): ClusterAt | undefined {
    return this.#records.get(region, clusterName)?.at(instant);
  }

  logsAt(region: string, clusterName: string, instant: number): LogGroupAt | undefined {
    return this.#records.get(region, clusterName)?.logsAt(instant);
  }

  nodesAt(region: string, clusterName: string, instant: number): readonly ClusterNodeAt[] {
    return this.#records.get(region, clusterName)?.nodesAt(instant) ?? [];
  }

  #traitsOf(clusterName: string): ClusterTraits {
    const { creations = [], clusterOutcome = "success", durations } = this.#origin.scenario;
    const named = creations.find((creation) => new RegExp(`^(?:${creation.clusterName})$`).test(clusterName));
    return { ...(durations && { durations }), ...(named ?? { outcome: clusterOutcome }) };
  }
}

function changed<Type extends Change["type"]>(script: ClusterScript, command: Extract<Change, { type: Type }>) {
  // The table has an entry for each type that takes commands of that type, which the compiler cannot follow through a union.
  const change = CHANGES[command.type] as (script: ClusterScript, command: Change) => ClusterScript;
  return change(script, command);
}
