import type { Sleep } from "./sleep.js";

interface Limit {
  /** Ends the task as well; what is thrown is its own reason. */
  readonly parent: AbortSignal | undefined;
  /** `Infinity` for no limit. */
  readonly ms: number;
  /** What is thrown when time is up. */
  readonly reason: () => Error;
  readonly sleep: Sleep;
}

/**
 * Runs a task that has `ms` milliseconds. It is handed a signal to stop by; when that is aborted the result is a rejection at
 * once, whether or not the task heeds it. Nothing stays behind: neither a timer nor a listener on `parent`, which may live
 * for thousands of tasks.
 */
export async function limitTime<Value>(
  task: (signal: AbortSignal) => Promise<Value>,
  { parent, ms, reason, sleep }: Limit,
): Promise<Value> {
  parent?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const ended = new AbortController();
  const follow = () => controller.abort(parent?.reason);
  const aborted = new Promise<never>((_, reject) =>
    signal.addEventListener("abort", () => reject(signal.reason as Error)),
  );
  parent?.addEventListener("abort", follow);
  if (ms < Infinity)
    sleep(ms, ended.signal).then(
      () => controller.abort(reason()),
      () => {},
    );
  try {
    return await Promise.race([aborted, task(signal)]);
  } finally {
    ended.abort();
    parent?.removeEventListener("abort", follow);
  }
}
