import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import addFormats from "ajv-formats";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";

const { Ajv2020 } = createRequire(import.meta.url)("ajv/dist/2020") as typeof import("ajv/dist/2020.js");

type Json = Readonly<Record<string, unknown>>;

interface Media {
  readonly schema: Json;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Json[];
  readonly requestBody?: { readonly content: { readonly "application/json": Media } };
  readonly responses: Readonly<Record<string, { readonly content?: { readonly "application/json": Media } } & Json>>;
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Json>>;
    readonly parameters: Readonly<Record<string, Json>>;
    readonly responses: Readonly<Record<string, Json>>;
  };
}

const contract = load(readFileSync(new URL("openapi.yaml", import.meta.url), "utf8")) as Contract;
const operations = Object.values(contract.paths).flatMap((item) => Object.values(item));

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: "contract:/", ...contract });

/** Resolves a reference within the contract, one step. */
function follow(value: Json): Json {
  const ref = value["$ref"];
  if (typeof ref !== "string") return value;
  return ref
    .slice(2)
    .split("/")
    .reduce<Json>((node, key) => node[key] as Json, contract as unknown as Json);
}

function problemsOf(schema: Json, value: unknown): unknown {
  const ref = schema["$ref"];
  const validate = ajv.compile(typeof ref === "string" ? { $ref: `contract:/${ref}` } : schema);
  return validate(value) ? [] : validate.errors;
}

describe.each(operations.map((operation) => [operation.operationId, operation] as const))("%s", (_id, operation) => {
  test("shows only valid requests", () => {
    const shown = (operation.parameters ?? []).map(follow).filter((parameter) => "example" in parameter);
    for (const parameter of shown) expect(problemsOf(parameter["schema"] as Json, parameter["example"])).toEqual([]);
    const media = operation.requestBody?.content["application/json"];
    for (const { value } of Object.values(media?.examples ?? {}))
      expect(problemsOf(media?.schema ?? {}, value)).toEqual([]);
  });

  test("shows only valid answers", () => {
    const media = Object.values(operation.responses).flatMap(
      (response) => (follow(response) as typeof response).content?.["application/json"] ?? [],
    );
    for (const { schema, examples } of media) {
      for (const { value } of Object.values(examples ?? {})) expect(problemsOf(schema, value)).toEqual([]);
    }
  });
});

test("the example of GetImageStackEvents is the documented event", () => {
  const operation = operations.find(({ operationId }) => operationId === "GetImageStackEvents");
  const [example] = Object.values(operation?.responses["200"]?.content?.["application/json"].examples ?? {});
  const { events } = (example?.value ?? { events: [] }) as { events: readonly Record<string, string>[] };
  expect(events[0]).toMatchObject({
    eventId: "ParallelClusterImage-CREATE_IN_PROGRESS-2022-03-30T23:26:33.499Z",
    stackName: "alinux2-image",
  });
  expect(JSON.parse(events[0]?.["resourceProperties"] ?? "")).toHaveProperty("ImageRecipeArn");
});

test("every marked deviation is described, and every one that is described is marked", () => {
  const marks = [...readFileSync(new URL("openapi.yaml", import.meta.url), "utf8").matchAll(/x-deviation: (\S+)/g)].map(
    ([, id]) => String(id),
  );
  const [described = ""] = readFileSync(new URL("DEVIATIONS.md", import.meta.url), "utf8").split(
    "\n# Left as published",
  );
  const sections = [...described.matchAll(/^## (\S+)$/gm)].map(([, id]) => String(id));
  expect(sections.toSorted()).toEqual([...new Set(marks)].toSorted());
});
