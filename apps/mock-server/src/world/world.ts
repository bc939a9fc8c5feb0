import type { StackEvent } from "@pcluster-api/types";
import type { Scenario, StartingImage } from "../scenarios/scenario.js";
import type { CommandLog } from "../store/command-log.js";
import type { BuildImageCommand, Command } from "./commands.js";
import {
  countUpTo,
  scriptImageBuild,
  scriptImageDeletion,
  stackStatus,
  statusOf,
  upTo,
  type ImageBuilderState,
  type ImageScript,
} from "./image-build.js";
import { IMAGE } from "./image-stack-resources.js";

/** The account that everything belongs to; the one of AWS's documentation. */
const ACCOUNT_ID = "123456789012";
/** The version of ParallelCluster that the server stands in for. */
export const SERVICE_VERSION = "3.12.0";
const DEFAULT_REGION = "us-east-1";
const MINUTE = 60_000;

const PLAIN_CONFIGURATION = "Build:\n  InstanceType: c5.xlarge\n  ParentImage: ami-0123456789abcdef0\n";

interface Tag {
  readonly key: string;
  readonly value: string;
}

/** What is known of an image at an instant. At least one of `ami` and `stack` is there. */
export interface ImageAt {
  readonly imageId: string;
  readonly region: string;
  readonly version: string;
  readonly ami?: {
    readonly amiId: string;
    readonly amiName: string;
    readonly architecture: string;
    readonly createdAt: number;
    readonly tags: readonly Tag[];
  };
  readonly stack?: StackAt;
}

export interface StackAt {
  readonly arn: string;
  readonly status: string;
  readonly statusReason?: string;
  readonly createdAt: number;
  readonly tags: readonly Tag[];
  readonly logsArn: string;
  /** The run that makes the AMI, once it has begun. */
  readonly imageBuilder?: ImageBuilderState;
  /** Whether the resource whose creation is the build is being created. */
  readonly isBuilding: boolean;
  /** How many events there are so far. */
  readonly eventCount: number;
  /** Events by position, counted from the oldest, which never moves: from `start` up to and not including `end`. */
  events(start: number, end: number): readonly StackEvent[];
}

/** Everything the server knows: a fold over the commands it was given. Nothing in it moves but by the clock it is asked with. */
export interface World {
  /** Notes a command and takes it into account. */
  apply(command: Command): void;
  /** @param at epoch milliseconds */
  image(region: string, imageId: string, at: number): ImageAt | undefined;
  /** All images of a region, in the order they were asked for. */
  images(region: string, at: number): readonly ImageAt[];
}

interface WorldOptions {
  readonly log: CommandLog;
  readonly scenario: Scenario;
  readonly seed: string;
  /** When the server started, in epoch milliseconds: what "minutes ago" in a scenario refers to. */
  readonly startedAt: number;
}

export function createWorld({ log, scenario, seed, startedAt }: WorldOptions): World {
  // Region, then image id: an image is found as fast among ten thousand as among ten.
  const scripts = new Map<string, Map<string, () => ImageScript>>();
  const inRegion = (region: string) => {
    const images = scripts.get(region) ?? new Map<string, () => ImageScript>();
    scripts.set(region, images);
    return images;
  };

  const script = (request: Omit<BuildImageCommand, "type">, build: string, image?: StartingImage) =>
    scriptImageBuild({
      ...request,
      accountId: ACCOUNT_ID,
      version: image?.version ?? SERVICE_VERSION,
      outcome: image?.outcome ?? outcomeOf(scenario, request.imageId),
      startedAt: request.at,
      seed,
      stackUuid: image?.stackUuid,
      build,
    });

  const fold = (command: Command) => {
    const images = inRegion(command.region);
    const known = images.get(command.imageId);
    if (command.type === "BuildImage") {
      images.delete(command.imageId);
      images.set(
        command.imageId,
        once(() => script(command, String(command.at))),
      );
    } else if (known) {
      images.set(
        command.imageId,
        once(() => scriptImageDeletion(known(), command.at)),
      );
    }
  };

  for (const image of scenario.images)
    inRegion(image.region ?? DEFAULT_REGION).set(
      image.imageId,
      once(() => startingScript(image)),
    );
  for (const command of log.commands) fold(command);

  function startingScript(image: StartingImage): ImageScript {
    const {
      imageId,
      region = DEFAULT_REGION,
      imageConfiguration = PLAIN_CONFIGURATION,
      rollbackOnFailure = false,
    } = image;
    const request = { region, imageId, imageConfiguration, rollbackOnFailure };
    const scriptFrom = (at: number) => script({ ...request, at }, "start", image);
    if (image.newestEventAt === undefined) return scriptFrom(startedAt - (image.startedMinutesAgo ?? 0) * MINUTE);
    // How long a script takes does not depend on when it begins.
    const newestEventAt = Date.parse(image.newestEventAt);
    return scriptFrom(newestEventAt - lengthOf(scriptFrom(newestEventAt)));
  }

  return {
    apply(command) {
      log.append(command);
      fold(command);
    },
    image(region, imageId, at) {
      const known = scripts.get(region)?.get(imageId);
      return known && imageAt(known(), at);
    },
    images(region, at) {
      return [...(scripts.get(region)?.values() ?? [])].flatMap((known) => imageAt(known(), at) ?? []);
    },
  };
}

/** Writes a script when it is first looked at, and keeps it: a log of ten thousand builds is read in no time. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function outcomeOf(scenario: Scenario, imageId: string) {
  const named = scenario.builds?.find((build) => new RegExp(`^(?:${build.imageId})$`).test(imageId));
  return named?.outcome ?? scenario.outcome;
}

function lengthOf(script: ImageScript): number {
  return (script.events.at(-1)?.at ?? script.startedAt) - script.startedAt;
}

function imageAt(script: ImageScript, at: number): ImageAt | undefined {
  const { imageId, region, version } = script.context;
  const ami = isBetween(script.amiAvailableAt, script.amiGoneAt, at) ? amiOf(script) : undefined;
  const stack = isBetween(script.startedAt, script.stackGoneAt, at) ? stackAt(script, at) : undefined;
  if (!ami && !stack) return undefined;
  return { imageId, region, version, ...(ami && { ami }), ...(stack && { stack }) };
}

function isBetween(from: number | undefined, to: number | undefined, at: number): boolean {
  return from !== undefined && from <= at && (to === undefined || at < to);
}

function stackAt(script: ImageScript, at: number): StackAt | undefined {
  const newest = stackStatus(script, at);
  if (!newest) return undefined;
  const { context, events, startedAt } = script;
  const { region, accountId, partition, imageId } = context;
  const eventCount = countUpTo(events, at);
  const imageBuilder = upTo(script.imageBuilder, at).at(-1)?.value;
  return {
    arn: context.stackArn,
    status: newest.resourceStatus,
    ...(newest.resourceStatusReason && { statusReason: newest.resourceStatusReason }),
    createdAt: startedAt,
    tags: stackTags(script),
    logsArn: `arn:${partition}:logs:${region}:${accountId}:log-group:/aws/imagebuilder/ParallelClusterImage-${imageId}`,
    ...(imageBuilder && { imageBuilder }),
    isBuilding: statusOf(upTo(events, at), IMAGE) === "CREATE_IN_PROGRESS",
    eventCount,
    events: (start, end) => events.slice(Math.max(0, start), Math.min(end, eventCount)).map(({ value }) => value),
  };
}

function stackTags({ context, startedAt }: ImageScript): Tag[] {
  const { imageId, version, configuration, derive, region, accountId, partition } = context;
  const bucket = `parallelcluster-${derive.hex(16, "bucket")}-v1-do-not-delete`;
  const folder = `parallelcluster/${version}/images/${imageId.toLowerCase().slice(0, 46)}-${derive.hex(16, `folder ${startedAt}`)}`;
  const logGroup = `/aws/imagebuilder/ParallelClusterImage-${imageId}`;
  return [
    ...configuration.buildTags,
    { key: "parallelcluster:image_name", value: configuration.imageName ?? imageId },
    { key: "parallelcluster:version", value: version },
    { key: "parallelcluster:image_id", value: imageId },
    { key: "parallelcluster:s3_bucket", value: bucket },
    { key: "parallelcluster:s3_image_dir", value: folder },
    { key: "parallelcluster:build_log", value: `arn:${partition}:logs:${region}:${accountId}:log-group:${logGroup}` },
    { key: "parallelcluster:build_config", value: `s3://${bucket}/${folder}/configs/image-config.yaml` },
  ];
}

function amiOf(script: ImageScript): NonNullable<ImageAt["ami"]> {
  const { context, startedAt } = script;
  const { imageId, configuration, derive } = context;
  const buildDate = new Date(startedAt).toISOString().replaceAll(":", "-");
  return {
    amiId: `ami-0${derive.hex(16, "ami")}`,
    amiName: `${configuration.imageName ?? imageId} ${buildDate}`,
    architecture: /^[a-z]+\d+g/.test(configuration.instanceType) ? "arm64" : "x86_64",
    createdAt: script.amiAvailableAt ?? startedAt,
    tags: [
      ...configuration.imageTags,
      ...stackTags(script).slice(configuration.buildTags.length),
      { key: "parallelcluster:build_status", value: "available" },
      { key: "parallelcluster:parent_image", value: configuration.parentImage },
      {
        key: "Ec2ImageBuilderArn",
        value: script.resources.find(({ logicalId }) => logicalId === IMAGE)?.physicalId ?? "",
      },
      { key: "CreatedBy", value: "EC2 Image Builder" },
    ],
  };
}
