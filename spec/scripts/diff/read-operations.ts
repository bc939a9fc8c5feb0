import { type Json, list, record, recordAt } from "../json.ts";
import { refOf, resolve } from "../references.ts";

/** One operation of a contract, with what its path item says for it. */
export interface ContractOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly ContractParameter[];
  readonly fields: Json;
}

export interface ContractParameter {
  /** The reference of a parameter that operations share. */
  readonly ref: string | undefined;
  readonly name: string;
  readonly in: string;
  readonly fields: Json;
}

/** Source: OpenAPI 3.1, path item object. */
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The operations of a contract by operationId; one without is known by its method and path. */
export function readOperations(contract: Json): ReadonlyMap<string, ContractOperation> {
  const operations = Object.entries(recordAt(contract, "paths")).flatMap(([path, value]) => {
    const item = resolve(contract, value);
    return METHODS.filter((method) => method in item).map((method) => {
      const fields = record(item[method]);
      const own = list(fields["parameters"]).map((one) => readParameter(contract, one));
      const shared = list(item["parameters"])
        .map((one) => readParameter(contract, one))
        .filter((one) => !own.some((other) => other.name === one.name && other.in === one.in));
      const operationId = fields["operationId"] ?? `${method.toUpperCase()} ${path}`;
      return {
        operationId: String(operationId),
        method: method.toUpperCase(),
        path,
        parameters: [...shared, ...own],
        fields,
      };
    });
  });
  return new Map(operations.map((operation) => [operation.operationId, operation]));
}

function readParameter(contract: Json, value: unknown): ContractParameter {
  const fields = resolve(contract, value);
  return { ref: refOf(value), name: String(fields["name"]), in: String(fields["in"]), fields };
}
