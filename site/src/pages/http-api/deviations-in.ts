import { type Contract, targetOf } from "./contract.ts";

/** The ids of every `x-deviation` in a part of the contract and in what it refers to, in the order they are met. */
export function deviationsIn(contract: Contract, part: unknown): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, inner] of Object.entries(value)) {
      if (key === "x-deviation") found.add(String(inner));
      else if (key === "$ref") visit(targetOf(contract, String(inner)));
      else visit(inner);
    }
  };
  visit(part);
  return [...found];
}
