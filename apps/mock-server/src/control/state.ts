import type { Beginning } from "../namespaces/namespaces.js";
import type { State } from "../namespaces/state.js";
import { scenarioFault } from "../scenarios/scenario-fault.js";
import { scenarioNamed } from "../scenarios/scenario-named.js";
import type { Scenario } from "../scenarios/scenario.js";
import { clockAnswer, instantOf } from "./clock.js";
import { ControlError, type ControlHandler } from "./control-context.js";
import { checkOperations } from "./faults.js";

export const readState: ControlHandler = ({ namespaces, name }) => ({
  status: 200,
  body: namespaces.get(name).state(),
});

export const restoreState: ControlHandler = async ({ namespaces, name, body }) => {
  const state = body as State;
  await checkScenario(state.scenario);
  checkOperations(state.faults);
  try {
    return { status: 200, body: namespaces.restore(name, state).state() };
  } catch (cause) {
    throw new ControlError(`The state makes no world: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      cause,
    });
  }
};

export const removeState: ControlHandler = ({ namespaces, name }) => {
  namespaces.remove(name);
  return { status: 200, body: namespaces.names() };
};

export const reset: ControlHandler = async ({ namespaces, name, body }) => {
  const { at, ...beginning } = (body ?? {}) as Omit<Beginning, "at"> & { readonly at?: string };
  if (beginning.scenario !== undefined) await checkScenario(beginning.scenario);
  return clockAnswer(namespaces.reset(name, { ...beginning, ...(at !== undefined && { at: instantOf(at) }) }));
};

export const listNamespaces: ControlHandler = ({ namespaces }) => ({ status: 200, body: namespaces.names() });

/** @throws {ControlError} */
async function checkScenario(scenario: string | Scenario) {
  if (typeof scenario === "object") {
    const fault = await scenarioFault(scenario);
    if (fault) throw new ControlError(`The scenario is wrong at ${fault.pointer || "its top"}: ${fault.what}.`);
    return;
  }
  try {
    scenarioNamed(scenario);
  } catch (cause) {
    throw new ControlError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
