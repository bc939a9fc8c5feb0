import { logGroupAt, type LogGroupAt } from "../logs/log-group.js";
import { isBetween, newestUpTo } from "../stacks/dated.js";
import { stackAt, type StackAt, type Tag } from "../stacks/stack-script.js";
import { buildLogStreams, logsFrom } from "./build-log.js";
import { installedVersions, operatingSystemOf } from "./installed-versions.js";
import { IMAGE } from "./image-stack-resources.js";
import type { ImageBuilderState, ImageScript } from "./image-script.js";

/** What is known of an image at an instant. At least one of `ami` and `stack` is there. */
export interface ImageAt {
  readonly imageId: string;
  readonly region: string;
  readonly version: string;
  readonly ami?: AmiAt;
  readonly stack?: ImageStackAt;
}

export interface AmiAt {
  readonly amiId: string;
  readonly amiName: string;
  readonly architecture: string;
  readonly description: string;
  readonly createdAt: number;
  readonly tags: readonly Tag[];
  readonly usedByInstances: readonly string[];
  readonly sharedWith: readonly string[];
}

export interface ImageStackAt extends StackAt {
  readonly logsArn: string;
  /** The run that makes the AMI, once it has begun. */
  readonly imageBuilder?: ImageBuilderState;
  /** Whether the resource whose creation is the build is being created. */
  readonly isBuilding: boolean;
}

/** `undefined` where there is neither an AMI nor a stack. */
export function imageAt(script: ImageScript, at: number): ImageAt | undefined {
  const { imageId, region, version } = script.context;
  const ami = isBetween(script.amiAvailableAt, script.amiGoneAt, at) ? amiOf(script) : undefined;
  const stack = imageStackAt(script, at);
  if (!ami && !stack) return undefined;
  return { imageId, region, version, ...(ami && { ami }), ...(stack && { stack }) };
}

/** The log group of an image, which neither its stack nor its AMI has anything to do with. */
export function imageLogsAt(script: ImageScript, at: number): LogGroupAt | undefined {
  const streams = buildLogStreams(script);
  if (!isBetween(logsFrom(streams), script.logsGoneAt, at)) return undefined;
  return logGroupAt({ name: logGroupName(script), arnPrefix: logGroupArnPrefix(script), streams }, at);
}

function imageStackAt(script: ImageScript, at: number): ImageStackAt | undefined {
  const stack = stackAt(script.stack, () => stackTags(script), at);
  if (!stack) return undefined;
  const imageBuilder = newestUpTo(script.imageBuilder, at);
  return {
    ...stack,
    logsArn: logGroupArnPrefix(script) + logGroupName(script),
    ...(imageBuilder && { imageBuilder }),
    isBuilding: script.run !== undefined && isBetween(script.run.from, script.run.to, at),
  };
}

function logGroupName({ context }: ImageScript): string {
  return `/aws/imagebuilder/ParallelClusterImage-${context.imageId}`;
}

function logGroupArnPrefix({ context: { partition, region, accountId } }: ImageScript): string {
  return `arn:${partition}:logs:${region}:${accountId}:log-group:`;
}

function stackTags(script: ImageScript): Tag[] {
  const { context, stack } = script;
  const { imageId, version, configuration, derive } = context;
  const bucket = configuration.s3Bucket ?? `parallelcluster-${derive.hex(16, "bucket")}-v1-do-not-delete`;
  const folder = `parallelcluster/${version}/images/${imageId.toLowerCase().slice(0, 46)}-${derive.hex(16, `folder ${stack.startedAt}`)}`;
  return [
    ...configuration.buildTags,
    { key: "parallelcluster:image_name", value: configuration.imageName ?? imageId },
    { key: "parallelcluster:version", value: version },
    { key: "parallelcluster:image_id", value: imageId },
    { key: "parallelcluster:s3_bucket", value: bucket },
    { key: "parallelcluster:s3_image_dir", value: folder },
    { key: "parallelcluster:build_log", value: logGroupArnPrefix(script) + logGroupName(script) },
    { key: "parallelcluster:build_config", value: `s3://${bucket}/${folder}/configs/image-config.yaml` },
  ];
}

function amiOf(script: ImageScript): AmiAt {
  const { context, stack, traits, imageBuilder } = script;
  const { imageId, configuration, derive, version } = context;
  const dateOf = (state: string) => imageBuilder.find(({ value }) => value.status === state)?.at ?? stack.startedAt;
  const buildDate = new Date(dateOf("PENDING")).toISOString().replaceAll(":", "-");
  const os = operatingSystemOf(context);
  const versions = installedVersions(os, version, configuration.instanceType);
  return {
    amiId: `ami-0${derive.hex(16, "ami")}`,
    amiName: `${configuration.imageName ?? imageId} ${buildDate}`,
    architecture: /^[a-z]+\d+g/.test(configuration.instanceType) ? "arm64" : "x86_64",
    description: `AWS ParallelCluster AMI for ${os}, kernel-${versions["kernel_version"] ?? ""}`,
    // EC2 dates AMIs to the second.
    createdAt: Math.floor(dateOf("DISTRIBUTING") / 1000) * 1000,
    tags: [
      ...configuration.imageTags,
      ...stackTags(script).slice(configuration.buildTags.length),
      {
        key: "Ec2ImageBuilderArn",
        value: stack.resources.find(({ logicalId }) => logicalId === IMAGE)?.physicalId ?? "",
      },
      { key: "CreatedBy", value: "EC2 Image Builder" },
      { key: "parallelcluster:build_status", value: "available" },
      { key: "parallelcluster:parent_image", value: configuration.parentImage },
      { key: "parallelcluster:os", value: os },
      { key: "parallelcluster:bootstrap_file", value: `aws-parallelcluster-cookbook-${version}` },
      ...Object.entries(versions).map(([name, value]) => ({ key: `parallelcluster:${name}`, value })),
    ],
    usedByInstances: traits.usedByInstances ?? [],
    sharedWith: traits.sharedWith ?? [],
  };
}
