/** How the commands of this room end. */
export const EXIT = {
  /** Nothing to object to. */
  fine: 0,
  /** What was asked for was found: a break, a promise that is too small, news from upstream. */
  found: 1,
  /** The command line was wrong, or there was nothing to compare. */
  wrong: 2,
} as const;
