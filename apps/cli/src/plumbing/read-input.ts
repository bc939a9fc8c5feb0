import type { InputReference } from "@pcluster-api/types";
import type { Context } from "../context.js";
import { kebabCase } from "../kebab-case.js";
import { unreadableFile } from "../unreadable-file.js";

type Flags = Readonly<Record<string, unknown>>;

/** Configurations are given as files. */
export function isFile({ in: place, name }: InputReference): boolean {
  return place === "body" && name.endsWith("Configuration");
}

/** The inputs of an operation, from its flags. @throws {UsageError} when a file cannot be read */
export async function readInput(inputs: readonly InputReference[], flags: Flags, context: Context): Promise<Flags> {
  const given = inputs.filter(({ name }) => flags[kebabCase(name)] !== undefined);
  const values = given.map(async (input): Promise<[string, unknown]> => {
    const value = flags[kebabCase(input.name)];
    return [input.name, isFile(input) ? await readFile(String(value), kebabCase(input.name), context) : value];
  });
  return Object.fromEntries(await Promise.all(values));
}

async function readFile(path: string, flag: string, context: Context): Promise<string> {
  return context.readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw unreadableFile(path, flag, cause);
  });
}
