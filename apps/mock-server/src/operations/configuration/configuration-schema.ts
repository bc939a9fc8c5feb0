import { pythonRepr } from "../../python-repr.js";
import type { UpdatePolicyName } from "./update-policies.js";

/** What may stand at a place of a configuration; without `fields` or `items`, any value. */
export interface Field {
  readonly required?: true;
  readonly fields?: Readonly<Record<string, Field>>;
  readonly items?: Field;
  readonly oneOf?: readonly string[];
  readonly type?: "integer";
  readonly pattern?: RegExp;
  readonly longest?: number;
  /** What the service says of a section whose fields are right one by one; `undefined` for nothing. */
  readonly rule?: (section: Readonly<Record<string, unknown>>) => string | undefined;
  /** The same of a list whose items are right one by one. */
  readonly listRule?: (items: readonly unknown[]) => string | undefined;
  /** Whether, and when, an update may change it. */
  readonly update?: UpdatePolicyName;
  /** What tells the items of a list apart when two configurations are compared; `Name` unless given. */
  readonly key?: string;
}

/** By the name of a field, or the position in a list. */
type Problem = readonly string[] | ReadonlyMap<string | number, Problem>;

/**
 * What the service's schema check would say of a configuration, in its own form: the text of a Python list.
 * `undefined` when there is nothing to say.
 */
export function schemaProblem(schema: Field, configuration: object): string | undefined {
  const problem = judge(schema, configuration);
  if (!(problem instanceof Map)) return undefined;
  const entries = [...problem].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `[${entries.map(([key, value]) => `(${pythonRepr(key)}, ${representation(value)})`).join(", ")}]`;
}

/** As Python would print it. */
function representation(problem: Problem): string {
  if (!(problem instanceof Map)) return pythonRepr(problem);
  return `{${[...problem].map(([key, value]) => `${pythonRepr(key)}: ${representation(value)}`).join(", ")}}`;
}

function judge(field: Field, value: unknown): Problem | undefined {
  if (field.items) return judgeItems(field, field.items, value);
  if (field.fields) return judgeSection(field, field.fields, value);
  const said = judgeValue(field, value);
  return said === undefined ? undefined : [said];
}

function judgeValue({ oneOf, type, pattern, longest }: Field, value: unknown): string | undefined {
  const text = String(value);
  if (oneOf && !oneOf.includes(text)) return `Must be one of: ${oneOf.join(", ")}.`;
  if (type === "integer" && !isInteger(value)) return "Not a valid integer.";
  if (pattern && !pattern.test(text)) return "String does not match expected pattern.";
  return longest !== undefined && text.length > longest ? `Longer than maximum length ${longest}.` : undefined;
}

function judgeSection({ rule }: Field, fields: Readonly<Record<string, Field>>, value: unknown): Problem | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ["Invalid input type."];
  const given = new Map(Object.entries(value));
  const problems = Object.entries(fields).flatMap(([name, field]): [string, Problem][] => {
    if (!given.has(name)) return field.required ? [[name, ["Missing data for required field."]]] : [];
    const problem = judge(field, given.get(name));
    return problem ? [[name, problem]] : [];
  });
  const unknown = [...given.keys()]
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name): [string, Problem] => [name, ["Unknown field."]]);
  const found = mapOf([...problems, ...unknown]);
  if (found) return found;
  const broken = rule?.(Object.fromEntries(given));
  return broken === undefined ? undefined : new Map([["_schema", [broken]]]);
}

function judgeItems({ listRule }: Field, items: Field, value: unknown): Problem | undefined {
  if (!Array.isArray(value)) return ["Invalid input type."];
  const problems = value.flatMap((item, index): [number, Problem][] => {
    const problem = judge(items, item);
    return problem ? [[index, problem]] : [];
  });
  const found = mapOf(problems);
  if (found) return found;
  const broken = listRule?.(value);
  return broken === undefined ? undefined : [broken];
}

/** As Python's `int` takes them: whole numbers, and texts of them. */
function isInteger(value: unknown): boolean {
  if (typeof value === "number") return Number.isInteger(value);
  return typeof value === "boolean" || (typeof value === "string" && /^\s*[+-]?\d+\s*$/.test(value));
}

function mapOf(problems: readonly [string | number, Problem][]): Problem | undefined {
  return problems.length > 0 ? new Map(problems) : undefined;
}
