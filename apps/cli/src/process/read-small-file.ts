// What `import` names of "node:fs" is all evaluated, its promises too: 8 ms, a fifth of what `--help` takes.
const { readFileSync } = process.getBuiltinModule("node:fs");

/** @returns `undefined` where there is no such file */
export async function readSmallFile(path: string): Promise<string | undefined> {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}
