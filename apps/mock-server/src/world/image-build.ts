import type { StackEvent } from "@pcluster-api/types";
import { Derive } from "./derive.js";
import { readImageConfiguration } from "./image-configuration.js";
import {
  CLEANUP_ROLE,
  IMAGE,
  failingComponentArn,
  imageArn,
  imageStackResources,
  type Resource,
  type StackContext,
} from "./image-stack-resources.js";
import { partitionOf } from "./regions.js";
import type { Outcome } from "../scenarios/scenario.js";

/** Something that happens at an instant, in epoch milliseconds. */
export interface Dated<Value> {
  readonly at: number;
  readonly value: Value;
}

/** A state of the Image Builder run, with its reason where it has one. */
export interface ImageBuilderState {
  readonly status: string;
  readonly reason?: string;
}

/** What is asked for when an image is built. */
export interface BuildRequest {
  readonly imageId: string;
  readonly region: string;
  readonly accountId: string;
  readonly version: string;
  readonly imageConfiguration: string;
  readonly rollbackOnFailure: boolean;
  readonly outcome: Outcome;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly seed: string;
  /** The UUID of the stack, where it must be a certain one. */
  readonly stackUuid?: string | undefined;
  /** Tells two builds of one image id apart; ids and durations are derived from it. */
  readonly build: string;
}

/** The whole life of one image, past and to come: the script that the world plays. All lists are oldest first. */
export interface ImageScript {
  readonly context: StackContext;
  readonly resources: readonly Resource[];
  readonly startedAt: number;
  readonly events: readonly Dated<StackEvent>[];
  readonly imageBuilder: readonly Dated<ImageBuilderState>[];
  /** When the AMI is there; missing when it never will be. */
  readonly amiAvailableAt?: number;
  /** When the AMI is deregistered. */
  readonly amiGoneAt?: number;
  /** When nothing answers to the stack's name any more. */
  readonly stackGoneAt?: number;
}

const SECOND = 1000;

/** Deleting a resource takes this long, in seconds. */
const DELETION_SECONDS = { shortest: 1, longest: 15 };

/** The states of an Image Builder run, with the share of the run that has gone by when each begins. */
const IMAGE_BUILDER_STATES: readonly (readonly [status: string, share: number])[] = [
  ["PENDING", 0],
  ["CREATING", 0.01],
  ["BUILDING", 0.06],
  ["TESTING", 0.7],
  ["DISTRIBUTING", 0.85],
];

/** What ends an Image Builder run badly: Image Builder's own words, and the share of the run after which it happens. */
const FAILURES: Readonly<
  Partial<Record<Outcome, (context: StackContext) => { status: string; message: string; share: number }>>
> = {
  "build-fails": (context) => ({
    status: "Failed",
    message: `Document ${failingComponentArn(context)} failed!`,
    share: 0.6,
  }),
  "network-fails": () => ({ status: "TimedOut", message: "SSM Agent verification failed", share: 0.5 }),
};

/**
 * Writes the script of a build: a pure function of what was asked, the outcome and the seed.
 *
 * Order and reasons are those of the service; durations are estimates that agree with the evidence there is.
 */
export function scriptImageBuild(request: BuildRequest): ImageScript {
  const { startedAt, outcome, rollbackOnFailure } = request;
  const context = stackContext(request);
  const resources = imageStackResources(context);
  const writer = new EventWriter(context);

  writer.stack(startedAt, "CREATE_IN_PROGRESS", "User Initiated");
  const { initiatedAt, endsAt } = writeCreation(writer, resources, startedAt);
  const script = { context, resources, startedAt };

  if (outcome === "stuck") {
    return { ...script, events: writer.events(), imageBuilder: imageBuilderStates(initiatedAt, endsAt, "BUILDING") };
  }

  const failure = FAILURES[outcome]?.(context);
  if (failure) {
    const failsAt = Math.floor(initiatedAt + (endsAt - initiatedAt) * failure.share);
    const reason = `SSM execution '${context.derive.uuid("ssm")}' failed for image arn: '${imageArn(context)}' with status = '${failure.status}' in state = 'BUILDING' and failure message = '${failure.message}'`;
    writeFailure(writer, resources, failsAt, reason, rollbackOnFailure);
    const states = imageBuilderStates(initiatedAt, endsAt, "BUILDING");
    return {
      ...script,
      events: writer.events(),
      imageBuilder: [...states, { at: failsAt, value: { status: "FAILED", reason } }],
    };
  }

  // The notification of the finished image starts the function that tags the AMI and deletes the stack.
  const amiAvailableAt = endsAt + context.derive.between(4, 9, "tagging") * SECOND;
  const failing = outcome === "cleanup-fails" ? cleanupFailure(context, resources) : undefined;
  const stackGoneAt = writeDeletion(writer, resources, amiAvailableAt + SECOND, failing);
  return {
    ...script,
    events: writer.events(),
    imageBuilder: [...imageBuilderStates(initiatedAt, endsAt), { at: endsAt, value: { status: "AVAILABLE" } }],
    amiAvailableAt,
    ...(stackGoneAt !== undefined && { stackGoneAt }),
  };
}

/**
 * What becomes of a script when its image is deleted at an instant: the AMI is gone at once, and the stack, unless it is being
 * deleted already, begins to go.
 */
export function scriptImageDeletion(script: ImageScript, at: number): ImageScript {
  const events = upTo(script.events, at);
  const amiGoneAt = script.amiAvailableAt !== undefined && script.amiAvailableAt <= at ? at : undefined;
  const ended = { ...script, ...(amiGoneAt !== undefined && { amiGoneAt }) };
  const isGone = script.stackGoneAt !== undefined && script.stackGoneAt <= at;
  if (isGone || stackStatus(script, at)?.resourceStatus === "DELETE_IN_PROGRESS") return ended;

  const left = new Set(
    events.map(({ value }) => value.logicalResourceId).filter((name) => statusOf(events, name) !== "DELETE_COMPLETE"),
  );
  const writer = new EventWriter(script.context, events);
  const stackGoneAt = writeDeletion(
    writer,
    script.resources.filter(({ logicalId }) => left.has(logicalId)),
    at,
  );
  const { amiAvailableAt: _never, ...unfinished } = ended;
  return {
    ...(amiGoneAt === undefined ? unfinished : ended),
    events: writer.events(),
    imageBuilder: upTo(script.imageBuilder, at),
    ...(stackGoneAt !== undefined && { stackGoneAt }),
  };
}

/** The newest event of the stack itself at an instant: its status and reason. */
export function stackStatus({ events, context }: ImageScript, at: number): StackEvent | undefined {
  for (let index = countUpTo(events, at) - 1; index >= 0; index -= 1) {
    const event = events[index]?.value;
    if (event?.physicalResourceId === context.stackArn) return event;
  }
  return undefined;
}

/** The status of a resource after the given events. */
export function statusOf(events: readonly Dated<StackEvent>[], logicalId: string): string | undefined {
  return events.findLast(({ value }) => value.logicalResourceId === logicalId)?.value.resourceStatus;
}

/** Those of a list that have happened by an instant. */
export function upTo<Value>(list: readonly Dated<Value>[], at: number): readonly Dated<Value>[] {
  return list.slice(0, countUpTo(list, at));
}

/** How many of a list, which is oldest first, have happened by an instant. */
export function countUpTo(list: readonly Dated<unknown>[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.at ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function stackContext(request: BuildRequest): StackContext {
  const { imageId, region, accountId, version, imageConfiguration, seed, build } = request;
  const derive = new Derive(seed, region, imageId, build);
  const stackUuid = request.stackUuid ?? derive.uuid("stack");
  const partition = partitionOf(region);
  return {
    imageId,
    region,
    partition,
    accountId,
    version,
    stackUuid,
    stackArn: `arn:${partition}:cloudformation:${region}:${accountId}:stack/${imageId}/${stackUuid}`,
    configuration: readImageConfiguration(imageConfiguration),
    derive,
  };
}

/** Each resource begins when what it depends on is complete; the image is left in creation. */
function writeCreation(writer: EventWriter, resources: readonly Resource[], startedAt: number) {
  const { derive } = writer.context;
  const completedAt = new Map<string, number>();
  let image = { initiatedAt: startedAt, endsAt: startedAt };
  for (const resource of inOrder(resources)) {
    const { logicalId, dependsOn, seconds } = resource;
    const ready = Math.max(startedAt + 2 * SECOND, ...dependsOn.map((name) => completedAt.get(name) ?? startedAt));
    const beginsAt = ready + derive.between(400, 1900, `${logicalId} begins`);
    const initiatedAt = beginsAt + derive.between(300, 1800, `${logicalId} initiated`);
    const endsAt = initiatedAt + derive.between(seconds[0] * SECOND, seconds[1] * SECOND, `${logicalId} ends`);
    writer.resource(beginsAt, resource, "CREATE_IN_PROGRESS", { physicalId: "" });
    writer.resource(initiatedAt, resource, "CREATE_IN_PROGRESS", { reason: "Resource creation Initiated" });
    if (logicalId === IMAGE) image = { initiatedAt, endsAt };
    else writer.resource(endsAt, resource, "CREATE_COMPLETE");
    completedAt.set(logicalId, endsAt);
  }
  return image;
}

function writeFailure(
  writer: EventWriter,
  resources: readonly Resource[],
  at: number,
  reason: string,
  rollback: boolean,
) {
  const image = resources.find(({ logicalId }) => logicalId === IMAGE);
  if (!image) return;
  const handler = `Resource handler returned message: "Error occurred during operation '${reason}'." (RequestToken: ${writer.context.derive.uuid("request")}, HandlerErrorCode: GeneralServiceException)`;
  writer.resource(at, image, "CREATE_FAILED", { reason: handler });
  const summary = `The following resource(s) failed to create: [${IMAGE}]. `;
  const stackAt = at + writer.context.derive.between(400, 900, "stack fails");
  if (!rollback) {
    writer.stack(stackAt, "CREATE_FAILED", summary);
    return;
  }
  writer.stack(stackAt, "ROLLBACK_IN_PROGRESS", `${summary}Rollback requested by user.`);
  const { endsAt } = writeDeletions(writer, resources, stackAt + 2 * SECOND);
  writer.stack(endsAt + SECOND, "ROLLBACK_COMPLETE");
}

interface DeletionFailure {
  readonly logicalId: string;
  readonly reason: string;
}

/** The resource that is left behind: the role, or, where the stack did not make one, the image. */
function cleanupFailure(context: StackContext, resources: readonly Resource[]): DeletionFailure {
  if (resources.some(({ logicalId }) => logicalId === CLEANUP_ROLE))
    return { logicalId: CLEANUP_ROLE, reason: "Internal Failure" };
  const { configuration, partition, accountId, stackUuid, derive } = context;
  const role = configuration.cleanupRole?.split("/").at(-1) ?? "";
  const user = `arn:${partition}:sts::${accountId}:assumed-role/${role}/ParallelClusterImage-${stackUuid}`;
  const reason = `Resource handler returned message: "User: ${user} is not authorized to perform: imagebuilder:GetImage on resource: ${imageArn(context)} (Service: Imagebuilder, Status Code: 403, Request ID: ${derive.uuid("cleanup")})" (RequestToken: ${derive.uuid("cleanup request")}, HandlerErrorCode: GeneralServiceException)`;
  return { logicalId: IMAGE, reason };
}

/** @returns when the stack is gone, or `undefined` when a resource fails to go and the stack stays */
function writeDeletion(
  writer: EventWriter,
  resources: readonly Resource[],
  at: number,
  failing?: DeletionFailure,
): number | undefined {
  writer.stack(at, "DELETE_IN_PROGRESS", "User Initiated");
  const { endsAt } = writeDeletions(writer, resources, at + SECOND, failing);
  if (!failing) return endsAt + SECOND;
  writer.stack(
    endsAt + SECOND,
    "DELETE_FAILED",
    `The following resource(s) failed to delete: [${failing.logicalId}]. `,
  );
  return undefined;
}

/** Each resource goes when all that depend on it are gone; what a resource that stays depends on is not touched. */
function writeDeletions(writer: EventWriter, resources: readonly Resource[], at: number, failing?: DeletionFailure) {
  const { derive } = writer.context;
  const goneAt = new Map<string, number>();
  const kept = new Set<string>();
  for (const resource of inOrder(resources).toReversed()) {
    const { logicalId } = resource;
    const dependents = resources.filter(({ dependsOn }) => dependsOn.includes(logicalId));
    if (dependents.some((dependent) => kept.has(dependent.logicalId))) {
      kept.add(logicalId);
      continue;
    }
    const ready = Math.max(at, ...dependents.map((dependent) => goneAt.get(dependent.logicalId) ?? at));
    const beginsAt = ready + derive.between(200, 1500, `${logicalId} delete begins`);
    const { shortest, longest } = DELETION_SECONDS;
    const endsAt = beginsAt + derive.between(shortest * SECOND, longest * SECOND, `${logicalId} delete ends`);
    writer.resource(beginsAt, resource, "DELETE_IN_PROGRESS");
    if (logicalId === failing?.logicalId) {
      kept.add(logicalId);
      writer.resource(endsAt, resource, "DELETE_FAILED", { reason: failing.reason });
    } else writer.resource(endsAt, resource, "DELETE_COMPLETE");
    goneAt.set(logicalId, endsAt);
  }
  return { endsAt: Math.max(at, ...goneAt.values()) };
}

function imageBuilderStates(initiatedAt: number, endsAt: number, last?: string): Dated<ImageBuilderState>[] {
  const end = IMAGE_BUILDER_STATES.findIndex(([status]) => status === last);
  return IMAGE_BUILDER_STATES.slice(0, end === -1 ? undefined : end + 1).map(([status, share]) => ({
    at: Math.floor(initiatedAt + (endsAt - initiatedAt) * share),
    value: { status },
  }));
}

/** What a resource depends on comes before it. */
function inOrder(resources: readonly Resource[]): Resource[] {
  const placed: Resource[] = [];
  const names = new Set<string>();
  const present = new Set(resources.map(({ logicalId }) => logicalId));
  const place = (resource: Resource) => {
    if (names.has(resource.logicalId)) return;
    names.add(resource.logicalId);
    for (const other of resources)
      if (resource.dependsOn.includes(other.logicalId) && present.has(other.logicalId)) place(other);
    placed.push(resource);
  };
  for (const resource of resources) place(resource);
  return placed;
}

/** Writes events as CloudFormation shapes them, and hands them out in the order of their dates. */
class EventWriter {
  readonly context: StackContext;
  readonly #events: Dated<StackEvent>[];

  constructor(context: StackContext, events: readonly Dated<StackEvent>[] = []) {
    this.context = context;
    this.#events = [...events];
  }

  stack(at: number, status: string, reason?: string) {
    const { stackArn, imageId, derive } = this.context;
    this.#write(at, {
      eventId: derive.uuid(`event ${status} ${at}`),
      logicalResourceId: imageId,
      physicalResourceId: stackArn,
      resourceStatus: status,
      ...(reason && { resourceStatusReason: reason }),
      resourceType: "AWS::CloudFormation::Stack",
    });
  }

  resource(at: number, resource: Resource, status: string, { physicalId = resource.physicalId, reason = "" } = {}) {
    this.#write(at, {
      eventId: `${resource.logicalId}-${status}-${new Date(at).toISOString()}`,
      logicalResourceId: resource.logicalId,
      physicalResourceId: physicalId,
      resourceProperties: resource.properties,
      resourceStatus: status,
      ...(reason && { resourceStatusReason: reason }),
      resourceType: resource.type,
    });
  }

  events(): Dated<StackEvent>[] {
    // Sorting is stable: what was written first stays first within one millisecond.
    return this.#events.toSorted((a, b) => a.at - b.at);
  }

  #write(at: number, event: Omit<StackEvent, "stackId" | "stackName" | "timestamp">) {
    const { stackArn, imageId } = this.context;
    this.#events.push({
      at,
      value: { ...event, stackId: stackArn, stackName: imageId, timestamp: new Date(at).toISOString() },
    });
  }
}
