/** The id that the compiled validators know the contract by. */
const CONTRACT_ID = "pcluster-api://contract";

interface ContractNode {
  readonly [name: string]: unknown;
}

/** Finds places in the contract, by JSON pointers that go through no `$ref`. */
export interface ContractPlaces {
  /** @param base where a validator's own schema stands, @param schemaPath what it says of the rule */
  rule(base: string, schemaPath: string): string;
  operation(path: string, method: string): string;
  parameter(path: string, method: string, name: string): string;
  body(path: string, method: string): string;
  answer(path: string, method: string, status: number): string;
}

/** The contract is only read when there is something to find in it. */
export async function loadContractPlaces(): Promise<ContractPlaces> {
  const { default: contract } = await import("@pcluster-api/spec/openapi.json", { with: { type: "json" } });
  return contractPlaces(contract);
}

export function contractPlaces(contract: unknown): ContractPlaces {
  const operation = (path: string, method: string) => locate(contract, pointer("paths", path, method.toLowerCase()));
  return {
    operation,
    rule: (base, schemaPath) =>
      schemaPath.startsWith(CONTRACT_ID)
        ? locate(contract, schemaPath.slice(CONTRACT_ID.length))
        : locate(contract, base + schemaPath.slice(1)),
    parameter(path, method, name) {
      const list = `${operation(path, method)}/parameters`;
      const all = at(contract, list);
      const places = Array.isArray(all) ? all.map((_, index) => locate(contract, `${list}/${index}`)) : [];
      return places.find((place) => (at(contract, place) as ContractNode)["name"] === name) ?? list;
    },
    body: (path, method) => locate(contract, `${operation(path, method)}/requestBody/content/application~1json/schema`),
    answer: (path, method, status) =>
      locate(contract, `${operation(path, method)}/responses/${status}/content/application~1json/schema`),
  };
}

function pointer(...segments: readonly string[]): string {
  return `#/${segments.map((segment) => segment.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
}

/** The same place by its canonical pointer: references are followed, and what is not there leads to what holds it. */
function locate(contract: unknown, wanted: string): string {
  let place = "#";
  for (const segment of wanted.split("/").slice(1)) {
    const child = `${place}/${segment}`;
    const node = at(contract, child);
    if (node === undefined) return place;
    place = referenceOf(node) ?? child;
  }
  return place;
}

function referenceOf(node: unknown): string | undefined {
  const reference = typeof node === "object" && node !== null ? (node as ContractNode)["$ref"] : undefined;
  return typeof reference === "string" ? reference : undefined;
}

function at(contract: unknown, place: string): unknown {
  return place
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (node, name) =>
        typeof node === "object" && node !== null && Object.hasOwn(node, name)
          ? (node as ContractNode)[name]
          : undefined,
      contract,
    );
}
