import { readFile } from "node:fs/promises";

/** @returns `undefined` where there is no such file */
export async function readSmallFile(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  });
}
