import { bodyProperties, type Contract, type ResolvedOperation } from "./contract.ts";

/** Per operation the first success answer shown in the contract, and a whole request made of its examples. */
export function examplesTable(contract: Contract, operations: readonly ResolvedOperation[]) {
  return Object.fromEntries(
    operations.map((operation) => [
      operation.operationId,
      { request: request(contract, operation), ...response(operation) },
    ]),
  );
}

function request(contract: Contract, operation: ResolvedOperation) {
  const shown = operation.parameters.filter(({ required, example }) => required && example !== undefined);
  const body = operation.requestBody?.examples[0];
  const fields = bodyProperties(contract, operation).map(({ name }) => name);
  return {
    ...Object.fromEntries(shown.map(({ name, example }) => [name, example])),
    ...Object.fromEntries(Object.entries(body ?? {}).filter(([name]) => fields.includes(name))),
  };
}

function response({ responses, successStatus }: ResolvedOperation) {
  const success = responses.find(({ status }) => status === successStatus);
  if (success?.schema === undefined) return { response: { status: successStatus } };
  return success.examples.length > 0 ? { response: { status: successStatus, body: success.examples[0] } } : {};
}
