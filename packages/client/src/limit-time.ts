import type { StartTimer } from "./start-timer.js";

interface Limit {
  /** Ends the task as well; what is thrown is its own reason. */
  readonly parent: AbortSignal | undefined;
  /** `Infinity` for no limit. */
  readonly ms: number;
  /** What is thrown when time is up. */
  readonly reason: () => Error;
  readonly startTimer: StartTimer;
}

/**
 * Runs a task that has `ms` milliseconds. It is handed a signal to stop by; when that is aborted the result is a rejection at
 * once, whether or not the task heeds it. Nothing stays behind: neither a timer nor a listener on `parent`, which may live
 * for thousands of tasks.
 */
export async function limitTime<Value>(
  task: (signal: AbortSignal) => Promise<Value>,
  { parent, ms, reason, startTimer }: Limit,
): Promise<Value> {
  parent?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const follow = () => controller.abort(parent?.reason);
  let end: () => void = () => {};
  const aborted = new Promise<never>((_, reject) => {
    end = () => reject(signal.reason as Error);
  });
  signal.addEventListener("abort", end);
  parent?.addEventListener("abort", follow);
  const stop = ms < Infinity ? startTimer(() => controller.abort(reason()), ms) : undefined;
  try {
    return await Promise.race([aborted, task(signal)]);
  } finally {
    stop?.();
    // What a signal can reach, a `Request` with that signal keeps alive: the whole answer.
    signal.removeEventListener("abort", end);
    parent?.removeEventListener("abort", follow);
  }
}
