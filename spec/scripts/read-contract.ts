import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { ContractError } from "./contract-error.ts";
import type { Json } from "./json.ts";
import { parseContract } from "./parse-contract.ts";
import type { Git } from "./run-git.ts";

/** Where the contract stands in the repository. */
export const CONTRACT_PATH = "spec/openapi.yaml";

/**
 * Reads the contract that `name` stands for: a file, seen from the folder `cwd`, or `spec/openapi.yaml` as it is at a git revision.
 *
 * @throws {ContractError} when there is neither, or it is no contract
 */
export function readContract(name: string, { cwd, git }: { readonly cwd: string; readonly git: Git }): Json {
  const file = resolve(cwd, name);
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) return parseContract(readFileSync(file, "utf8"), name);
  // A fresh clone has the branches of others only as those of its origin.
  return readContractAt(name, git) ?? readContractAt(`origin/${name}`, git) ?? refuse(name, git);
}

/** The contract as it is at a git revision; `undefined` where there is no such revision, or none in it. */
export function readContractAt(revision: string, git: Git): Json | undefined {
  // What begins with a dash would be an option of git's.
  const text = revision.startsWith("-") ? undefined : git("show", `${revision}:${CONTRACT_PATH}`);
  return text === undefined ? undefined : parseContract(text, `${CONTRACT_PATH} at ${revision}`);
}

function refuse(name: string, git: Git): never {
  const isRevision = git("rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`) !== undefined;
  throw new ContractError(
    isRevision
      ? `The git revision ${name} has no ${CONTRACT_PATH}. Name a later one, or a file.`
      : `There is no file ${name}, and no git revision of that name. Name a file such as ${CONTRACT_PATH}, or a revision such as main (\`git fetch --tags\` brings those of others).`,
  );
}
