import { readFile } from "node:fs/promises";
import { load } from "js-yaml";

/** What the pages of the HTTP API take from the contract; what it may hold is judged by the tests of `spec/`. */
export interface Contract {
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, ContractOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, ContractResponse>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
  };
}

export interface Reference {
  readonly $ref: string;
}

export interface ContractOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, ContractResponse | Reference>>;
}

export interface Parameter {
  readonly name: string;
  readonly "x-deviation"?: string;
}

export interface ContractResponse {
  readonly description: string;
  readonly content?: Content;
  readonly "x-deviation"?: string;
}

export interface Content {
  readonly "application/json": { readonly schema: Reference };
}

export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly "x-deviation"?: string;
}

export async function readContract(root: URL): Promise<Contract> {
  // Its shape is the contract's own; the tests of `spec/` hold it to it.
  return load(await readFile(new URL("spec/openapi.yaml", root), "utf8")) as Contract;
}

/** What a reference of the contract stands for; anything else is itself. */
export function resolve<Value extends object>(contract: Contract, value: Value | Reference): Value {
  // References lead to what may stand in their place.
  return "$ref" in value && typeof value.$ref === "string"
    ? (targetOf(contract, value.$ref) as Value)
    : (value as Value);
}

/** What stands at `#/components/schemas/StackEvent`, say. */
export function targetOf(contract: Contract, reference: string): unknown {
  const [, ...keys] = reference.split("/");
  return keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), contract);
}

/** `#/components/schemas/StackEvent` → `StackEvent`. */
export function nameOf({ $ref }: Reference): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}
