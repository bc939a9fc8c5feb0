import type { BuildTraits, Scenario, StartingImage } from "../../scenarios/scenario.js";
import type { BuildImageCommand, DeleteImageCommand } from "../commands.js";
import type { LogGroupAt } from "../logs/log-group.js";
import { ByRegion } from "../by-region.js";
import { once } from "../once.js";
import { ACCOUNT_ID, DEFAULT_REGION, SERVICE_VERSION } from "../service.js";
import { imageAt, imageLogsAt, type ImageAt } from "./image-at.js";
import { scriptImageBuild, scriptImageDeletion, type ImageScript } from "./image-script.js";

const MINUTE = 60_000;
const PLAIN_CONFIGURATION = "Build:\n  InstanceType: c5.xlarge\n  ParentImage: ami-0123456789abcdef0\n";

/** One image from its build to its end; whoever builds the id again makes another. */
export class ImageRecord {
  readonly imageId: string;
  #script: () => ImageScript;

  constructor(imageId: string, script: () => ImageScript) {
    this.imageId = imageId;
    this.#script = once(script);
  }

  at(instant: number): ImageAt | undefined {
    return imageAt(this.#script(), instant);
  }

  logsAt(instant: number): LogGroupAt | undefined {
    return imageLogsAt(this.#script(), instant);
  }

  delete(at: number) {
    const before = this.#script;
    this.#script = once(() => scriptImageDeletion(before(), at));
  }
}

interface Origin {
  readonly scenario: Scenario;
  readonly seed: string;
  /** What "minutes ago" in a scenario refers to, in epoch milliseconds. */
  readonly startedAt: number;
}

/** The images of all regions: a fold over the commands that concern them. */
export class Images {
  readonly #origin: Origin;
  readonly #records = new ByRegion<ImageRecord>();

  constructor(origin: Origin) {
    this.#origin = origin;
  }

  /** Sets up an image of the scenario. */
  start(image: StartingImage): { readonly region: string; readonly record: ImageRecord } {
    const { imageId, region = DEFAULT_REGION } = image;
    const record = new ImageRecord(imageId, () => this.#startingScript(image));
    return { region, record: this.#records.put(region, imageId, record) };
  }

  build(command: BuildImageCommand): ImageRecord {
    const { region, imageId, imageConfiguration, rollbackOnFailure, at } = command;
    const record = new ImageRecord(imageId, () =>
      scriptImageBuild({
        region,
        imageId,
        imageConfiguration,
        rollbackOnFailure,
        accountId: ACCOUNT_ID,
        version: SERVICE_VERSION,
        traits: this.#traitsOf(imageId),
        startedAt: at,
        seed: this.#origin.seed,
        build: String(at),
      }),
    );
    return this.#records.put(region, imageId, record);
  }

  delete({ region, imageId, at }: DeleteImageCommand) {
    this.#records.get(region, imageId)?.delete(at);
  }

  at(region: string, imageId: string, instant: number): ImageAt | undefined {
    return this.#records.get(region, imageId)?.at(instant);
  }

  logsAt(region: string, imageId: string, instant: number): LogGroupAt | undefined {
    return this.#records.get(region, imageId)?.logsAt(instant);
  }

  /** All images of a region, in the order they were asked for. */
  allAt(region: string, instant: number): readonly ImageAt[] {
    return this.#records.all(region).flatMap((record) => record.at(instant) ?? []);
  }

  #traitsOf(imageId: string): BuildTraits {
    const { builds = [], outcome, durations } = this.#origin.scenario;
    const named = builds.find((build) => new RegExp(`^(?:${build.imageId})$`).test(imageId)) ?? { outcome };
    return { ...(durations && { durations }), ...named };
  }

  #startingScript(image: StartingImage): ImageScript {
    const { region = DEFAULT_REGION, imageConfiguration = PLAIN_CONFIGURATION, rollbackOnFailure = false } = image;
    const { durations } = this.#origin.scenario;
    const scriptFrom = (startedAt: number) =>
      scriptImageBuild({
        region,
        imageId: image.imageId,
        imageConfiguration,
        rollbackOnFailure,
        accountId: ACCOUNT_ID,
        version: image.version ?? SERVICE_VERSION,
        traits: { ...(durations && { durations }), ...image },
        startedAt,
        seed: this.#origin.seed,
        stackUuid: image.stackUuid,
        build: "start",
      });
    if (image.newestEventAt === undefined)
      return scriptFrom(this.#origin.startedAt - (image.startedMinutesAgo ?? 0) * MINUTE);
    // How long a script takes does not depend on when it begins.
    const newestEventAt = Date.parse(image.newestEventAt);
    return scriptFrom(newestEventAt - lengthOf(scriptFrom(newestEventAt)));
  }
}

function lengthOf({ stack: { history, startedAt } }: ImageScript): number {
  return (history.entries.at(-1)?.at ?? startedAt) - startedAt;
}
