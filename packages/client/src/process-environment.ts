export type Environment = Readonly<Record<string, string | undefined>>;

/** The variables of this process; none in browsers and Workers, which have no process. */
export function processEnvironment(): Environment {
  // The types of Node are not assumed here.
  return (globalThis as { process?: { env?: Environment } }).process?.env ?? {};
}
