import { readFile } from "node:fs/promises";
import type { YAMLException } from "js-yaml";
import type { Locator } from "./locate.js";
import type { Scenario } from "./scenario.js";
import { scenarioFault, type ScenarioFault } from "./scenario-fault.js";

/**
 * Reads a scenario from a YAML or JSON file.
 *
 * @throws {Error} naming the file, the line and column in it and what may stand there
 */
export async function readScenarioFile(file: string): Promise<Scenario> {
  const [{ load }, { createLocator }] = await Promise.all([import("js-yaml"), import("./locate.js")]);
  const text = await readFile(file, "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw new Error(`Could not read the scenario ${file}: ${cause.message}`, { cause });
  });
  const value: unknown = parse(load, text, file);
  const fault = await scenarioFault(value);
  if (fault) throw new Error(`The scenario ${file} is wrong ${describe(fault, createLocator(text))}.`);
  // Nothing is wrong with it.
  return value as Scenario;
}

function describe({ pointer, isKey = false, what }: ScenarioFault, locator: Locator): string {
  const { line, column } = isKey ? locator.key(pointer) : locator.value(pointer);
  return `in line ${line}, column ${column}${pointer && ` (${pointer})`}: ${what}`;
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
