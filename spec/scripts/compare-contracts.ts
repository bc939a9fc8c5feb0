import { type Json, list, record, recordAt } from "./json.ts";
import { refName, refOf, resolve } from "./references.ts";
import { CONSTRAINT_KEYWORDS } from "./diff/diff-constraints.ts";
import type { PublishedOperation, PublishedSchema, PublishedStructure } from "./upstream/published-structure.ts";

/** What is compared of a published contract. */
export type ComparedStructure = Pick<
  PublishedStructure,
  "info" | "operations" | "schemas" | "security" | "securitySchemes"
>;

/** A difference between the published contract and ours that nobody has marked. */
export interface Difference {
  /** Where, in words of the contract: `GetImageStackEvents parameter region`. */
  readonly place: string;
  readonly published: unknown;
  readonly ours: unknown;
}

const DEVIATION = "x-deviation";

/** What style and explode are where a contract leaves them out. Source: OpenAPI 3.1, parameter object. */
const STYLES: Readonly<Record<string, { readonly style: string; readonly explode: boolean }>> = {
  path: { style: "simple", explode: false },
  header: { style: "simple", explode: false },
  query: { style: "form", explode: true },
};

/** Every structural difference at a place of `contract` that is not marked `x-deviation`, in both directions. */
export function compareContracts(published: ComparedStructure, contract: Json): Difference[] {
  return [
    ...compareValues("info version", published.info.version, recordAt(contract, "info")["version"]),
    ...compareOperations(published.operations, contract),
    ...compareMaps("schema", published.schemas, recordAt(contract, "components", "schemas"), (name, theirs, ours) =>
      compareSchemas(`schema ${name}`, theirs, ours),
    ),
    ...compareMaps(
      "security scheme",
      published.securitySchemes,
      recordAt(contract, "components", "securitySchemes"),
      (name, theirs, ours) =>
        ["type", "in", "name"].flatMap((key) =>
          compareValues(`security scheme ${name} ${key}`, theirs[key], ours[key]),
        ),
    ),
    ...compareValues("security", published.security, contract["security"]),
  ];
}

function compareOperations(published: readonly PublishedOperation[], contract: Json): Difference[] {
  const ours = Object.fromEntries(
    Object.entries(recordAt(contract, "paths")).flatMap(([path, item]) =>
      Object.entries(record(item)).map(([method, operation]) => [
        String(record(operation)["operationId"]),
        { ...record(operation), path, method: method.toUpperCase() },
      ]),
    ),
  );
  const theirs = Object.fromEntries(published.map((operation) => [operation.operationId, operation]));
  return compareMaps("operation", theirs, ours, (name, one, other) => compareOperation(name, one, other, contract));
}

function compareOperation(name: string, published: PublishedOperation, ours: Json, contract: Json): Difference[] {
  const parameters = list(ours["parameters"]).map((parameter) => resolve(contract, record(parameter)));
  const body = record(ours["requestBody"]);
  const bodyPair = published.requestBody && [published.requestBody.required, published.requestBody.schema];
  const ourBodyPair = ours["requestBody"] ? [body["required"] ?? false, schemaName(body)] : null;
  return [
    ...compareValues(`${name} method`, published.method, ours["method"]),
    ...compareValues(`${name} path`, published.path, ours["path"]),
    ...compareValues(`${name} tags`, published.tags, ours["tags"]),
    ...compareValues(
      `${name} order of parameters`,
      published.params.map((one) => one.name),
      parameters.map((one) => one["name"]),
    ),
    ...published.params.flatMap((theirs) => {
      const other = parameters.find((parameter) => parameter["name"] === theirs.name);
      return other ? compareParameter(`${name} parameter ${theirs.name}`, theirs, other) : [];
    }),
    ...compareValues(`${name} request body`, bodyPair, ourBodyPair),
    ...compareResponses(name, published.responses, ours, contract),
  ];
}

function compareParameter(place: string, published: PublishedOperation["params"][number], ours: Json): Difference[] {
  const defaults = STYLES[String(ours["in"])];
  return [
    ...compareValues(`${place} in`, published.in, ours["in"]),
    ...compareValues(`${place} required`, published.required, ours["required"] ?? false),
    ...compareValues(`${place} style`, published.style, ours["style"] ?? defaults?.style),
    ...compareValues(`${place} explode`, published.explode, ours["explode"] ?? defaults?.explode),
    // A parameter's schema is published with its enum beside the reference to it.
    ...compareSchemas(
      place,
      published.schema.ref ? { ref: published.schema.ref } : published.schema,
      record(ours["schema"]),
    ),
  ];
}

function compareResponses(
  name: string,
  published: PublishedOperation["responses"],
  ours: Json,
  contract: Json,
): Difference[] {
  const responses = Object.fromEntries(
    Object.entries(record(ours["responses"])).map(([status, response]) => [
      status,
      resolve(contract, record(response)),
    ]),
  );
  const replaced = Object.entries(responses).some(
    ([status, response]) => DEVIATION in response && status.startsWith("2") && !(status in published),
  );
  // A success whose status is marked as another one stands in for the published one.
  const theirs = Object.fromEntries(
    Object.entries(published).filter(([status]) => !(replaced && status.startsWith("2") && !(status in responses))),
  );
  return compareMaps(`${name} response`, theirs, responses, (status, schema, response) =>
    compareValues(`${name} response ${status}`, schema, schemaName(response) ?? null),
  );
}

function compareSchemas(place: string, published: PublishedSchema, ours: Json): Difference[] {
  if (published.ref) return compareValues(place, published.ref, nameOf(ours));
  const rules: Json = { ...published };
  return [
    ...["type", "format", ...CONSTRAINT_KEYWORDS].flatMap((key) =>
      compareValues(`${place} ${key}`, rules[key], ours[key]),
    ),
    ...compareValues(`${place} enum`, published.enum, ours["enum"]),
    ...compareValues(`${place} required`, sorted(published.required), sorted(list(ours["required"]))),
    ...(published.items ? compareSchemas(`${place} items`, itemsOf(published.items), record(ours["items"])) : []),
    ...compareMaps(`${place} property`, published.properties ?? {}, record(ours["properties"]), (name, theirs, other) =>
      compareSchemas(`${place} property ${name}`, theirs, other),
    ),
  ];
}

function itemsOf(items: PublishedSchema): PublishedSchema {
  return items.ref ? { ref: items.ref } : items;
}

/** Compares what stands under each name; a marked place is ours to decide, and so is one that only we have. */
function compareMaps<Theirs>(
  what: string,
  published: Readonly<Record<string, Theirs>>,
  ours: Json,
  compareOne: (name: string, theirs: Theirs, ours: Json) => Difference[],
): Difference[] {
  const names = [...new Set([...Object.keys(published), ...Object.keys(ours)])];
  return names.flatMap((name) => {
    const other = record(ours[name]);
    if (DEVIATION in other) return [];
    const theirs = published[name];
    if (theirs === undefined) return [{ place: `${what} ${name}`, published: undefined, ours: "present" }];
    if (!(name in ours)) return [{ place: `${what} ${name}`, published: "present", ours: undefined }];
    return compareOne(name, theirs, other);
  });
}

function compareValues(place: string, published: unknown, ours: unknown): Difference[] {
  return JSON.stringify(published) === JSON.stringify(ours) ? [] : [{ place, published, ours }];
}

function schemaName(body: Json): string | undefined {
  return nameOf(recordAt(body, "content", "application/json", "schema"));
}

function nameOf(schema: Json): string | undefined {
  const ref = refOf(schema);
  return ref === undefined ? undefined : refName(ref);
}

function sorted(names: readonly unknown[] = []): unknown[] {
  return names.map(String).toSorted();
}
