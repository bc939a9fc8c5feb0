import { bodyProperties, type Contract, type Parameter, type ResolvedOperation } from "./contract.ts";

/** The lean table that the client carries: what it takes to send a request and to page, and no word more. */
export function operationsTable(contract: Contract, operations: readonly ResolvedOperation[]) {
  return Object.fromEntries(
    operations.map((operation) => [
      operation.operationId,
      {
        method: operation.method,
        path: operation.path,
        pathParameters: namesIn(operation, "path"),
        queryParameters: namesIn(operation, "query"),
        headerParameters: namesIn(operation, "header"),
        bodyProperties: bodyProperties(contract, operation).map(({ name }) => name),
        successStatus: operation.successStatus,
        ...(hasEmptyAnswer(operation) && { emptyAnswer: true }),
        ...(operation.pagination && { pagination: operation.pagination }),
      },
    ]),
  );
}

function namesIn(operation: ResolvedOperation, place: Parameter["in"]): string[] {
  return operation.parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);
}

function hasEmptyAnswer({ responses, successStatus }: ResolvedOperation): boolean {
  return responses.find(({ status }) => status === successStatus)?.schema === undefined;
}
