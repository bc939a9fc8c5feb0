import { operations } from "@pcluster-api/types/operations";
import type { FaultRule } from "../faults/fault-rule.js";
import { FaultSyntaxError } from "../faults/parse-faults.js";
import { ControlError, type ControlContext, type ControlHandler } from "./control-context.js";

export const readFaults: ControlHandler = ({ namespaces, name }) => ({
  status: 200,
  body: namespaces.get(name).faults.rules,
});

export const addFault: ControlHandler = (context) =>
  replace(context, [...context.namespaces.get(context.name).faults.rules, context.body as FaultRule]);

export const replaceFaults: ControlHandler = (context) => replace(context, context.body as FaultRule[]);

export const removeFaults: ControlHandler = (context) => replace(context, []);

function replace({ namespaces, name }: ControlContext, rules: readonly FaultRule[]) {
  const { faults } = namespaces.get(name);
  checkOperations(rules);
  try {
    faults.set(rules);
  } catch (cause) {
    if (cause instanceof FaultSyntaxError) throw new ControlError(cause.message, { cause });
    throw cause;
  }
  return { status: 200, body: faults.rules };
}

export function checkOperations(rules: readonly FaultRule[]) {
  const unknown = rules.find(({ operationId }) => operationId !== undefined && !Object.hasOwn(operations, operationId));
  if (unknown)
    throw new ControlError(
      `There is no operation "${unknown.operationId}". The operations are ${Object.keys(operations).join(", ")}.`,
    );
}
