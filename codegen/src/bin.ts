import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "./generate.ts";

const { values } = parseArgs({
  options: { contract: { type: "string" }, out: { type: "string" }, check: { type: "boolean", default: false } },
});
const { contract, out, check } = values;
if (!contract || !out) {
  console.error("usage: bin.ts --contract FILE --out FOLDER [--check]");
  process.exit(2);
}

try {
  const files = await generate(await readFile(contract, "utf8"));
  const stale = await differing(files, out);
  if (check) report(stale, out);
  else await write(files, stale, out);
} catch (error) {
  console.error(`${relative(process.cwd(), contract)}: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** Names of the files in `folder` that are missing, differ, or should not be there. */
async function differing(files: ReadonlyMap<string, string>, folder: string): Promise<string[]> {
  const present = await readdir(folder).catch(() => []);
  const names = new Set([...files.keys(), ...present]);
  const stale = await Promise.all(
    [...names].map(async (name) => {
      const text = await readFile(join(folder, name), "utf8").catch(() => undefined);
      return text === files.get(name) ? [] : [name];
    }),
  );
  return stale.flat();
}

function report(stale: readonly string[], folder: string) {
  if (stale.length === 0) return;
  for (const name of stale) console.error(`${join(folder, name)} is not what the contract gives`);
  console.error("Run `pnpm generate` and commit what it writes.");
  process.exitCode = 1;
}

async function write(files: ReadonlyMap<string, string>, stale: readonly string[], folder: string) {
  await mkdir(folder, { recursive: true });
  // A file that is right already keeps its date, so that nothing is rebuilt for it.
  for (const name of stale) {
    const text = files.get(name);
    await (text === undefined ? rm(join(folder, name), { recursive: true }) : writeFile(join(folder, name), text));
  }
}
