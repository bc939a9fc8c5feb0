import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

export interface EntryPoint {
  /** What a user imports: `@pcluster-api/client/stack-events`. */
  readonly name: string;
  readonly file: string;
}

/** What a package exports that is written by hand: its `exports`, seen from its sources. */
export async function entryPointsOf(root: URL, room: string): Promise<readonly EntryPoint[]> {
  const manifest = JSON.parse(await readFile(new URL(`${room}/package.json`, root), "utf8")) as {
    name: string;
    exports: Readonly<Record<string, string | { readonly types: string }>>;
  };
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    if (typeof target === "string" || target.types.includes("/generated/")) return [];
    const source = target.types.replace("./dist/", `${room}/src/`).replace(/\.d\.ts$/, ".ts");
    return [{ name: manifest.name + subpath.slice(1), file: fileURLToPath(new URL(source, root)) }];
  });
}
