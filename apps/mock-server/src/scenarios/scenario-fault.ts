import type { ErrorObject } from "ajv";
import { parseFaults } from "../faults/parse-faults.js";
import { clusterSchemaProblem } from "../operations/configuration/cluster-configuration-schema.js";
import { imageSchemaProblem } from "../operations/configuration/image-configuration-schema.js";
import { parseConfiguration } from "../operations/configuration/parse-configuration.js";
import type { Scenario } from "./scenario.js";
import { scenarioSchema } from "./scenario-schema.js";

/** What is wrong with a scenario, and where. */
export interface ScenarioFault {
  /** JSON pointer. */
  readonly pointer: string;
  /** Whether it is the key that should not be there, and not its value. */
  readonly isKey?: boolean;
  readonly what: string;
}

/** The first thing that is wrong with what is to be a scenario; `undefined` where it is one. ajv is only loaded for this. */
export async function scenarioFault(value: unknown): Promise<ScenarioFault | undefined> {
  const { Ajv } = await import("ajv");
  const validate = new Ajv().compile<Scenario>(scenarioSchema);
  return validate(value) ? faultIn(value) : faultOf(validate.errors?.[0]);
}

function faultOf({ instancePath = "", message, params = {} }: Partial<ErrorObject> = {}): ScenarioFault {
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
function faultIn({
  images = [],
  clusters = [],
  builds = [],
  creations = [],
  faults = [],
}: Scenario): ScenarioFault | undefined {
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
    ...faults.map(({ fault }, index) => faultsFault(`/faults/${index}/fault`, fault)),
  ].find((fault) => fault !== undefined);
}

function configurationFault(
  pointer: string,
  whose: string,
  text: string | undefined,
  schemaProblem: SchemaProblem,
): ScenarioFault | undefined {
  if (text === undefined) return undefined;
  const parsed = parseConfiguration(text);
  const problem = "problem" in parsed ? parsed.problem : schemaProblem(parsed.configuration);
  if (problem === undefined) return undefined;
  return { pointer, what: `it must be ${whose} configuration, as the text of a YAML document; ${problem}` };
}

function patternFault(pointer: string, text: string): ScenarioFault | undefined {
  try {
    RegExp(text);
    return undefined;
  } catch {
    return { pointer, what: "it must be a regular expression" };
  }
}

function faultsFault(pointer: string, text: string): ScenarioFault | undefined {
  try {
    parseFaults(text);
    return undefined;
  } catch (error) {
    return { pointer, what: error instanceof Error ? error.message.replace(/\.$/, "") : String(error) };
  }
}
