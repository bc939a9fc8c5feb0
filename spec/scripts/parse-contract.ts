import { load, YAMLException } from "js-yaml";
import { ContractError } from "./contract-error.ts";
import { type Json, record } from "./json.ts";
import { refOf, refsBelow, targetOf } from "./references.ts";

/**
 * Reads an OpenAPI 3 description, written as YAML or JSON, that stands in one file.
 *
 * @param name what to call it in messages
 * @throws {ContractError} when it is no YAML, no OpenAPI 3, or refers to what it does not hold
 */
export function parseContract(text: string, name: string): Json {
  const contract = record(parseYaml(text, name));
  if (!/^3\.\d/.test(String(contract["openapi"]))) {
    throw new ContractError(
      `${name} is no OpenAPI 3 description: ${"openapi" in contract ? `it says \`openapi: ${String(contract["openapi"])}\`` : "it has no line `openapi: 3.…`"}. Name one, or a git revision that has spec/openapi.yaml.`,
    );
  }
  if (Object.keys(record(contract["paths"])).length === 0) {
    throw new ContractError(`${name} describes no path, so there is nothing to compare. Is it the whole contract?`);
  }
  const dangling = refsBelow(contract).find((ref) => !leadsSomewhere(contract, ref));
  if (dangling !== undefined) {
    throw new ContractError(
      `${name} refers to ${dangling}, which it does not hold. Correct the reference; a description in several files is read after \`redocly bundle\`.`,
    );
  }
  return contract;
}

function parseYaml(text: string, name: string): unknown {
  try {
    return load(text);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new ContractError(`${name} is no YAML: ${error.message.split("\n")[0]}. Correct it, and try again.`, {
      cause: error,
    });
  }
}

/** A reference that leads to itself, over others or not, leads nowhere. */
function leadsSomewhere(contract: Json, ref: string, passed: readonly string[] = []): boolean {
  if (!ref.startsWith("#/") || passed.includes(ref)) return false;
  const target = targetOf(contract, ref);
  const next = refOf(target);
  return next === undefined ? Object.keys(target).length > 0 : leadsSomewhere(contract, next, [...passed, ref]);
}
