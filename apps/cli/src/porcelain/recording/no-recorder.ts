import type { Recorder } from "./recorder.js";

/** Records nothing. */
export const noRecorder: Recorder = {
  path: undefined,
  events: async () => {},
  result: async () => {},
  sync: async () => {},
  close: async () => {},
};
