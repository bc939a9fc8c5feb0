import type { Client } from "@pcluster-api/client";
import type { BuildImageResponseContent, OperationInput } from "@pcluster-api/types";
import type { Context } from "../../context.js";
import { ExitCode } from "../../exit-codes.js";
import { kebabCase } from "../../kebab-case.js";
import { printable } from "../../output/printable.js";
import { unreadableFile } from "../../unreadable-file.js";
import { UsageError } from "../../usage-error.js";
import { checkName } from "../check-name.js";
import { ONLY_WATCHED, PASSED_INPUTS, type BuildFlags } from "../flags/build-flags.js";
import { openSession } from "../open-session.js";
import { checkWatchFlags, watchWith } from "../stack/watch.js";
import { imageConfigurationId } from "./image-configuration-id.js";
import { imageSubject } from "./image-subject.js";

/** The stack of a build that was accepted is there within seconds. */
const START_MS = 120_000;

/** Starts to build an image and, with `--watch`, watches it. */
export async function build(context: Context, flags: BuildFlags, id?: string): Promise<ExitCode> {
  checkWatchFlags(flags);
  checkBuildFlags(flags, id);
  const imageConfiguration = await readConfiguration(flags.config, context);
  const imageId = await nameFor(id ?? flags["image-id"], imageConfiguration, flags.config, context);
  const { client, region } = await openSession(flags, context);
  const namesRegion = /^Region\s*:/m.test(imageConfiguration) && flags.region === undefined;
  const request = {
    imageId,
    imageConfiguration,
    // A configuration that names its region conflicts with another one.
    ...(region !== undefined && !namesRegion && { region }),
    ...(flags["dry-run"] && { dryrun: true }),
    ...(flags.rollback && { rollbackOnFailure: true }),
    ...passedInputs(flags),
  };
  const answer = await send(client, request, flags, context);
  if (answer === "would succeed") return ExitCode.Success;
  if (answer) await tell(answer, flags, context);
  if (!flags.watch) return ExitCode.Success;
  const watchFlags = { "wait-for-start": START_MS, ...flags };
  return watchWith({ client, region: answer?.image.region ?? region }, imageSubject, context, watchFlags, imageId);
}

/** @throws {UsageError} where two ids are given, or what only a watch can heed */
function checkBuildFlags(flags: BuildFlags, id: string | undefined): void {
  const given = flags["image-id"];
  if (id !== undefined && given !== undefined && id !== given)
    throw new UsageError(`The image is called both ${id} and, with --image-id, ${given}: give one`);
  const unheeded = ONLY_WATCHED.find((name) => Reflect.get(flags, name) !== undefined);
  if (!flags.watch && unheeded !== undefined)
    throw new UsageError(`--${unheeded} is of a watch: give --watch, too, or watch the image afterwards`);
}

/** @returns `undefined` where it is not known whether the build was accepted, and the watch will tell */
async function send(
  client: Client,
  request: OperationInput<"BuildImage">,
  { watch }: BuildFlags,
  { signal, stderr }: Context,
): Promise<BuildImageResponseContent | "would succeed" | undefined> {
  try {
    return await client.buildImage(request, { signal });
  } catch (error) {
    if (error instanceof Error && "status" in error && error.status === 412) {
      await stderr.write(`${request.imageId}: the build would be accepted. Nothing was started.\n`);
      return "would succeed";
    }
    if (!watch || !isInDoubt(error) || signal.aborted) throw error;
    await stderr.write(`${printable(error.message)}. It is looked for.\n`);
    return undefined;
  }
}

/** Whether the service may be at work on it, though it did not say so; one that was never reached is not. */
function isInDoubt(error: unknown): error is Error {
  if (!(error instanceof Error) || ("kind" in error && error.kind === "network")) return false;
  return "mayHaveBeenAccepted" in error && error.mayHaveBeenAccepted === true;
}

/** What the service says of the build, findings included; with `--quiet` and `--watch` only those. */
async function tell(
  { image, validationMessages = [] }: BuildImageResponseContent,
  { watch, quiet, output }: BuildFlags,
  { stdout, stderr }: Context,
): Promise<void> {
  for (const { level, type, message } of validationMessages)
    await stderr.write(`  ${printable(level)} ${printable(type)}: ${printable(message)}\n`);
  if (watch) {
    if (!quiet) await stderr.write(`${image.imageId}: ${printable(image.imageBuildStatus)}\n`);
    return;
  }
  await stdout.write(
    output === "jsonl" ? `${JSON.stringify(image)}\n` : `${image.imageId}: ${printable(image.imageBuildStatus)}\n`,
  );
  await stderr.write(`Next: pcluster-api image watch ${image.imageId} --region ${printable(image.region)}\n`);
}

function passedInputs(flags: BuildFlags): Readonly<Record<string, unknown>> {
  const given = PASSED_INPUTS.map(({ name }): [string, unknown] => [name, Reflect.get(flags, kebabCase(name))]);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

async function nameFor(
  id: string | undefined,
  configuration: string,
  path: string,
  { stderr }: Context,
): Promise<string> {
  if (id !== undefined) {
    checkName(imageSubject, id);
    return id;
  }
  const suggested = await imageConfigurationId(configuration, path, isId);
  if (suggested === undefined) {
    throw new UsageError(
      `Neither Image/Name in ${path} nor the name of the file can be the id of an image: give one, as in image build my-image -c ${path}`,
    );
  }
  await stderr.write(`The image is called ${suggested}, after its configuration.\n`);
  return suggested;
}

function isId(text: string): boolean {
  try {
    checkName(imageSubject, text);
    return true;
  } catch {
    return false;
  }
}

async function readConfiguration(path: string, { readFile }: Context): Promise<string> {
  return readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw unreadableFile(path, "config", cause);
  });
}
