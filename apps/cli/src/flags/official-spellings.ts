import type { OperationReference } from "@pcluster-api/types";
import { reference } from "@pcluster-api/types/reference";
import { SEVERAL_VALUED_FILTERS } from "../events/event-filter-flags.js";
import { kebabCase } from "../kebab-case.js";

/** Spellings that read better than the contract's. */
const BETTER: Readonly<Record<string, readonly string[]>> = {
  "--dry-run": ["--dryrun"],
  "--no-rollback": ["--rollback-on-failure", "false"],
  "--rollback": ["--rollback-on-failure", "true"],
};

/** What may be typed for a flag of the contract's instead. @param flag with its hyphens */
export function betterSpellings(flag: string): readonly string[] {
  return Object.entries(BETTER)
    .filter(([, [official]]) => official === flag)
    .map(([better]) => better);
}

/**
 * Rewrites a command line of an operation into the one spelling that the parser takes: several values after one flag, as the
 * official CLI takes them, `--filters A B`; `--dry-run` for `--dryrun`; `--no-force` for `--force false`. Other command lines
 * are left as they are.
 */
export function officialSpellings(argv: readonly string[]): string[] {
  const [command = ""] = argv;
  const operation = Object.entries(reference).find(([operationId]) => kebabCase(operationId) === command)?.[1];
  return operation ? spreadArrays(respell(argv, operation), severalValued(operation)) : [...argv];
}

function respell(argv: readonly string[], { inputs }: OperationReference): string[] {
  const booleans = flagsOf(inputs.filter(({ type }) => type === "boolean"));
  const knows = (flag: string) => inputs.some(({ name }) => `--${kebabCase(name)}` === flag);
  return argv.flatMap((word) => {
    const [flag = "", ...value] = word.split("=");
    const better = BETTER[flag];
    if (better && knows(better[0] ?? "")) return value.length > 0 ? [`${better[0]}=${value.join("=")}`] : better;
    const positive = word.replace(/^--no-/, "");
    return positive !== word && booleans.has(positive) ? [`--${positive}`, "false"] : [word];
  });
}

function severalValued({ inputs }: OperationReference): ReadonlySet<string> {
  return new Set([...flagsOf(inputs.filter(({ type }) => type === "array")), ...SEVERAL_VALUED_FILTERS]);
}

function flagsOf(inputs: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(inputs.map(({ name }) => kebabCase(name)));
}

/** Gives each of several values its flag. */
function spreadArrays(argv: readonly string[], arrayFlags: ReadonlySet<string>): string[] {
  let current: string | undefined;
  let values = 0;
  return argv.flatMap((word) => {
    if (word.startsWith("-")) {
      current = arrayFlags.has(word.slice(2)) ? word : undefined;
      values = 0;
      return [word];
    }
    values += 1;
    return current !== undefined && values > 1 ? [current, word] : [word];
  });
}
