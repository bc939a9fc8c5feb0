import type { Scenario } from "../scenarios/scenario.js";
import type { CommandLog } from "../store/command-log.js";
import { Clusters, type ClusterRecord } from "./clusters/clusters.js";
import type { ClusterAt } from "./clusters/cluster-at.js";
import { scriptClusterDeletion } from "./clusters/cluster-script.js";
import type { ClusterNodeAt } from "./clusters/cluster-nodes.js";
import type { Command } from "./commands.js";
import { Images, type ImageRecord } from "./images/images.js";
import type { ImageAt } from "./images/image-at.js";
import type { LogGroupAt } from "./logs/log-group.js";
import { otherStack } from "./stacks/other-stack.js";
import type { StackAt } from "./stacks/stack-script.js";
import { StackRegister, type StackPage, type StackSource } from "./stacks/stack-register.js";
import { DEFAULT_REGION } from "./service.js";

/** Everything the server knows: a fold over the commands it was given. Nothing in it moves but by the clock it is asked with. */
export interface World {
  /** How many commands have been taken into account: two answers of one revision differ only by the clock. */
  readonly revision: number;
  /** Notes a command and takes it into account. */
  apply(command: Command): void;
  /** @param at epoch milliseconds, here and below */
  image(region: string, imageId: string, at: number): ImageAt | undefined;
  /** All images of a region, in the order they were asked for. */
  images(region: string, at: number): readonly ImageAt[];
  /** The log group of an image; it outlives stack and AMI, until the image is deleted. */
  imageLogs(region: string, imageId: string, at: number): LogGroupAt | undefined;
  cluster(region: string, clusterName: string, at: number): ClusterAt | undefined;
  clusterLogs(region: string, clusterName: string, at: number): LogGroupAt | undefined;
  /** The instances that carry a cluster's tag, whether the cluster is there or not. */
  clusterNodes(region: string, clusterName: string, at: number): readonly ClusterNodeAt[];
  /** The stack of a name: of an image, a cluster, or neither. */
  stack(region: string, name: string, at: number): StackAt | undefined;
  /** Stacks of a region in the order they were created, those after a position. */
  stackPage(region: string, at: number, after: number, size: number): StackPage;
}

interface WorldOptions {
  readonly log: CommandLog;
  readonly scenario: Scenario;
  readonly seed: string;
  /** When the server started, in epoch milliseconds: what "minutes ago" in a scenario refers to. */
  readonly startedAt: number;
}

export function createWorld({ log, scenario, seed: given, startedAt }: WorldOptions): World {
  const seed = scenario.seed === undefined ? given : `${given} ${scenario.seed}`;
  const images = new Images({ scenario, seed, startedAt });
  const clusters = new Clusters({ scenario, seed, startedAt });
  const register = new StackRegister();
  let revision = 0;

  for (let index = 0; index < (scenario.otherStacks ?? 0); index += 1)
    register.add(DEFAULT_REGION, otherStack(`other-stack-${index}`, DEFAULT_REGION, seed, startedAt));
  for (const image of scenario.images ?? []) {
    const { region, record } = images.start(image);
    register.add(region, imageStack(record));
  }
  for (const cluster of scenario.clusters ?? []) {
    const { region, record } = clusters.start(cluster);
    register.add(region, clusterStack(record));
  }
  for (const command of log.commands) fold(command);

  function fold(command: Command) {
    revision += 1;
    if (command.type === "BuildImage") register.add(command.region, imageStack(images.build(command)));
    else if (command.type === "CreateCluster") register.add(command.region, clusterStack(clusters.create(command)));
    else if (command.type === "DeleteImage") {
      // The service deletes the stack of that name, whatever it is the stack of.
      images.delete(command);
      register.delete(command.region, command.imageId, command.at);
    } else clusters.change(command);
  }

  return {
    get revision() {
      return revision;
    },
    apply(command) {
      log.append(command);
      fold(command);
    },
    image: (region, imageId, at) => images.at(region, imageId, at),
    images: (region, at) => images.allAt(region, at),
    imageLogs: (region, imageId, at) => images.logsAt(region, imageId, at),
    cluster: (region, clusterName, at) => clusters.at(region, clusterName, at),
    clusterLogs: (region, clusterName, at) => clusters.logsAt(region, clusterName, at),
    clusterNodes: (region, clusterName, at) => clusters.nodesAt(region, clusterName, at),
    stack: (region, name, at) => register.find(region, name, at)?.stack,
    stackPage: (region, at, after, size) => register.page(region, at, after, size),
  };
}

function imageStack(record: ImageRecord): StackSource {
  return {
    name: record.imageId,
    at: (instant) => {
      const image = record.at(instant);
      return image?.stack && { stack: image.stack, image };
    },
    // An image goes as a whole, and what is built later under its id is another.
    delete: () => {},
  };
}

function clusterStack(record: ClusterRecord): StackSource {
  return {
    name: record.clusterName,
    at: (instant) => {
      const cluster = record.at(instant);
      return cluster && { stack: cluster.stack, cluster };
    },
    delete: (at) => record.change((script) => scriptClusterDeletion(script, at)),
  };
}
