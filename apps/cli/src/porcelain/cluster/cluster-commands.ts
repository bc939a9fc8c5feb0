import { buildRouteMap } from "@stricli/core";
import { proposeNames } from "../../completion/propose-names.js";
import type { CliContext } from "../../cli-context.js";
import { porcelainCommand } from "../command.js";
import { LIST_FLAGS, type ListFlags } from "../flags/list-flags.js";
import { waitFlags, type WaitFlags } from "../flags/wait-flags.js";
import { OUTLINE, type CommandOf } from "../outline.js";
import { SHORT, stackCommands } from "../stack/stack-commands.js";
import type { ClusterState } from "./cluster-waiters.js";

const CLUSTER = {
  placeholder: "CLUSTER",
  brief: "Name of the cluster",
  proposeCompletions: proposeNames("clusterName"),
};
const STATES = [
  "created",
  "updated",
  "deleted",
  "fleet-running",
  "fleet-stopped",
] as const satisfies readonly ClusterState[];

/** `cluster …`: what one does with clusters. */
export const clusterCommands = buildRouteMap<CommandOf<"cluster">, CliContext>({
  docs: { brief: OUTLINE.cluster.brief },
  routes: {
    ls: porcelainCommand<ListFlags, []>({
      summary: "List clusters",
      names: [],
      flags: LIST_FLAGS,
      aliases: SHORT,
      example: "pcluster-api cluster ls --regions us-east-1,eu-west-1",
      load: async () => (await import("./ls.js")).ls,
    }),
    ...stackCommands({
      noun: "cluster",
      load: async () => (await import("./cluster-subject.js")).clusterSubject,
      name: CLUSTER,
      example: "demo-cluster",
    }),
    wait: porcelainCommand<WaitFlags<ClusterState>, [string]>({
      summary: "Wait until a cluster, or its fleet, is in a state",
      names: [CLUSTER],
      flags: waitFlags(STATES),
      aliases: SHORT,
      example: "pcluster-api cluster wait demo-cluster --for fleet-running",
      load: async () => {
        const [{ wait }, { clusterWaiters }, { clusterSubject }] = await Promise.all([
          import("../stack/wait.js"),
          import("./cluster-waiters.js"),
          import("./cluster-subject.js"),
        ]);
        return (...given) => wait(clusterSubject, clusterWaiters, STATES[0], ...given);
      },
    }),
  },
});
