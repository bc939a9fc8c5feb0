import { readFile } from "node:fs/promises";
import type { ErrorObject } from "ajv";
import type { YAMLException } from "js-yaml";
import { clusterSchemaProblem } from "../operations/configuration/cluster-configuration-schema.js";
import { imageSchemaProblem } from "../operations/configuration/image-configuration-schema.js";
import { parseConfiguration } from "../operations/configuration/parse-configuration.js";
import type { Locator } from "./locate.js";
import type { Scenario } from "./scenario.js";
import { scenarioSchema } from "./scenario-schema.js";

/** What is wrong, and with what. */
interface Fault {
  /** JSON pointer. */
  readonly pointer: string;
  /** Whether it is the key that should not be there, and not its value. */
  readonly isKey?: boolean;
  readonly what: string;
}

/**
 * Reads a scenario from a YAML or JSON file.
 *
 * @throws {Error} naming the file, the line and column in it and what may stand there
 */
export async function readScenarioFile(file: string): Promise<Scenario> {
  const [{ load }, { Ajv }, { createLocator }] = await Promise.all([
    import("js-yaml"),
    import("ajv"),
    import("./locate.js"),
  ]);
  const text = await readFile(file, "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw new Error(`Could not read the scenario ${file}: ${cause.message}`, { cause });
  });
  const value: unknown = parse(load, text, file);
  const validate = new Ajv().compile<Scenario>(scenarioSchema);
  const fault = validate(value) ? faultIn(value) : faultOf(validate.errors?.[0]);
  if (fault) throw new Error(`The scenario ${file} is wrong ${describe(fault, createLocator(text))}.`);
  // Both checks have found nothing.
  return value as Scenario;
}

function describe({ pointer, isKey = false, what }: Fault, locator: Locator): string {
  const { line, column } = isKey ? locator.key(pointer) : locator.value(pointer);
  return `in line ${line}, column ${column}${pointer && ` (${pointer})`}: ${what}`;
}

function faultOf({ instancePath = "", message, params = {} }: Partial<ErrorObject> = {}): Fault {
  const unknown: unknown = params["additionalProperty"];
  if (unknown !== undefined)
    return { pointer: `${instancePath}/${String(unknown)}`, isKey: true, what: "there is no such part" };
  const allowed: unknown = params["allowedValues"];
  return {
    pointer: instancePath,
    what: `it ${message ?? "is not as it should be"}${allowed === undefined ? "" : ` (${String(allowed)})`}`,
  };
}

type SchemaProblem = (configuration: object) => string | undefined;

/** What no JSON Schema can say of a scenario. */
function faultIn({ images = [], clusters = [], builds = [], creations = [] }: Scenario): Fault | undefined {
  return [
    ...images.map(({ imageConfiguration }, index) =>
      configurationFault(`/images/${index}/imageConfiguration`, "an image", imageConfiguration, imageSchemaProblem),
    ),
    ...clusters.map(({ clusterConfiguration }, index) =>
      configurationFault(
        `/clusters/${index}/clusterConfiguration`,
        "a cluster",
        clusterConfiguration,
        clusterSchemaProblem,
      ),
    ),
    ...builds.map(({ imageId }, index) => patternFault(`/builds/${index}/imageId`, imageId)),
    ...creations.map(({ clusterName }, index) => patternFault(`/creations/${index}/clusterName`, clusterName)),
  ].find((fault) => fault !== undefined);
}

function configurationFault(
  pointer: string,
  whose: string,
  text: string | undefined,
  schemaProblem: SchemaProblem,
): Fault | undefined {
  if (text === undefined) return undefined;
  const parsed = parseConfiguration(text);
  const problem = "problem" in parsed ? parsed.problem : schemaProblem(parsed.configuration);
  if (problem === undefined) return undefined;
  return { pointer, what: `it must be ${whose} configuration, as the text of a YAML document; ${problem}` };
}

function patternFault(pointer: string, text: string): Fault | undefined {
  try {
    RegExp(text);
    return undefined;
  } catch {
    return { pointer, what: "it must be a regular expression" };
  }
}

function parse(load: (text: string) => unknown, text: string, file: string): unknown {
  try {
    return load(text);
  } catch (cause) {
    // The parser throws its own kind of error alone.
    const { reason, mark } = cause as YAMLException;
    const place = mark ? ` in line ${mark.line + 1}, column ${mark.column + 1}` : "";
    throw new Error(`The scenario ${file} is neither YAML nor JSON${place}: ${reason}.`, { cause });
  }
}
