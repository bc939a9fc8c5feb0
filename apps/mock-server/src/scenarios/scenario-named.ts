import type { Scenario } from "./scenario.js";
import { scenarios } from "./scenarios.js";

/** @throws {TypeError} naming the scenarios there are */
export function scenarioNamed(name: string): Scenario {
  const scenario = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
  if (!scenario)
    throw new TypeError(`There is no scenario "${name}". The scenarios are ${Object.keys(scenarios).join(", ")}.`);
  return scenario;
}
