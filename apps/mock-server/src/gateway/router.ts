import type { Operation, OperationId } from "@pcluster-api/types";
import { operations } from "@pcluster-api/types/operations";

export interface Route {
  readonly operationId: OperationId;
  readonly operation: Operation;
  /** The values of the path, percent-decoded. */
  readonly path: Readonly<Record<string, string>>;
}

interface Template {
  readonly operationId: OperationId;
  readonly operation: Operation;
  readonly segments: readonly string[];
}

// Where two templates fit, the one with the fixed word wins: `/images/official` is no image id.
const TEMPLATES: readonly Template[] = Object.entries(operations)
  .map(([operationId, operation]): Template => ({
    // The table's keys are the contract's operationIds.
    operationId: operationId as OperationId,
    operation,
    segments: operation.path.split("/"),
  }))
  .toSorted((a, b) => a.operation.pathParameters.length - b.operation.pathParameters.length);

/** Finds the operation for a path as it came, still encoded: a slash within a value is `%2F`. */
export function route(method: string, pathname: string): Route | undefined {
  const segments = pathname.split("/");
  for (const { operationId, operation, segments: template } of TEMPLATES) {
    if (operation.method !== method || template.length !== segments.length) continue;
    const path = match(template, segments);
    if (path) return { operationId, operation, path };
  }
  return undefined;
}

/** Whether any operation has this path, whatever its method. */
export function methodsOf(pathname: string): string[] {
  const segments = pathname.split("/");
  return TEMPLATES.filter(
    ({ segments: template }) => template.length === segments.length && match(template, segments),
  ).map(({ operation }) => operation.method);
}

function match(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  const path: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const segment = segments[index] ?? "";
    const name = /^\{(.+)\}$/.exec(expected)?.[1];
    if (name === undefined) {
      if (segment !== expected) return undefined;
      continue;
    }
    const value = decode(segment);
    if (value === undefined || value === "") return undefined;
    path[name] = value;
  }
  return path;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
