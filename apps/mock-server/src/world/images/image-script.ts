import { Derive } from "../derive.js";
import { partitionOf } from "../regions.js";
import { resourcesLeft, writeStackDeletion, type DeletionFailure } from "../stacks/delete-resources.js";
import { endFailedCreation } from "../stacks/end-failed-creation.js";
import { planCreation, writeCreation, type Plan } from "../stacks/create-resources.js";
import { upTo, type Dated } from "../stacks/dated.js";
import { HistoryWriter, type StackHistory } from "../stacks/stack-history.js";
import type { StackResource } from "../stacks/stack-resource.js";
import type { StackScript } from "../stacks/stack-script.js";
import type { BuildTraits } from "../../scenarios/scenario.js";
import { COURSES, type Course } from "./image-courses.js";
import { readImageConfiguration } from "./image-configuration.js";
import { CLEANUP_ROLE, IMAGE, imageArn, imageStackResources, type ImageContext } from "./image-stack-resources.js";
import { writeOddities } from "./odd-events.js";

/** A state of the Image Builder run, with its reason where it has one. */
export interface ImageBuilderState {
  readonly status: string;
  readonly reason?: string;
}

/** What is asked for when an image is built, and how it will go. */
export interface BuildRequest {
  readonly imageId: string;
  readonly region: string;
  readonly accountId: string;
  readonly version: string;
  readonly imageConfiguration: string;
  readonly rollbackOnFailure: boolean;
  readonly traits: BuildTraits;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly seed: string;
  /** The UUID of the stack, where it must be a certain one. */
  readonly stackUuid?: string | undefined;
  /** Tells two builds of one image id apart; ids and durations are derived from it. */
  readonly build: string;
}

/** From one instant up to and not including another; `Infinity` where there is no end. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** While the build instance writes its log. */
export interface BuildLog extends Period {
  /** What it says in the end where the build fails, or `hangs` where it waits for an answer for ever. */
  readonly failure?: string;
  readonly hangs?: true;
}

/** The whole life of one image, past and to come: the script that the world plays. All lists are oldest first. */
export interface ImageScript {
  readonly context: ImageContext;
  readonly traits: BuildTraits;
  readonly stack: StackScript;
  readonly imageBuilder: readonly Dated<ImageBuilderState>[];
  /** While the resource is created whose creation is the build. */
  readonly run?: Period;
  readonly log?: BuildLog;
  /** When the AMI is there; missing when it never will be. */
  readonly amiAvailableAt?: number;
  /** When the AMI is deregistered. */
  readonly amiGoneAt?: number;
  /** When the logs are deleted. */
  readonly logsGoneAt?: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** The states of an Image Builder run, with the share of the run that has gone by when each begins. */
const IMAGE_BUILDER_STATES: readonly (readonly [status: string, share: number])[] = [
  ["PENDING", 0],
  ["CREATING", 0.01],
  ["BUILDING", 0.06],
  ["TESTING", 0.7],
  ["DISTRIBUTING", 0.85],
];

/** Shares of the run between which the build instance writes its log. */
const LOG = { begins: 0.12, ends: 0.84 };

/** A writer of events, and what it writes about. */
interface Stage {
  readonly context: ImageContext;
  readonly traits: BuildTraits;
  readonly course: Course;
  readonly resources: readonly StackResource[];
  readonly plan: Plan;
  readonly writer: HistoryWriter;
  readonly startedAt: number;
  readonly scale: number;
}

/**
 * Writes the script of a build: a pure function of what was asked, the traits and the seed.
 *
 * Order and reasons are those of the service; durations are estimates that agree with the evidence there is.
 */
export function scriptImageBuild(request: BuildRequest): ImageScript {
  const { startedAt, traits, rollbackOnFailure } = request;
  const context = imageContext(request);
  const { derive } = context;
  const course = COURSES[traits.outcome];
  const { scale = 1, spread = true } = traits.durations ?? {};
  const resources = imageStackResources(context);
  const timing = { scale, isSpread: spread, secondsOf: secondsOf(traits, course) };
  const plan = planCreation(derive, resources, startedAt, timing);
  const writer = new HistoryWriter({ name: context.imageId, arn: context.stackArn, derive });
  writer.stack(startedAt, "CREATE_IN_PROGRESS", "User Initiated");
  const stage: Stage = { context, traits, course, resources, plan, writer, startedAt, scale };
  const isRolledBack = course.alwaysRollsBack ?? rollbackOnFailure;
  const script = play(stage, isRolledBack);
  if (!traits.oddEvents) return script;
  return { ...script, stack: { ...script.stack, history: writeOddities(script.stack.history) } };
}

function play(stage: Stage, isRolledBack: boolean): ImageScript {
  const { course } = stage;
  if (course.failingResources) return playCreationFailure(stage, course.failingResources, isRolledBack);
  if (course.runFailure) return playRunFailure(stage, course.runFailure, isRolledBack);
  if (course.end === "never") return playForEver(stage);
  return playSuccess(stage);
}

/** A run takes as long as the traits say, and what will fail is still under way when it does. */
function secondsOf({ durations }: BuildTraits, { failingResources }: Course) {
  const run = durations?.buildMinutes;
  return (logicalId: string): readonly [number, number] | undefined => {
    if (failingResources?.[logicalId]) return [60, 60];
    return logicalId === IMAGE && run !== undefined ? [run * 60, run * 60] : undefined;
  };
}

function playForEver(stage: Stage): ImageScript {
  const { resources, plan, writer } = stage;
  writeCreation(writer, resources, plan, { openEnded: [IMAGE] });
  const { beginsAt, initiatedAt, endsAt } = spanOf(plan);
  return {
    ...scriptOf(stage, writer.history()),
    imageBuilder: imageBuilderStates(initiatedAt, endsAt, "BUILDING"),
    run: { from: beginsAt, to: Infinity },
    // A build that hangs says no more in its log.
    log: { ...logOf(stage, shareOf(stage, 0.3)), hangs: true },
  };
}

function playSuccess(stage: Stage): ImageScript {
  const { context, course, traits, resources, plan, writer, scale } = stage;
  const { beginsAt, initiatedAt, endsAt } = spanOf(plan);
  writeCreation(writer, resources, plan, { openEnded: course.end === "completes" ? [] : [IMAGE] });
  if (course.end === "completes") writer.stack(endsAt + SECOND, "CREATE_COMPLETE");

  // The notification of the finished image starts the function that tags the AMI and deletes the stack.
  const taggedAt = endsAt + Math.round(context.derive.between(4, 9, "tagging") * SECOND * scale) + 1;
  const deletedAt = taggedAt + SECOND + (course.end === "completes" ? MINUTE : 0);
  const failing = course.cleanupFails ? cleanupFailure(context, resources) : undefined;
  const goneAt = writeStackDeletion(writer, resources, deletedAt, { failing, scale });
  // Tags are seen by others some time after they are made; a scenario may stretch it.
  const amiDelay = (traits.durations?.amiDelayMinutes ?? 0) * MINUTE;
  return {
    ...scriptOf(stage, writer.history(), goneAt),
    imageBuilder: [...imageBuilderStates(initiatedAt, endsAt), { at: endsAt, value: { status: "AVAILABLE" } }],
    run: { from: beginsAt, to: course.end === "completes" ? endsAt : deletedAt },
    log: logOf(stage, shareOf(stage, LOG.ends)),
    amiAvailableAt: taggedAt + amiDelay,
  };
}

function playRunFailure(stage: Stage, failure: NonNullable<Course["runFailure"]>, isRolledBack: boolean): ImageScript {
  const { context, resources, plan, writer } = stage;
  const { beginsAt, initiatedAt, endsAt } = spanOf(plan);
  const failsAt = shareOf(stage, failure.share);
  const { status, message, lastWords } = failure.describe(context);
  const reason = `SSM execution '${context.derive.uuid("ssm")}' failed for image arn: '${imageArn(context)}' with status = '${status}' in state = 'BUILDING' and failure message = '${message}'`;
  const handler = `Resource handler returned message: "Error occurred during operation '${reason}'." (RequestToken: ${context.derive.uuid("request")}, HandlerErrorCode: GeneralServiceException)`;
  const { failed, failedAt } = writeCreation(writer, resources, plan, {
    failures: [{ logicalId: IMAGE, at: failsAt, reason: handler }],
  });
  endFailure(stage, failed, failedAt, isRolledBack);
  const states = imageBuilderStates(initiatedAt, endsAt, "BUILDING");
  return {
    ...scriptOf(stage, writer.history()),
    imageBuilder: [...states, { at: failsAt, value: { status: "FAILED", reason } }],
    run: { from: beginsAt, to: failsAt },
    ...(lastWords !== undefined && {
      log: { ...logOf(stage, failsAt - SECOND), failure: lastWords },
    }),
  };
}

/** Resources that fail by themselves, in the same second; whatever else is under way is cancelled. */
function playCreationFailure(
  stage: Stage,
  failing: NonNullable<Course["failingResources"]>,
  isRolledBack: boolean,
): ImageScript {
  const { context, resources, plan, writer } = stage;
  const names = Object.keys(failing);
  const underWay = Math.max(...names.map((name) => plan.get(name)?.initiatedAt ?? 0));
  const second = Math.ceil((underWay + 1) / SECOND) * SECOND;
  const failures = Object.entries(failing).map(([logicalId, reason], index) => ({
    logicalId,
    at: second + 40 + 260 * index,
    reason: reason(context),
  }));
  const { failed, failedAt } = writeCreation(writer, resources, plan, { failures });
  endFailure(stage, failed, failedAt, isRolledBack);
  return { ...scriptOf(stage, writer.history()), imageBuilder: [] };
}

function endFailure(stage: Stage, failed: readonly string[], failedAt: number, isRolledBack: boolean) {
  const { context, course, resources, writer, scale } = stage;
  const undoFailure = course.undoFails ? cleanupFailure(context, resources) : undefined;
  endFailedCreation(writer, { resources, failed, failedAt, isRolledBack, undoFailure, scale });
}

/**
 * What becomes of a script when its image is deleted at an instant: the AMI and the logs are gone at once, and the stack,
 * unless it is being deleted already, begins to go.
 */
export function scriptImageDeletion(script: ImageScript, at: number): ImageScript {
  const { stack, context, traits, resourcesGone } = { ...script, resourcesGone: script.stack.goneAt };
  const { amiAvailableAt, run, log, ...rest } = script;
  const isAvailable = amiAvailableAt !== undefined && amiAvailableAt <= at;
  const gone = {
    logsGoneAt: Math.min(script.logsGoneAt ?? Infinity, at),
    ...(isAvailable && { amiGoneAt: script.amiGoneAt ?? at }),
  };
  const isGone = resourcesGone !== undefined && resourcesGone <= at;
  if (isGone || stack.history.statusAt(at)?.status === "DELETE_IN_PROGRESS") return { ...script, ...gone };

  const entries = upTo(stack.history.entries, at);
  const writer = new HistoryWriter(stack.history.identity, entries);
  const left = resourcesLeft(stack.resources, entries);
  const failing = COURSES[traits.outcome].deletionFails ? cleanupFailure(context, left) : undefined;
  const goneAt = writeStackDeletion(writer, left, at, { failing, scale: traits.durations?.scale });
  const { goneAt: _before, ...remains } = stack;
  const hasBegun = run !== undefined && run.from <= at;
  return {
    ...rest,
    ...(isAvailable && { amiAvailableAt }),
    ...(hasBegun && { run, ...(log && { log }) }),
    ...gone,
    stack: { ...remains, history: writer.history(), ...(goneAt !== undefined && { goneAt }) },
    imageBuilder: upTo(script.imageBuilder, at),
  };
}

function imageContext(request: BuildRequest): ImageContext {
  const { imageId, region, accountId, version, imageConfiguration, seed, build, traits } = request;
  const derive = new Derive(seed, region, imageId, build);
  const stackUuid = request.stackUuid ?? derive.uuid("stack");
  const partition = partitionOf(region);
  const configuration = readImageConfiguration(imageConfiguration);
  const more = Array.from({ length: traits.scriptComponents ?? 0 }, (_, index) => `s3://scripts/step-${index}.sh`);
  return {
    imageId,
    region,
    partition,
    accountId,
    version,
    stackUuid,
    stackArn: `arn:${partition}:cloudformation:${region}:${accountId}:stack/${imageId}/${stackUuid}`,
    configuration: { ...configuration, scripts: [...configuration.scripts, ...more] },
    derive,
  };
}

function scriptOf({ context, traits, resources, startedAt }: Stage, history: StackHistory, goneAt?: number) {
  const stack: StackScript = { resources, history, startedAt, ...(goneAt !== undefined && { goneAt }) };
  return { context, traits, stack };
}

function spanOf(plan: Plan) {
  return plan.get(IMAGE) ?? { beginsAt: 0, initiatedAt: 0, endsAt: 0 };
}

/** The instant at which a share of the run has gone by. */
function shareOf({ plan }: Stage, share: number): number {
  const { initiatedAt, endsAt } = spanOf(plan);
  return Math.floor(initiatedAt + (endsAt - initiatedAt) * share);
}

/** A run that is over in no time has a log of a moment all the same. */
function logOf(stage: Stage, to: number): Period {
  const from = shareOf(stage, LOG.begins);
  return { from, to: Math.max(from + 1, to) };
}

/** The resource that is left behind: the role, or, where the stack did not make one, the image. */
function cleanupFailure(context: ImageContext, resources: readonly StackResource[]): DeletionFailure {
  if (resources.some(({ logicalId }) => logicalId === CLEANUP_ROLE))
    return { logicalId: CLEANUP_ROLE, reason: "Internal Failure" };
  const { configuration, partition, accountId, stackUuid, derive } = context;
  const role = configuration.cleanupRole?.split("/").at(-1) ?? "";
  const user = `arn:${partition}:sts::${accountId}:assumed-role/${role}/ParallelClusterImage-${stackUuid}`;
  const reason = `Resource handler returned message: "User: ${user} is not authorized to perform: imagebuilder:GetImage on resource: ${imageArn(context)} (Service: Imagebuilder, Status Code: 403, Request ID: ${derive.uuid("cleanup")})" (RequestToken: ${derive.uuid("cleanup request")}, HandlerErrorCode: GeneralServiceException)`;
  return { logicalId: IMAGE, reason };
}

function imageBuilderStates(initiatedAt: number, endsAt: number, last?: string): Dated<ImageBuilderState>[] {
  const end = IMAGE_BUILDER_STATES.findIndex(([status]) => status === last);
  return IMAGE_BUILDER_STATES.slice(0, end === -1 ? undefined : end + 1).map(([status, share]) => ({
    at: Math.floor(initiatedAt + (endsAt - initiatedAt) * share),
    value: { status },
  }));
}
