import type { InputReference, Operation } from "@pcluster-api/types";
import { proposeNames } from "../completion/propose-names.js";
import { EVENT_FILTER_FLAGS, LOG_FILTER_FLAGS } from "../events/event-filter-flags.js";
import { eventListKind } from "../events/event-list-kind.js";
import { CONNECTION_FLAGS } from "../flags/connection-flags.js";
import { betterSpellings } from "../flags/official-spellings.js";
import { inputParser } from "../flags/parse-input.js";
import { kebabCase } from "../kebab-case.js";
import { OUTPUT_FLAGS } from "../output/output-flags.js";
import { namedInputs, pagingFlags } from "./paging.js";
import { isFile } from "./read-input.js";

const FILTERS = { stack: EVENT_FILTER_FLAGS, log: LOG_FILTER_FLAGS };

/** The official CLI's short spellings, by the input they stand for. */
const ALIASES: readonly (readonly [letter: string, input: RegExp])[] = [
  ["i", /^imageId$/],
  ["n", /^clusterName$/],
  ["r", /^region$/],
  ["c", /Configuration$/],
];

/** The flags of an operation's command, as stricli takes them: its inputs, how much of a list, which of it, how and whence. */
export function operationFlags(operation: Operation, inputs: readonly InputReference[]): Record<string, object> {
  const kind = eventListKind(operation);
  return {
    ...inputFlags(namedInputs(inputs)),
    ...(operation.pagination && pagingFlags(inputs)),
    ...(kind && FILTERS[kind]),
    ...OUTPUT_FLAGS,
    ...CONNECTION_FLAGS,
  };
}

/** The flags of inputs alone. */
export function inputFlags(inputs: readonly InputReference[]): Record<string, object> {
  return Object.fromEntries(inputs.map((input) => [kebabCase(input.name), inputFlag(input)]));
}

export function operationAliases(inputs: readonly InputReference[]): Record<string, string> {
  const short = ALIASES.flatMap(([letter, pattern]) => {
    const input = inputs.find(({ name }) => pattern.test(name));
    return input ? [[letter, kebabCase(input.name)]] : [];
  });
  return { ...Object.fromEntries(short), o: "output" };
}

function inputFlag(input: InputReference): object {
  const { required, type, description, name } = input;
  const isPath = isFile(input);
  const propose = proposeNames(name);
  const flag = {
    brief: brief(input, description),
    optional: !required,
    ...(type === "array" && { variadic: true }),
  };
  const values = input.enum ?? input.items?.enum;
  // stricli suggests the nearest value for an enum.
  if (values && !isPath) return { ...flag, kind: "enum", values };
  return {
    ...flag,
    kind: "parsed",
    parse: isPath ? String : inputParser(input),
    placeholder: isPath ? "FILE" : placeholder(input),
    ...(type === "boolean" && { inferEmpty: true }),
    ...(propose && { proposeCompletions: propose }),
  };
}

/** The first sentence, with the default and what else may be typed; help does not wrap. */
function brief(input: InputReference, description: string): string {
  const sentence = isFile(input)
    ? "File of the configuration, in YAML; - is standard input"
    : firstSentence(description);
  const fallback = input.default === undefined ? "" : ` (${String(input.default)})`;
  const better = betterSpellings(`--${kebabCase(input.name)}`);
  return `${sentence}${fallback}${better.length > 0 ? `; also ${better.join(", ")}` : ""}`;
}

/** Up to a semicolon: behind one stands what the service answers, which ours need not be. */
function firstSentence(description: string): string {
  return description.split(/\.(?:\s|$)|;\s/)[0] ?? "";
}

function placeholder({ type, format }: InputReference): string {
  if (type === "boolean") return "true|false";
  if (format === "date-time") return "INSTANT";
  return type === "integer" || type === "number" ? "N" : "VALUE";
}
