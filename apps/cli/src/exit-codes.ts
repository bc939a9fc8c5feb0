/** What the exit code of every command means. Scripts rely on it: a number never changes its meaning. */
export const ExitCode = {
  /** Done; for a dry run: it would succeed. */
  Success: 0,
  /** What was asked for failed, or the service refused it (4xx other than those below). */
  Failed: 1,
  /** The command line was wrong; nothing was sent. */
  Usage: 2,
  /** Not found, or gone. */
  NotFound: 3,
  /** No usable credentials, or permission refused. */
  Denied: 4,
  /** Throttled, unreachable, or broken upstream. */
  Unavailable: 5,
  /** A watch ran out of time. */
  TimedOut: 124,
  Interrupted: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
