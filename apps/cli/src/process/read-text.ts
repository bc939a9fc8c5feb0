import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";

/**
 * Reads a whole file of UTF-8 text, or standard input where the path is `-`. A byte order mark is no part of the text.
 *
 * @throws an error with the `code` `ERR_ENCODING_INVALID_ENCODED_DATA` for other bytes, and what the file system throws
 */
export async function readText(path: string): Promise<string> {
  const bytes = path === "-" ? await buffer(process.stdin) : await readFile(path);
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
