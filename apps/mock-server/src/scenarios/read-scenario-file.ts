import { readFile } from "node:fs/promises";
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
  const formats = { regex: isRegularExpression, "image-configuration": isImageConfiguration };
  const validate = new Ajv({ formats }).compile<Scenario>(scenarioSchema);
  if (validate(value)) return value;
  const [error] = validate.errors ?? [];
  const place = error?.instancePath ? `at ${error.instancePath}` : "at its top";
  const allowed: unknown = error?.params["allowedValues"] ?? error?.params["additionalProperty"];
  throw new Error(
    `The scenario ${file} is wrong ${place}: it ${error?.message}${allowed === undefined ? "" : ` (${String(allowed)})`}.`,
  );
}

function isRegularExpression(text: string): boolean {
  try {
    return RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

function isImageConfiguration(text: string): boolean {
  const parsed = parseConfiguration(text);
  return "configuration" in parsed && imageSchemaProblem(parsed.configuration) === undefined;
}

function parse(load: (text: string) => unknown, text: string, file: string): unknown {
  try {
    return load(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new Error(`The scenario ${file} is neither YAML nor JSON: ${why}`, { cause });
  }
}
