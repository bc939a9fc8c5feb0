import type { Operation } from "@pcluster-api/types";

/** A request taken apart into the places where its values travel. */
export interface RequestParts {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  /** `undefined` where the operation takes no body. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Sorts the values of one flat input into path, query, header and body, as the contract places them.
 * A value that is `undefined` counts as not given.
 *
 * @throws {TypeError} when a value has a name the operation does not know, or one of its path is missing, empty, `.` or `..`
 */
export function splitInput(operationId: string, operation: Operation, input: object): RequestParts {
  const given = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  const { pathParameters, queryParameters, headerParameters, bodyProperties } = operation;

  const known = [...pathParameters, ...queryParameters, ...headerParameters, ...bodyProperties];
  const stranger = [...given.keys()].find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw new TypeError(`${operationId} takes no "${stranger}". It takes ${known.join(", ") || "nothing"}.`);

  const pick = (names: readonly string[]) =>
    Object.fromEntries(names.filter((name) => given.has(name)).map((name) => [name, given.get(name)]));
  const path = pick(pathParameters);
  // URLs resolve the names `.` and `..`, encoded or not: they would ask for something else.
  const missing = pathParameters.find((name) => ["", ".", ".."].includes(String(path[name] ?? "")));
  if (missing) throw new TypeError(`${operationId} needs "${missing}": it is part of the URL ${operation.path}.`);

  return {
    path,
    query: pick(queryParameters),
    header: pick(headerParameters),
    body: bodyProperties.length > 0 ? pick(bodyProperties) : undefined,
  };
}
