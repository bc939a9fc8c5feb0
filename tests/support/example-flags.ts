import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OperationId } from "@pcluster-api/types";
import { examples } from "@pcluster-api/types/examples";

/** The command line that asks for an operation with the contract's example; configurations are written to a file first. */
export async function exampleFlags(operationId: OperationId): Promise<string[]> {
  const { request } = examples[operationId];
  const flags = await Promise.all(
    Object.entries(request).map(async ([name, value]) => [`--${kebabCase(name)}`, await flagValue(name, value)]),
  );
  return [kebabCase(operationId), ...flags.flat()];
}

async function flagValue(name: string, value: unknown): Promise<string> {
  if (!name.endsWith("Configuration")) return String(value);
  const file = join(await mkdtemp(join(tmpdir(), "pcluster-api-")), "configuration.yaml");
  await writeFile(file, String(value));
  return file;
}

/** `GetImageStackEvents` → `get-image-stack-events`. */
export function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
