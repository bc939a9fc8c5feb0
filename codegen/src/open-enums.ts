import { isRecord, refName, resolve, type Contract, type ResolvedOperation } from "./contract.ts";

/** Stands on a schema that a reader must take as open: the name of the closed schema, or the values themselves. */
export const OPEN_ENUM = "x-open-enum";

/**
 * A copy of the contract in which every enum an answer can carry is open, since the service may send a value of tomorrow.
 *
 * `Status` becomes `KnownStatus | (string & {})`; where a request takes the same enum it takes `KnownStatus`, so that
 * a misspelt value still does not compile.
 */
export function withOpenEnums(contract: Contract, operations: readonly ResolvedOperation[]): Contract {
  const copy = structuredClone(contract);
  const { schemas } = copy.components;
  const answered = reachable(
    contract,
    operations.flatMap(({ responses }) => responses.map(({ schema }) => schema)),
  );
  const opened = [...answered].filter((name) => schemas[name]?.enum);

  for (const name of answered) openInlineEnums(schemas[name]);
  for (const name of opened) {
    const { [OPEN_ENUM]: _inline, ...closed } = schemas[name] ?? {};
    schemas[`Known${name}`] = closed;
    schemas[name] = { ...(closed.description && { description: closed.description }), [OPEN_ENUM]: `Known${name}` };
  }
  const requestParts = [copy.paths, copy.components["parameters"], ...unanswered(copy, answered)];
  for (const part of requestParts) closeReferences(part, new Set(opened));
  return copy;
}

function unanswered({ components }: Contract, answered: ReadonlySet<string>): unknown[] {
  const names = Object.keys(components.schemas).filter(
    (name) => !answered.has(name) && !answered.has(name.slice("Known".length)),
  );
  return [...names.map((name) => components.schemas[name]), components["requestBodies"]];
}

/** Names of the schemas that can be reached from the given ones. */
function reachable(contract: Contract, roots: readonly unknown[]): Set<string> {
  const names = new Set<string>();
  const visit = (node: unknown) => {
    if (!isRecord(node)) return;
    if (typeof node["$ref"] === "string") {
      const name = refName(node["$ref"]);
      if (names.has(name)) return;
      names.add(name);
      visit(resolve(contract, node));
    }
    for (const child of Object.values(node)) visit(child);
  };
  for (const root of roots) visit(root);
  return names;
}

function openInlineEnums(node: unknown) {
  if (!isRecord(node)) return;
  if (Array.isArray(node["enum"])) node[OPEN_ENUM] = node["enum"];
  for (const child of Object.values(node)) openInlineEnums(child);
}

function closeReferences(node: unknown, opened: ReadonlySet<string>) {
  if (!isRecord(node)) return;
  const ref = node["$ref"];
  if (typeof ref === "string" && ref.startsWith("#/components/schemas/") && opened.has(refName(ref))) {
    node["$ref"] = ref.replace(/[^/]+$/, (name) => `Known${name}`);
  }
  for (const child of Object.values(node)) closeReferences(child, opened);
}
