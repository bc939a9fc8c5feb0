import { readFileSync } from "node:fs";
import { load } from "js-yaml";

type Json = Readonly<Record<string, unknown>>;

/** Where something stands in a contract: the keys that lead to it; in a list of values, the value itself. */
export type Path = readonly string[];

/** A change of a contract, made in place. */
export type Edit = (contract: Json) => void;

/** The contract itself. */
export const contract = load(readFileSync(new URL("../../openapi.yaml", import.meta.url), "utf8")) as Json;

/** What the contract becomes with `edits`, one after the other; the contract stays as it is. */
export function edited(...edits: readonly Edit[]): Json {
  const copy = structuredClone(contract);
  for (const edit of edits) edit(copy);
  return copy;
}

/** Writes `value` at `path`; in a list, `-` appends it, and `0` puts it first. */
export function put(path: Path, value: unknown): Edit {
  return (root) => {
    const { parent, key } = find(root, path);
    // Each edit has its own copy, or one edit would change what another wrote.
    const own = structuredClone(value);
    if (!Array.isArray(parent)) parent[key] = own;
    else if (key === "-") parent.push(own);
    else if (key === "0") parent.unshift(own);
    else parent[indexOf(parent, key)] = own;
  };
}

/** Takes away what stands at `path`. */
export function drop(path: Path): Edit {
  return (root) => {
    const { parent, key } = find(root, path);
    if (Array.isArray(parent)) parent.splice(indexOf(parent, key), 1);
    else if (key in parent) delete parent[key];
    else throw new Error(`the contract has no ${path.join(" ")}`);
  };
}

/** Gives what stands at `path` another last key, in the place where it stood. */
export function rename(path: Path, to: string): Edit {
  return (root) => {
    const { parent, key } = find(root, path);
    if (Array.isArray(parent)) throw new Error("a value of a list has no key");
    const entries = Object.entries(parent).map(([name, value]) => [name === key ? to : name, value] as const);
    for (const [name] of entries) delete parent[name];
    delete parent[key];
    Object.assign(parent, Object.fromEntries(entries));
  };
}

export const schema = (name: string, ...keys: readonly string[]): Path => ["components", "schemas", name, ...keys];
export const parameter = (name: string, ...keys: readonly string[]): Path => [
  "components",
  "parameters",
  name,
  ...keys,
];
export const response = (name: string, ...keys: readonly string[]): Path => ["components", "responses", name, ...keys];
export const ref = (name: string, kind = "schemas"): Json => ({ $ref: `#/components/${kind}/${name}` });

export function operation(operationId: string, ...keys: readonly string[]): Path {
  const paths = contract["paths"] as Readonly<Record<string, Readonly<Record<string, Json>>>>;
  for (const [path, item] of Object.entries(paths)) {
    for (const [method, one] of Object.entries(item)) {
      if (one["operationId"] === operationId) return ["paths", path, method, ...keys];
    }
  }
  throw new Error(`the contract has no operation ${operationId}`);
}

function find(root: Json, path: Path): { parent: Record<string, unknown> | unknown[]; key: string } {
  const parent = path.slice(0, -1).reduce<unknown>((node, key) => {
    if (Array.isArray(node)) return node[indexOf(node, key)];
    const next = (node as Json)[key];
    if (next === undefined) throw new Error(`the contract has no ${path.join(" ")}`);
    return next;
  }, root);
  return { parent: parent as Record<string, unknown> | unknown[], key: path.at(-1) ?? "" };
}

/** A value of a list is found by itself, a parameter by its name or the name that it is referred to with, a server by its address. */
function indexOf(list: readonly unknown[], key: string): number {
  const index = list.findIndex(
    (value) =>
      value === key ||
      (value as Json | null)?.["name"] === key ||
      (value as Json | null)?.["url"] === key ||
      String((value as Json | null)?.["$ref"]).endsWith(`/${key}`),
  );
  if (index === -1) throw new Error(`the list has no ${key}`);
  return index;
}
