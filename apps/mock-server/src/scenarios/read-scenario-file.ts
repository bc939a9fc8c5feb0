import { readFile } from "node:fs/promises";
import type { ErrorObject } from "ajv";
import { imageSchemaProblem } from "../operations/image-configuration-schema.js";
import { parseConfiguration } from "../operations/parse-configuration.js";
import type { Scenario } from "./scenario.js";
import { scenarioSchema } from "./scenario-schema.js";

/**
 * Reads a scenario from a YAML or JSON file.
 *
 * @throws {Error} naming the file, the place in it and what may stand there
 */
export async function readScenarioFile(file: string): Promise<Scenario> {
  const [{ load }, { Ajv }] = await Promise.all([import("js-yaml"), import("ajv")]);
  const text = await readFile(file, "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw new Error(`Could not read the scenario ${file}: ${cause.message}`, { cause });
  });
  const value: unknown = parse(load, text, file);
  const validate = new Ajv().compile<Scenario>(scenarioSchema);
  const fault = validate(value) ? faultIn(value) : describe(validate.errors?.[0]);
  if (fault !== undefined) throw new Error(`The scenario ${file} is wrong ${fault}.`);
  // Both checks have found nothing.
  return value as Scenario;
}

function describe({ instancePath, message, params }: Partial<ErrorObject> = {}): string {
  const allowed: unknown = params?.["allowedValues"] ?? params?.["additionalProperty"];
  return `${instancePath ? `at ${instancePath}` : "at its top"}: it ${message}${allowed === undefined ? "" : ` (${String(allowed)})`}`;
}

/** What no JSON Schema can say of a scenario. */
function faultIn({ images, builds = [] }: Scenario): string | undefined {
  const configured = images.findIndex(
    ({ imageConfiguration }) => imageConfiguration !== undefined && !isImageConfiguration(imageConfiguration),
  );
  if (configured !== -1)
    return `at /images/${configured}/imageConfiguration: it must be an image configuration, as the text of a YAML document`;
  const named = builds.findIndex(({ imageId }) => !isRegularExpression(imageId));
  return named === -1 ? undefined : `at /builds/${named}/imageId: it must be a regular expression`;
}

function isImageConfiguration(text: string): boolean {
  const parsed = parseConfiguration(text);
  return "configuration" in parsed && imageSchemaProblem(parsed.configuration) === undefined;
}

function isRegularExpression(text: string): boolean {
  try {
    return RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

function parse(load: (text: string) => unknown, text: string, file: string): unknown {
  try {
    return load(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new Error(`The scenario ${file} is neither YAML nor JSON: ${why}`, { cause });
  }
}
