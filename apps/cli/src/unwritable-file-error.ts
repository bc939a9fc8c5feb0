const WHY: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  ENOTDIR: "there is no such folder",
  EISDIR: "it is a folder",
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "nothing can be written there",
  ENOSPC: "the disk is full",
};

/** A file that was asked for could not be written. */
export class UnwritableFileError extends Error {
  readonly kind = "unwritable-file";

  /** @param flag the one that says where it goes, without hyphens */
  constructor(path: string, flag: string, cause: NodeJS.ErrnoException) {
    super(`Could not write ${path}: ${WHY[cause.code ?? ""] ?? cause.message}. Give another place with --${flag}`, {
      cause,
    });
  }
}
