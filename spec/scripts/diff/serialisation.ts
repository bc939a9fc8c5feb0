import type { Json } from "../json.ts";
import type { ContractParameter } from "./read-operations.ts";

/** What a contract says by leaving it out. Source: OpenAPI 3.1, parameter object. */
const STYLES: Readonly<Record<string, string>> = { query: "form", cookie: "form", path: "simple", header: "simple" };

/** How a value of a parameter is written, with what holds where the contract says nothing. */
export function serialisation({ in: where, fields }: ContractParameter): Json {
  const style = fields["style"] ?? STYLES[where];
  return {
    style,
    explode: fields["explode"] ?? style === "form",
    allowReserved: fields["allowReserved"] ?? false,
    allowEmptyValue: fields["allowEmptyValue"] ?? false,
  };
}
