/**
 * The official CLI takes several values after one flag, `--filters A B`; each is given its flag, as the parser wants it.
 *
 * @param arrayFlags names of the flags that take several values, without dashes
 */
export function spreadArrays(argv: readonly string[], arrayFlags: ReadonlySet<string>): string[] {
  let current: string | undefined;
  let values = 0;
  return argv.flatMap((word) => {
    if (word.startsWith("-")) {
      current = arrayFlags.has(word.slice(2)) ? word : undefined;
      values = 0;
      return [word];
    }
    values += 1;
    return current !== undefined && values > 1 ? [current, word] : [word];
  });
}
