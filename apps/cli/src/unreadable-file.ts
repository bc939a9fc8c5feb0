import { UsageError } from "./usage-error.js";

const WHY: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be read by you",
  ERR_ENCODING_INVALID_ENCODED_DATA: "it is not UTF-8 text",
};

/** What to throw when a file that was given cannot be read. @param flag the one that gave it, without hyphens */
export function unreadableFile(path: string, flag: string, cause: NodeJS.ErrnoException): UsageError {
  const why = WHY[cause.code ?? ""] ?? cause.message;
  return new UsageError(`Could not read ${path}, given as --${flag}: ${why}`, { cause });
}
