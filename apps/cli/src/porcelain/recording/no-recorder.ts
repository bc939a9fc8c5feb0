import type { Recorder } from "./recorder.js";

/** Records nothing. */
export const noRecorder: Recorder = {
  path: undefined,
  event: async () => {},
  result: async () => {},
  sync: async () => {},
  close: async () => {},
};
