import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readTranscript, type Transcript } from "./read-transcript.ts";

const folder = fileURLToPath(new URL("../acceptance/", import.meta.url));

/** Every transcript, by its path below `acceptance/`. */
export async function readTranscripts(): Promise<ReadonlyMap<string, Transcript>> {
  const paths = (await Array.fromAsync(glob("**/*.txt", { cwd: folder }))).toSorted();
  const texts = await Promise.all(paths.map((path) => readFile(`${folder}${path}`, "utf8")));
  return new Map(paths.map((path, index) => [path, readTranscript(texts[index] ?? "")]));
}
