import { faultKinds, type FaultContext, type FaultEffect } from "./fault-kinds.js";
import type { Fault } from "./parse-faults.js";

/** What several faults do to one request together: delays add up; of what else they do, the last says what happens. */
export function effectOf(faults: readonly Fault[], context: FaultContext): FaultEffect {
  const effects = faults.map(({ name, value }) => faultKinds[name].effect(value, context));
  const delayMs = effects.reduce((sum, effect) => sum + (effect.delayMs ?? 0), 0);
  return Object.assign({}, ...effects, { delayMs }) as FaultEffect;
}
