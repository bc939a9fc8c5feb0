import type { InputReference, InputType, OperationId } from "@pcluster-api/types";
import { reference } from "@pcluster-api/types/reference";
import { badRequest, type Answer } from "../answer.js";
import { pythonRepr } from "../python-repr.js";

export interface Parameters {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, string>>;
}

/** A parameter that the service refuses, in its own words. */
class Refusal extends Error {}

/**
 * Reads and judges parameters as the service does: those of the query in the contract's order, then those of the path; the
 * first problem is the answer. Unknown parameters are ignored, and of a repeated one the last counts.
 */
export function readParameters(
  operationId: OperationId,
  path: Readonly<Record<string, string>>,
  search: URLSearchParams,
  header: (name: string) => string | undefined,
): Parameters | { refused: Answer } {
  const { inputs } = reference[operationId];
  try {
    const query = Object.fromEntries(
      inputs.filter((input) => input.in === "query").flatMap((input) => readQuery(input, search.getAll(input.name))),
    );
    for (const input of inputs.filter((one) => one.in === "path")) checkText(input, path[input.name] ?? "");
    const headers = inputs
      .filter((input) => input.in === "header")
      .flatMap(({ name }): [string, string][] => {
        const value = header(name.toLowerCase());
        return value === undefined ? [] : [[name, value]];
      });
    return { path, query, header: Object.fromEntries(headers) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: badRequest(error.message) };
    throw error;
  }
}

function readQuery(input: InputReference, given: readonly string[]): [name: string, value: unknown][] {
  const { name, type, required } = input;
  if (given.length === 0) {
    if (required) throw new Refusal(`Missing query parameter ${pythonRepr(name)}`);
    return [];
  }
  if (type === "array") return [[name, readArray(input, given)]];
  const value = readScalar(input, given.at(-1) ?? "");
  return value === undefined ? [] : [[name, value]];
}

/** Repeated or joined, by commas or, where the contract says so, by blanks. */
function readArray({ items, style, uniqueItems }: InputReference, given: readonly string[]): string[] {
  const values = style === "spaceDelimited" ? given.join(" ").split(" ") : given.flatMap((value) => value.split(","));
  if (items) for (const value of values) checkText(items, value);
  if (uniqueItems && new Set(values).size < values.length)
    throw new Refusal(`${pythonRepr(values)} has non-unique elements`);
  return values;
}

function readScalar(input: InputReference, text: string): unknown {
  const { name, type } = input;
  const wrong = () => new Refusal(`Wrong type, expected ${pythonRepr(type)} for query parameter ${pythonRepr(name)}`);
  if (type === "boolean") {
    if (!/^(true|false)$/i.test(text)) throw wrong();
    return text.toLowerCase() === "true";
  }
  if (type === "integer" || type === "number") {
    // The service takes these two for "not given".
    if (text === "null" || text === "None") return undefined;
    const number = type === "integer" ? /^\s*[+-]?\d+(_\d+)*\s*$/ : /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;
    if (!number.test(text)) throw wrong();
    return Number(text.replaceAll("_", ""));
  }
  checkText(input, text);
  return text;
}

function checkText({ enum: values, pattern }: InputType, text: string) {
  if (values && !values.includes(text)) throw new Refusal(`${pythonRepr(text)} is not one of ${pythonRepr(values)}`);
  if (pattern && !new RegExp(pattern, "u").test(text))
    throw new Refusal(`${pythonRepr(text)} does not match ${pythonRepr(pattern)}`);
}
